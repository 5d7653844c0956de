import type { AttendeeEntity } from '../attendees/index.js';

/** Two people of a card and what each gains; `low` has the smaller id. */
export interface WelcomeCard {
  readonly lowId: string;
  readonly highId: string;
  readonly lowBenefit: { readonly code: string } | null;
  readonly highBenefit: { readonly code: string } | null;
}

/** Whether what a card says of a welcome is true now: one of the two is new here, and the other gladly welcomes them. */
export function welcomeStands(card: WelcomeCard, people: ReadonlyMap<string, AttendeeEntity>): boolean {
  const sides = [
    [card.lowBenefit, card.lowId],
    [card.highBenefit, card.highId],
  ] as const;
  return sides.every(([benefit, id]) => {
    if (benefit?.code === 'welcomed') return people.get(id)?.welcome === 'newcomer';
    if (benefit?.code === 'welcomes') return people.get(id)?.welcome === 'buddy';
    return true;
  });
}

/** Whether a card speaks of a welcome at all. */
export const isWelcome = ({ lowBenefit, highBenefit }: WelcomeCard): boolean =>
  [lowBenefit, highBenefit].some((benefit) => benefit?.code === 'welcomed');
