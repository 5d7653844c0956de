import type { AttendeeView } from '@commonground/contracts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Everybody by name. Who shares a name is told apart by what else is known of them. */
export function attendeeChoices(attendees: readonly AttendeeView[], language: string): Choice[] {
  const bearers = new Map<string, number>();
  for (const { name } of attendees) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return attendees
    .map(({ id, name, headline, company, email, ticket }) => {
      const more = headline || company || email || ticket;
      const isAlone = bearers.get(name) === 1 || more === '';
      return { value: id, label: isAlone ? name : `${name} · ${more}` };
    })
    .sort((one, other) => compare(one.label, other.label));
}
