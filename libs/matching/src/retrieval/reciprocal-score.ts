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

/**
 * A factor by which the sum of both directions is never below the score: a mean is at most half the sum, the stronger
 * direction at most all of it. Slightly more, so that rounding cannot hide an equal.
 */
export function boundFactor({ oneSided }: ScoreOptions): number {
  return ((1 + oneSided) / 2) * 1.000001;
}
