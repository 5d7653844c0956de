import type { PersonView } from '@commonground/contracts';
import type { CardField } from '@commonground/contracts/constants';
import { wordsOf } from '../screens/dwell.js';

/** One page of people, and how many words there are to read on it. */
export interface PeoplePage {
  readonly people: readonly PersonView[];
  readonly words: number;
}

const LARGEST_PAGE = 6;

/** Fields that fit a card on a wall; a biography does not. */
const SHOWN: readonly CardField[] = ['website', 'linkedin', 'email', 'phone'];

/** Further fields that this person agreed to show on a screen, at most two, without the scheme of addresses. */
export const furtherFields = (person: PersonView): readonly string[] =>
  SHOWN.flatMap((field) => person.fields[field] || [])
    .slice(0, 2)
    .map((value) => value.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, ''));

/** Spreads people evenly over as few pages of at most six as there have to be, in the order of their names. */
export function peoplePages(people: readonly PersonView[], language: string): readonly PeoplePage[] {
  const order = new Intl.Collator(language);
  const sorted = [...people].sort((a, b) => order.compare(a.name, b.name) || a.id.localeCompare(b.id));
  const count = Math.ceil(sorted.length / LARGEST_PAGE);
  return Array.from({ length: count }, (_, page) => {
    const from = Math.floor((page * sorted.length) / count);
    const shown = sorted.slice(from, Math.floor(((page + 1) * sorted.length) / count));
    return { people: shown, words: shown.reduce((sum, person) => sum + wordsOnCard(person), 0) };
  });
}

const wordsOnCard = (person: PersonView): number =>
  wordsOf([person.name, person.headline, person.company, ...furtherFields(person)].join(' '));
