/** Terms in ascending order, each once, with positive finite weights. Terms are small integers of a dictionary. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** What a person seeks, what they give, and what they share with others (interests, a common search). */
export interface SparseProfile {
  readonly seeks: SparseVector;
  readonly gives: SparseVector;
  readonly shares: SparseVector;
}

/** Whoever writes more than this is told by their strongest terms. */
const MOST_TERMS = 40;
/** Products of weights must neither vanish nor overflow in single precision. */
const LEAST_WEIGHT = 1e-6;
const MOST_WEIGHT = 1e6;

/**
 * Makes a vector of term and weight pairs in any order. Of equal terms the strongest counts; what is not a
 * number, or hardly above zero, is dropped; of more than `most` terms the strongest stay, among equals those with smaller numbers.
 */
export function sparseVector(
  entries: Iterable<readonly [term: number, weight: number]>,
  most = MOST_TERMS,
): SparseVector {
  const strongest = new Map<number, number>();
  for (const [term, given] of entries) {
    const weight = Math.fround(Math.min(given, MOST_WEIGHT));
    if (!(weight >= LEAST_WEIGHT) || !Number.isSafeInteger(term) || term < 0) continue;
    if (weight > (strongest.get(term) ?? 0)) strongest.set(term, weight);
  }
  let kept = [...strongest];
  if (kept.length > most) kept = kept.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, most);
  kept.sort((x, y) => x[0] - y[0]);
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights: Float32Array.from(kept, ([, weight]) => weight),
  };
}

/** A number that equal profiles have in common. */
export function hashOf({ seeks, gives, shares }: SparseProfile): number {
  return addToHash(addToHash(addToHash(0x811c9dc5, seeks), gives), shares);
}

function addToHash(start: number, { terms, weights }: SparseVector): number {
  let hash = Math.imul(start ^ terms.length, 0x01000193);
  for (let at = 0; at < terms.length; at++) {
    hash = Math.imul(hash ^ (terms[at] as number), 0x01000193);
    hash = Math.imul(hash ^ ((weights[at] as number) * 0x100000), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Whether two profiles say the same with the same weights. */
export function sameProfile(one: SparseProfile, other: SparseProfile): boolean {
  return (
    sameVector(one.seeks, other.seeks) &&
    sameVector(one.gives, other.gives) &&
    sameVector(one.shares, other.shares)
  );
}

function sameVector(one: SparseVector, other: SparseVector): boolean {
  if (one.terms.length !== other.terms.length) return false;
  for (let at = 0; at < one.terms.length; at++) {
    if (one.terms[at] !== other.terms[at] || one.weights[at] !== other.weights[at]) return false;
  }
  return true;
}
