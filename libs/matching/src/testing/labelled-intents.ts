import { guessKind } from '../analyse/guess-kind.js';
import type { PinDirection } from '../pin-kind.js';
import { createLineFits } from '../suggest/line-fits.js';
import type { MatchPerson, MatchPin } from '../suggest/model.js';

/** A line of a person: `index` counts from 0 in their needs or offers. */
interface Line {
  readonly person: string;
  readonly index: number;
}

/** People with offers and needs in their own words, and judgements of which offer serves which need (grade 1 or 2). */
export interface Labelled {
  readonly people: readonly {
    readonly id: string;
    readonly role: string;
    readonly company: string;
    readonly languages: readonly string[];
    readonly offers: readonly string[];
    readonly needs: readonly string[];
  }[];
  readonly relevance: readonly { readonly need: Line; readonly offer: Line; readonly grade: number }[];
  readonly traps: readonly { readonly a: string; readonly b: string; readonly why: string }[];
}

const DEPTH = 10;

const pinOf = (id: string, direction: PinDirection, text: string): MatchPin => ({
  id,
  direction,
  kind: guessKind(text, direction),
  topicId: 'all',
  topicName: 'All',
  text,
  pinnedAt: 0,
});

/** The people of a labelled event, all present and open, with a pin for each line. */
export function peopleOf(data: Labelled): MatchPerson[] {
  return data.people.map((person) => ({
    id: person.id,
    name: person.id,
    headline: person.role || null,
    company: person.company || null,
    languages: person.languages,
    present: true,
    remote: false,
    mood: 'open',
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: [
      ...person.offers.map((text, index) => pinOf(`${person.id}/offer/${index}`, 'offer', text)),
      ...person.needs.map((text, index) => pinOf(`${person.id}/need/${index}`, 'need', text)),
    ],
  }));
}

const lineId = ({ person, index }: Line, direction: PinDirection): string =>
  `${person}/${direction}/${index}`;

/** Ranks the offers of all others for each need that has a graded one: NDCG@10 (gain 2^grade − 1) and recall@10, means over needs. */
export function rankedQuality(
  data: Labelled,
  people: readonly MatchPerson[],
): { ndcg: number; recall: number } {
  const fits = createLineFits(people);
  const offers = people.flatMap(({ id: owner, pins }) =>
    pins.filter(({ direction }) => direction === 'offer').map(({ id }) => ({ id, owner })),
  );
  const grades = new Map<string, { owner: string; graded: Map<string, number> }>();
  for (const { need, offer, grade } of data.relevance) {
    const entry = grades.get(lineId(need, 'need')) ?? {
      owner: need.person,
      graded: new Map<string, number>(),
    };
    entry.graded.set(lineId(offer, 'offer'), grade);
    grades.set(lineId(need, 'need'), entry);
  }
  const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
  let ndcg = 0;
  let recall = 0;
  for (const [need, { owner, graded }] of grades) {
    const ranked = offers
      .filter((offer) => offer.owner !== owner)
      .map(({ id }) => ({ id, strength: fits(need, id) }))
      .filter(({ strength }) => strength > 0)
      .sort((x, y) => y.strength - x.strength || (x.id < y.id ? -1 : 1))
      .slice(0, DEPTH);
    const ideal = [...graded.values()].sort((x, y) => y - x).slice(0, DEPTH);
    const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
    ndcg += ranked.reduce((sum, { id }, rank) => sum + gain(graded.get(id) ?? 0, rank), 0) / best;
    recall += ranked.filter(({ id }) => graded.has(id)).length / graded.size;
  }
  return { ndcg: ndcg / grades.size, recall: recall / grades.size };
}
