import type { SparseProfile } from './sparse-profile.js';

/** How two directions become one score. */
export interface ScoreOptions {
  /** Weight of what one seeks and the other gives. */
  readonly complement: number;
  /** Weight of what both share. */
  readonly common: number;
  /** Keeps the harmonic mean from throwing one-sided help away. */
  readonly floor: number;
  /** 0: only what is mutual counts (harmonic mean); 1: only the stronger direction does. */
  readonly oneSided: number;
}

export const DEFAULT_SCORE: ScoreOptions = { complement: 0.6, common: 0.4, floor: 0.02, oneSided: 0 };

/** The score of a pair from the sums of both directions, in single precision; the same whoever of the two asks. */
export function reciprocal(one: number, other: number, { floor, oneSided }: ScoreOptions): number {
  const harmonic = (2 * (one + floor) * (other + floor)) / (one + other + 2 * floor) - floor;
  return Math.fround(oneSided * Math.max(one, other) + (1 - oneSided) * harmonic);
}

/** The score of two people with the same profile, summed up in the order of the index. */
export function selfScore({ seeks, gives, shares }: SparseProfile, options: ScoreOptions): number {
  const { complement, common } = options;
  let shared = 0;
  for (const given of shares.weights) {
    const weight = Math.fround(given * Math.sqrt(common));
    shared = Math.fround(shared + weight * weight);
  }
  let sum = 0;
  let at = 0;
  seeks.terms.forEach((term, from) => {
    while (at < gives.terms.length && (gives.terms[at] as number) < term) at++;
    if (gives.terms[at] !== term) return;
    const weight = Math.fround((seeks.weights[from] as number) * complement);
    sum = Math.fround(sum + weight * (gives.weights[at] as number));
  });
  return reciprocal(shared + sum, shared + sum, options);
}
