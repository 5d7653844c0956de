import { termsOf } from './terms.js';
import type { TextIndex, TextScorer } from './text-scorer.js';

/** Term → weight, of length 1 as a vector. */
type Vector = ReadonlyMap<string, number>;

/** Texts outside the collection are remembered up to this number. */
const MOST_REMEMBERED = 20_000;

/**
 * The scorer of the product: cosine of TF-IDF vectors over stems and pairs of neighbouring stems. A term counts
 * (1 + ln tf) · ln(1 + N / (1 + df)), N texts in the collection, df of them with the term.
 */
export const LEXICAL_SCORER: TextScorer = {
  index(documents) {
    const counts = documents.map(countsOf);
    const documentsWith = new Map<string, number>();
    for (const terms of counts)
      for (const term of terms.keys()) documentsWith.set(term, (documentsWith.get(term) ?? 0) + 1);
    const idf = (term: string): number =>
      Math.log(1 + documents.length / (1 + (documentsWith.get(term) ?? 0)));

    const own = new Map(documents.map((text, at) => [text, vectorOf(counts[at] ?? new Map(), idf)]));
    return createIndex(own, (text) => vectorOf(countsOf(text), idf));
  },
};

function createIndex(own: ReadonlyMap<string, Vector>, read: (text: string) => Vector): TextIndex {
  const others = new Map<string, Vector>();
  const vector = (text: string): Vector => {
    const known = own.get(text) ?? others.get(text);
    if (known) return known;
    if (others.size >= MOST_REMEMBERED) others.clear();
    const fresh = read(text);
    others.set(text, fresh);
    return fresh;
  };
  return { score: (query, document) => cosine(vector(query), vector(document)) };
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function vectorOf(counts: ReadonlyMap<string, number>, idf: (term: string) => number): Vector {
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
