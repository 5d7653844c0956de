import { termsOf } from './terms.js';
import type { TextIndex, TextScorer } from './text-scorer.js';

/** Term → weight, of length 1 as a vector. */
type Vector = ReadonlyMap<string, number>;
type Counts = ReadonlyMap<string, number>;

/** Texts are remembered up to this number, in each of the two memories. */
const MOST_REMEMBERED = 20_000;
/** Longer texts are rare and large; remembering them would cost more than reading them. Characters. */
const LONGEST_REMEMBERED = 2_000;

/** How often each term stands in a text does not depend on the collection, and a room is indexed again and again. */
const counted = new Map<string, Counts>();

/**
 * The scorer of the product: cosine of TF-IDF vectors over stems and pairs of neighbouring stems. A term counts
 * (1 + ln tf) · ln(1 + N / (1 + df)), N texts in the collection, df of them with the term.
 */
export const LEXICAL_SCORER: TextScorer = {
  index(documents) {
    const documentsWith = new Map<string, number>();
    for (const text of documents)
      for (const term of countsOf(text).keys()) documentsWith.set(term, (documentsWith.get(term) ?? 0) + 1);
    const idf = (term: string): number =>
      Math.log(1 + documents.length / (1 + (documentsWith.get(term) ?? 0)));

    const vectors = new Map<string, Vector>();
    const vector = (text: string): Vector => {
      const known = vectors.get(text);
      if (known) return known;
      if (vectors.size >= MOST_REMEMBERED) vectors.clear();
      const fresh = vectorOf(countsOf(text), idf);
      vectors.set(text, fresh);
      return fresh;
    };
    return { score: (query, document) => cosine(vector(query), vector(document)) } satisfies TextIndex;
  },
};

function countsOf(text: string): Counts {
  const known = counted.get(text);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  if (text.length <= LONGEST_REMEMBERED) {
    if (counted.size >= MOST_REMEMBERED) counted.clear();
    counted.set(text, counts);
  }
  return counts;
}

function vectorOf(counts: Counts, idf: (term: string) => number): Vector {
  const vector = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * idf(term);
    vector.set(term, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  // Rounding may carry the same text a hair beyond 1.
  return Math.min(1, sum);
}
