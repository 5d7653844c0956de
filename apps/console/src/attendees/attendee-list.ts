import type { AttendeeView } from '@commonground/contracts';

export const FILTERS = [
  'all',
  'present',
  'joined',
  'not-joined',
  'without-suggestion',
  'newcomer',
  'buddy',
] as const;
export type Filter = (typeof FILTERS)[number];

export const COLUMNS = ['name', 'company', 'pins', 'suggestions', 'encounters'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  column: Column;
  descending: boolean;
}

const KEEPS: Record<Filter, (attendee: AttendeeView) => boolean> = {
  all: () => true,
  present: (attendee) => attendee.present,
  joined: (attendee) => attendee.joined,
  'not-joined': (attendee) => !attendee.joined,
  'without-suggestion': (attendee) => attendee.present && attendee.suggestions === 0,
  newcomer: (attendee) => attendee.welcome === 'newcomer',
  buddy: (attendee) => attendee.welcome === 'buddy',
};

/** Case and accents do not matter when somebody searches at the door. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** People whose name, headline, company, e-mail or ticket hold every word of the search, in the wanted order. */
export function attendeeList(
  attendees: readonly AttendeeView[],
  search: string,
  filter: Filter,
  order: Order,
  language: string,
): AttendeeView[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const fits = (attendee: AttendeeView) => {
    const { name, headline, company, email, ticket } = attendee;
    const text = foldText([name, headline, company, email, ticket].join(' '));
    return words.every((word) => text.includes(word));
  };
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const compare = (a: AttendeeView, b: AttendeeView) => {
    const [x, y] = [a[order.column], b[order.column]];
    const result =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    // People with the same number keep the order of their names.
    return result === 0 ? collator.compare(a.name, b.name) : order.descending ? -result : result;
  };
  return attendees.filter((attendee) => KEEPS[filter](attendee) && fits(attendee)).sort(compare);
}
