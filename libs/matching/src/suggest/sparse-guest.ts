import { conceptById } from '../catalogue/catalogue.js';
import { type SparseProfile, type SparseVector, sparseVector } from '../retrieval/sparse-profile.js';
import type { Intent } from '../score/intent.js';
import type { Rarity } from '../score/rarity.js';
import { servedBy } from '../score/similarity.js';
import type { Guest } from './room.js';

/** A wish is spread over all that serves it, so it needs more terms than what is offered. */
const MOST_SOUGHT = 160;
const MOST_GIVEN = 60;
/** A concept that cannot carry a fit still helps to cover a wish. */
const NOT_CORE = 0.3;
/** Somebody who works on their own account may fill a post. */
const POST_BY_SERVICE = 0.85;
/** What all words of a line weigh together, beside a concept’s 1. */
const WORDS = 0.7;
const LEAST_WORD = 0.05;
const TOGETHER = 0.4;
const BOTH_COLLABORATE = 0.2;

/** Numbers for concepts and words, given out as they come up. */
export class TermDictionary {
  private readonly concepts = { service: new Map<string, number>(), labour: new Map<string, number>() };
  private readonly stems = { service: new Map<string, number>(), labour: new Map<string, number>() };
  private readonly shared = new Map<string, number>();
  private size = 0;
  /** The word behind a term, for those that are words. */
  private readonly words: (string | undefined)[] = [];

  concept(market: Intent['market'], id: string): number {
    return this.numberIn(this.concepts[market], id);
  }

  word(market: Intent['market'], stem: string): number {
    const term = this.numberIn(this.stems[market], stem);
    this.words[term] = stem;
    return term;
  }

  common(name: string): number {
    return this.numberIn(this.shared, name);
  }

  wordOf(term: number): string | undefined {
    return this.words[term];
  }

  private numberIn(numbers: Map<string, number>, key: string): number {
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.size++;
      numbers.set(key, number);
    }
    return number;
  }
}

type Entry = [term: number, weight: number];

/**
 * Puts what somebody seeks and gives into terms, so that sums over common terms come near to how well they fit: what is
 * sought is spread over all concepts that serve it, each market has terms of its own, and people who look for one
 * another share terms. Words count here as if all were rare; see `weighedByRarity`.
 */
export function sparseGuest(guest: Pick<Guest, 'seeks' | 'gives'>, terms: TermDictionary): SparseProfile {
  return {
    seeks: sparseVector(
      guest.seeks.flatMap((intent) => sought(intent, terms)),
      MOST_SOUGHT,
    ),
    gives: sparseVector(
      guest.gives.flatMap((intent) => given(intent, terms)),
      MOST_GIVEN,
    ),
    shares: sparseVector(guest.seeks.flatMap((intent) => together(intent, terms))),
  };
}

/** The profile as its owner asks with it now: words by how telling they are in this room. */
export function weighedByRarity(
  { seeks, gives, shares }: SparseProfile,
  terms: TermDictionary,
  rarity: Rarity,
): SparseProfile {
  const weigh = (vector: SparseVector): SparseVector =>
    sparseVector(
      [...vector.terms].map((term, at): Entry => {
        const word = terms.wordOf(term);
        return [term, (vector.weights[at] as number) * (word === undefined ? 1 : rarity(word))];
      }),
      MOST_SOUGHT,
    );
  return { seeks: weigh(seeks), gives: weigh(gives), shares };
}

function sought(intent: Intent, terms: TermDictionary): Entry[] {
  // A post is filled by somebody who looks for one, or, nearly as well, by somebody who offers the service.
  const markets: [Intent['market'], number][] =
    intent.market === 'labour'
      ? [
          ['labour', 1],
          ['service', POST_BY_SERVICE],
        ]
      : [['service', 1]];
  const entries: Entry[] = [];
  for (const [market, factor] of markets) {
    for (const { id, weight, core } of intent.concepts) {
      for (const { id: serving, serves } of servedBy(id))
        entries.push([terms.concept(market, serving), weight * serves * factor * (core ? 1 : NOT_CORE)]);
    }
    for (const stem of intent.stems.keys())
      entries.push([terms.word(market, stem), factor * wordWeight(intent)]);
  }
  return entries;
}

/** Each word weighs as much as its share in the line. */
function wordWeight({ stems, concepts }: Intent): number {
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(LEAST_WORD, WORDS / (stems.size + mass));
}

function given({ market, concepts, stems, trust }: Intent, terms: TermDictionary): Entry[] {
  // A specialist comes before a jack of all trades.
  const mass = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const focus = trust / Math.sqrt(Math.max(1, mass));
  return [
    ...concepts.map(({ id, weight }): Entry => [terms.concept(market, id), weight * focus]),
    ...[...stems.keys()].map((stem): Entry => [terms.word(market, stem), trust]),
  ];
}

function together({ pin, concepts }: Intent, terms: TermDictionary): Entry[] {
  const entries: Entry[] = concepts
    .filter(({ id, weight }) => weight >= TOGETHER && conceptById(id)?.together === true)
    // Who seeks a technical co-founder also seeks a co-founder.
    .flatMap(({ id, weight }) =>
      [id, ...(conceptById(id)?.broader ?? [])].map((common): Entry => [terms.common(common), weight]),
    );
  if (pin?.kind !== 'collaborate' && entries.length === 0) return [];
  if (pin?.kind === 'collaborate') entries.push([terms.common('kind collaborate'), BOTH_COLLABORATE]);
  for (const { id, weight } of concepts) entries.push([terms.common(`besides ${id}`), weight / 2]);
  return entries;
}
