import { type Acquaintance, sharedAcquaintances } from './acquaintances.js';
import { effectOf, learnEffects } from './learn-effects.js';
import { evidenceOf, furthestOutcomes, type Outcome } from './outcome.js';
import { learntFactor, pairEffects } from './pair-value.js';
import { retrain } from './retrain.js';
import { type PersonEffect, START_WEIGHTS, type WillingnessWeights } from './willingness.js';

/** What an event has taught so far, as plain data that can be handed to a worker. */
export interface Learnt {
  readonly people: ReadonlyMap<string, PersonEffect>;
  /** Who accepted each other or met here. */
  readonly acquaintances: readonly Acquaintance[];
  readonly weights: WillingnessWeights;
}

/** By how much what was learnt changes the score of a pair, 0.8 to 1.25. */
export type LearntFactorOf = (a: string, b: string, fitForA: number, fitForB: number) => number;

/**
 * Learns from all outcomes of an event: first its people, then the weights by one step for each answer, then its people
 * again by the new weights. The order of the outcomes has no influence.
 */
export function learnFrom(outcomes: readonly Outcome[], start: WillingnessWeights = START_WEIGHTS): Learnt {
  const told = furthestOutcomes(outcomes);
  const first = learnEffects(told, start);
  const weights = told.reduce(
    (before, { from, to, kind, fit, shared }) =>
      retrain(before, start, {
        ...evidenceOf(kind),
        fit,
        shared: shared ?? 0,
        from: effectOf(first, from),
        to: effectOf(first, to),
      }),
    start,
  );
  return { people: learnEffects(told, weights), acquaintances: acquaintancesOf(told), weights };
}

/** Prepares what was learnt for many pairs; nothing learnt changes nothing. */
export function learntFactors(learnt: Learnt | undefined): LearntFactorOf {
  if (!learnt) return () => 1;
  const { people, acquaintances, weights } = learnt;
  const shared = sharedAcquaintances(acquaintances);
  return (a, b, fitForA, fitForB) =>
    learntFactor(fitForA, fitForB, pairEffects(people, shared, a, b), weights);
}

/** One “we met” is enough; a yes needs the other’s. */
function acquaintancesOf(told: readonly Outcome[]): Acquaintance[] {
  const yes = new Set(
    told.filter(({ kind }) => evidenceOf(kind).yes).map(({ from, to }) => `${from}\u0000${to}`),
  );
  return told.flatMap(({ from, to, kind }): Acquaintance[] => {
    if (!yes.has(`${from}\u0000${to}`)) return [];
    const returned = yes.has(`${to}\u0000${from}`);
    if (returned) return from < to ? [[from, to]] : [];
    return kind === 'accepted' ? [] : [from < to ? [from, to] : [to, from]];
  });
}
