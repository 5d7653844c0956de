import { effectOf } from './learn-effects.js';
import type { SharedAcquaintances } from './acquaintances.js';
import {
  NO_EFFECT,
  type PersonEffect,
  START_WEIGHTS,
  willingness,
  type WillingnessWeights,
} from './willingness.js';

/** What is known of two people, from the side of `a`. */
export interface PairEffects {
  readonly a: PersonEffect;
  readonly b: PersonEffect;
  /** Acquaintances that the two share. */
  readonly shared: number;
}

/** Keeps the harmonic mean from throwing one-sided help away. */
const FLOOR = 0.02;
/** What was learnt may raise or lower the score of a pair by so much and no more. */
const MOST_FACTOR = 1.25;

/** What is known of two people at an event. */
export function pairEffects(
  effects: ReadonlyMap<string, PersonEffect>,
  shared: SharedAcquaintances,
  a: string,
  b: string,
): PairEffects {
  return { a: effectOf(effects, a), b: effectOf(effects, b), shared: shared(a, b) };
}

/**
 * What a suggestion is worth to the two: the harmonic mean of both probabilities of a yes, with a floor. The same from
 * either side.
 *
 * @param fitForA how well `b` fits what `a` seeks, 0 to 1
 * @param fitForB how well `a` fits what `b` seeks, 0 to 1
 */
export function pairValue(
  fitForA: number,
  fitForB: number,
  { a, b, shared }: PairEffects,
  weights: WillingnessWeights = START_WEIGHTS,
): number {
  return mutual(willingness(fitForA, shared, a, b, weights), willingness(fitForB, shared, b, a, weights));
}

/** The harmonic mean of two probabilities, with a floor. */
export function mutual(p: number, q: number): number {
  return (2 * (p + FLOOR) * (q + FLOOR)) / (p + q + 2 * FLOOR) - FLOOR;
}

/**
 * By how much the score of a pair changes through what was learnt at this event: its value with that, divided by its
 * value without, between 0.8 and 1.25. 1 as long as nothing is known, so that nothing changes before the first outcome.
 */
export function learntFactor(
  fitForA: number,
  fitForB: number,
  known: PairEffects,
  weights: WillingnessWeights = START_WEIGHTS,
): number {
  const before = pairValue(fitForA, fitForB, { a: NO_EFFECT, b: NO_EFFECT, shared: 0 }, weights);
  const factor = pairValue(fitForA, fitForB, known, weights) / before;
  return Math.min(MOST_FACTOR, Math.max(1 / MOST_FACTOR, factor));
}
