/** The weights that turn a fit into a probability. Log-odds, so that they add up. */
export interface WillingnessWeights {
  /** The log-odds of a yes to a fit of one half. */
  readonly base: number;
  /** Per log-odds of the fit. */
  readonly fit: number;
  /** Per shared acquaintance, as `sharedAcquaintances` counts them. */
  readonly shared: number;
}

/** Set by hand, from where an event starts: people say yes to somewhat less than half of what fits them half. */
export const START_WEIGHTS: WillingnessWeights = { base: -0.4, fit: 1, shared: 0.3 };

/** What has been seen of one person at this event, in log-odds; 0 for somebody nothing is known of. */
export interface PersonEffect {
  /** How readily they say yes; positive: more readily than their fits let expect. */
  readonly readiness: number;
  /** How readily others say yes to them. Never shown to anybody. */
  readonly acceptance: number;
}

export const NO_EFFECT: PersonEffect = { readiness: 0, acceptance: 0 };

/** Prices of attention must stay able to outweigh what people think of somebody. */
export const MOST_ACCEPTANCE = 1;
export const MOST_READINESS = 2;

/** From here on, more shared acquaintances say nothing more. */
const MOST_SHARED = 3;
/** A fit is never certain, so its log-odds stay between −3.9 and 3.9. */
const CERTAIN = 0.02;

/** Keeps a figure within ±most without making equals of those beyond it. */
export const softCap = (value: number, most: number): number => most * Math.tanh(value / most);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The log-odds of a fit between 0 and 1. What is no number counts as no fit. */
export function fitLogOdds(fit: number): number {
  const inside = Math.min(1 - CERTAIN, Math.max(CERTAIN, Number.isFinite(fit) ? fit : 0));
  return Math.log(inside / (1 - inside));
}

/** Shared acquaintances as far as they count. */
export const sharedThatCount = (shared: number): number =>
  Number.isFinite(shared) ? Math.min(MOST_SHARED, Math.max(0, shared)) : 0;

/** The log-odds that `from` says yes to `to` before anything is known of the two. */
export const expectedLogOdds = (fit: number, shared: number, weights: WillingnessWeights): number =>
  weights.base + weights.fit * fitLogOdds(fit) + weights.shared * sharedThatCount(shared);

/**
 * The probability that `from` says yes to `to`, strictly between 0 and 1.
 *
 * @param fit how well `to` fits what `from` seeks, 0 to 1
 * @param shared acquaintances that the two share
 */
export function willingness(
  fit: number,
  shared: number,
  from: PersonEffect,
  to: PersonEffect,
  weights: WillingnessWeights = START_WEIGHTS,
): number {
  const readiness = Math.min(MOST_READINESS, Math.max(-MOST_READINESS, from.readiness));
  const acceptance = Math.min(MOST_ACCEPTANCE, Math.max(-MOST_ACCEPTANCE, to.acceptance));
  return sigmoid(expectedLogOdds(fit, shared, weights) + readiness + acceptance);
}
