import { evidenceOf, furthestOutcomes, type Outcome } from './outcome.js';
import {
  expectedLogOdds,
  MOST_ACCEPTANCE,
  MOST_READINESS,
  NO_EFFECT,
  type PersonEffect,
  sigmoid,
  softCap,
  START_WEIGHTS,
  type WillingnessWeights,
} from './willingness.js';

/**
 * How much is held against every effect: as much as one unit of information, that is four answers at even odds. Set in
 * advance; halving or doubling it moves no figure of the benchmark by more than its confidence interval.
 */
const PRIOR = 1;
const MOST_SWEEPS = 40;
const CLOSE_ENOUGH = 1e-9;

/** One answer, with people as places in a list. */
interface Answer {
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  readonly yes: number;
  readonly weight: number;
}

/**
 * What the outcomes of an event say about its people: readiness and acceptance, each the most probable value given
 * everybody’s answers and a prior around zero, so that somebody whom only the readily pleased said yes to is not taken
 * for more than they are. Both are capped. The order of the outcomes has no influence, and who has none has no entry.
 *
 * A thousand outcomes take some milliseconds, so it is run afresh when new ones have come.
 */
export function learnEffects(
  outcomes: readonly Outcome[],
  weights: WillingnessWeights = START_WEIGHTS,
): ReadonlyMap<string, PersonEffect> {
  const places = new Map<string, number>();
  const placeOf = (person: string): number => {
    const place = places.get(person) ?? places.size;
    places.set(person, place);
    return place;
  };
  const answers = furthestOutcomes(outcomes).map(({ from, to, kind, fit, shared }): Answer => {
    const { yes, weight } = evidenceOf(kind);
    const expected = expectedLogOdds(fit, shared ?? 0, weights);
    return { from: placeOf(from), to: placeOf(to), expected, yes: yes ? 1 : 0, weight };
  });
  const { readiness, acceptance } = mostProbable(answers, places.size);
  return new Map(
    [...places].map(([person, place]) => [
      person,
      {
        readiness: softCap(readiness[place] ?? 0, MOST_READINESS),
        acceptance: softCap(acceptance[place] ?? 0, MOST_ACCEPTANCE),
      },
    ]),
  );
}

/** The effect of somebody, none if nothing is known. */
export const effectOf = (effects: ReadonlyMap<string, PersonEffect>, person: string): PersonEffect =>
  effects.get(person) ?? NO_EFFECT;

/** Newton’s method by turns over both kinds of effect. There is one maximum only, so where it starts does not matter. */
function mostProbable(
  answers: readonly Answer[],
  people: number,
): { readiness: Float64Array; acceptance: Float64Array } {
  const readiness = new Float64Array(people);
  const acceptance = new Float64Array(people);
  const slope = new Float64Array(people);
  const information = new Float64Array(people);
  const improve = (effect: Float64Array, side: 'from' | 'to'): number => {
    slope.fill(0);
    information.fill(0);
    for (const answer of answers) {
      const at = answer[side];
      const p = sigmoid(answer.expected + (readiness[answer.from] ?? 0) + (acceptance[answer.to] ?? 0));
      slope[at] = (slope[at] ?? 0) + answer.weight * (answer.yes - p);
      information[at] = (information[at] ?? 0) + answer.weight * p * (1 - p);
    }
    let widest = 0;
    for (let at = 0; at < people; at++) {
      const before = effect[at] ?? 0;
      const step = ((slope[at] ?? 0) - PRIOR * before) / ((information[at] ?? 0) + PRIOR);
      // Far from the maximum a full step may jump over it and back for ever.
      effect[at] = before + Math.min(1, Math.max(-1, step));
      widest = Math.max(widest, Math.abs(step));
    }
    return widest;
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    if (Math.max(improve(readiness, 'from'), improve(acceptance, 'to')) < CLOSE_ENOUGH) break;
  }
  return { readiness, acceptance };
}
