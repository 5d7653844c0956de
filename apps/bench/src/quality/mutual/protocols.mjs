import { seededRandom } from '@commonground/kernel';
import { interval } from './bootstrap.mjs';
import { mutualOf } from './dates.mjs';
import { auc, meanOf, ndcg, perPerson } from './metrics.mjs';
import { blend, dealt, massesOf, realised } from './policies.mjs';
import { shippedScores } from './shipped.mjs';
import { harmonicOf, productOf, warmProbabilities } from './warm.mjs';

/**
 * @typedef {import('./dates.mjs').Dates} Dates
 * @typedef {import('./metrics.mjs').Chosen} Chosen
 * @typedef {import('./policies.mjs').Realised} Realised
 * @typedef {{ value: number, low: number, high: number }} Estimate a mean over people, with its 95 % interval
 * @typedef {object} Verdict
 * @property {Estimate} own AUC of one’s own decision over one’s candidates
 * @property {Estimate} mutual AUC of both saying yes, by the harmonic mean of both directions
 * @property {Estimate} product the same by their product
 * @property {Estimate} ndcg of both saying yes, the first ten by the harmonic mean
 * @property {Realised} shown what a ranking by the harmonic mean leads to
 */

/**
 * How well directed probabilities tell what people decided.
 * @param {Dates} dates
 * @param {ArrayLike<number>} probabilities
 * @param {Chosen} [chosen] which decisions are measured
 * @returns {Verdict}
 */
export function judge(dates, probabilities, chosen) {
  const both = mutualOf(dates);
  const harmonic = harmonicOf(dates, probabilities);
  const measured = (
    /** @type {ArrayLike<number>} */ scores,
    /** @type {number[]} */ answers,
    /** @type {import('./metrics.mjs').Figure} */ figure,
  ) => {
    const shares = perPerson(dates, scores, answers, figure, chosen);
    return { value: meanOf(shares), ...interval(shares) };
  };
  return {
    own: measured(probabilities, dates.yes, auc),
    mutual: measured(harmonic, both, auc),
    product: measured(productOf(dates, probabilities), both, auc),
    ndcg: measured(harmonic, both, ndcg),
    shown: realised(dates, harmonic, chosen),
  };
}

/** The two halves of an event: which rounds are kept back to be told from the others. */
export const FOLDS = [
  { name: 'f0', odd: 1 },
  { name: 'f1', odd: 0 },
];

/**
 * Half of the rounds were seen; the other half is told.
 * @param {Dates} dates
 * @param {ArrayLike<number>} expected the probabilities before anybody met
 */
export function warmFolds(dates, expected) {
  return FOLDS.map(({ name, odd }) => {
    /** @type {Chosen} */
    const kept = (at) => (dates.rounds[at] ?? 0) % 2 === odd;
    const probabilities = warmProbabilities(dates, expected, (at) => !kept(at));
    return { name, kept, probabilities, verdict: judge(dates, probabilities, kept) };
  });
}

/**
 * The same halves, as the engine scores pairs as it ships.
 * @param {Dates} dates
 * @param {number[]} fits with the weights set by hand
 */
export function shippedFolds(dates, fits) {
  const both = mutualOf(dates);
  return FOLDS.map(({ name, odd }) => {
    /** @type {Chosen} */
    const kept = (at) => (dates.rounds[at] ?? 0) % 2 === odd;
    const scores = shippedScores(dates, fits, (at) => !kept(at));
    const measured = (/** @type {number[]} */ values) => ({
      mutual: meanOf(perPerson(dates, values, both, auc, kept)),
      shown: realised(dates, values, kept),
    });
    return {
      name,
      plain: measured(scores.plain),
      bounded: measured(scores.bounded),
      value: measured(scores.value),
    };
  });
}

/**
 * What is known after some rounds, told of the same later rounds each time.
 * @param {Dates} dates
 * @param {ArrayLike<number>} expected
 * @param {{ seen: number[], after: number }} rounds seen so far; those after `after` are told
 */
export function learningCurve(dates, expected, { seen, after }) {
  return seen.map((rounds) => {
    const probabilities = warmProbabilities(dates, expected, (at) => (dates.rounds[at] ?? 0) <= rounds);
    return { rounds, verdict: judge(dates, probabilities, (at) => (dates.rounds[at] ?? 0) > after) };
  });
}

/**
 * What different ways to make lists out of the same probabilities lead to.
 * @param {Dates} dates
 * @param {ArrayLike<number>} probabilities
 * @param {{ temperature: number, chosen?: Chosen }} settings
 * @returns {Record<'own' | 'value' | 'equilibrium' | 'blend' | 'dealt', Realised>}
 */
export function policiesOf(dates, probabilities, { temperature, chosen }) {
  const values = harmonicOf(dates, probabilities);
  const masses = massesOf(dates, values, temperature, chosen);
  const prices = blend(masses, values);
  return {
    own: realised(dates, probabilities, chosen),
    value: realised(dates, values, chosen),
    equilibrium: realised(dates, masses, chosen),
    blend: realised(dates, prices, chosen),
    dealt: realised(dates, dealt(dates, prices, chosen), chosen),
  };
}

const DRAWS = 20;

/**
 * The controls: lists that know nothing, each of their figures the mean of twenty draws.
 * @param {Dates} dates
 * @param {Chosen} [chosen]
 * @returns {Record<'apart' | 'together' | 'dealt', Realised>} everybody’s list drawn alone; the same lot for both of a
 *   pair; and pairs dealt in rounds by lot
 */
export function controls(dates, chosen) {
  const random = seededRandom(1);
  const drawn = Array.from({ length: DRAWS }, () => {
    const apart = dates.from.map(() => random());
    const together = productOf(dates, apart);
    return {
      apart: realised(dates, apart, chosen),
      together: realised(dates, together, chosen),
      dealt: realised(dates, dealt(dates, together, chosen), chosen),
    };
  });
  const mean = (/** @type {(draw: (typeof drawn)[number]) => Realised} */ which) => {
    const all = drawn.map(which);
    const of = (/** @type {(one: Realised) => number} */ figure) =>
      all.reduce((sum, one) => sum + figure(one), 0) / DRAWS;
    const events = drawn[0] ? which(drawn[0]).byEvent : [];
    return {
      byEvent: events.map(({ event }, at) => ({
        event,
        value: of(({ byEvent }) => byEvent[at]?.value ?? 0),
      })),
      matches: of(({ matches }) => matches),
      neverShown: of(({ neverShown }) => neverShown),
      exposure: of(({ exposure }) => exposure),
    };
  };
  return {
    apart: mean(({ apart }) => apart),
    together: mean(({ together }) => together),
    dealt: mean(({ dealt }) => dealt),
  };
}
