import type { Evidence } from './outcome.js';
import {
  fitLogOdds,
  type PersonEffect,
  sharedThatCount,
  willingness,
  type WillingnessWeights,
} from './willingness.js';

/** An answer as the weights learn from it: what they went by, and what came of it. */
export interface Answered extends Evidence {
  readonly fit: number;
  readonly shared: number;
  readonly from: PersonEffect;
  readonly to: PersonEffect;
}

const RATE = 0.05;
/** No event may turn the engine over: each weight stays between half and double of where it started. */
const LEAST = 0.5;
const MOST = 2;

/**
 * The weights after one more answer: a step of logistic regression, kept between half and double of `start`.
 *
 * @param start where the event began; a weight that starts at 0 stays there
 */
export function retrain(
  weights: WillingnessWeights,
  start: WillingnessWeights,
  { fit, shared, from, to, yes, weight }: Answered,
): WillingnessWeights {
  const error = weight * ((yes ? 1 : 0) - willingness(fit, shared, from, to, weights));
  const step = RATE * error;
  return {
    base: kept(weights.base + step, start.base),
    fit: kept(weights.fit + step * fitLogOdds(fit), start.fit),
    shared: kept(weights.shared + step * sharedThatCount(shared), start.shared),
  };
}

function kept(value: number, start: number): number {
  const ends = [LEAST * start, MOST * start];
  return Math.min(Math.max(...ends), Math.max(Math.min(...ends), value));
}
