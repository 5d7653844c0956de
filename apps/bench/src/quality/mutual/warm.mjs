import { effectOf, learnEffects, mutual, willingness } from '@commonground/matching';

/** @typedef {import('./dates.mjs').Dates} Dates */

/** The probability before anybody met comes in as the fit, so nothing is added to it. */
const AS_IT_IS = { base: 0, fit: 1, shared: 0 };

/**
 * What is thought of each decision after some were seen: the probabilities from before, moved by the effects that the
 * engine learns from the decisions that were seen.
 * @param {Dates} dates
 * @param {ArrayLike<number>} expected the probability of each yes before anybody met
 * @param {(at: number) => boolean} seen
 * @returns {number[]}
 */
export function warmProbabilities(dates, expected, seen) {
  const outcomes = dates.from.flatMap((from, at) =>
    seen(at)
      ? [
          {
            from: String(from),
            to: String(dates.to[at]),
            kind: /** @type {'accepted' | 'declined'} */ (dates.yes[at] ? 'accepted' : 'declined'),
            fit: expected[at] ?? 0,
          },
        ]
      : [],
  );
  const effects = learnEffects(outcomes, AS_IT_IS);
  return dates.from.map((from, at) =>
    willingness(
      expected[at] ?? 0,
      0,
      effectOf(effects, String(from)),
      effectOf(effects, String(dates.to[at])),
      AS_IT_IS,
    ),
  );
}

/**
 * What each pair is worth to both, from the directed probabilities.
 * @param {Dates} dates
 * @param {ArrayLike<number>} probabilities
 */
export const harmonicOf = ({ reverse }, probabilities) =>
  reverse.map((back, at) => mutual(probabilities[at] ?? 0, probabilities[back] ?? 0));

/**
 * The probability that both say yes.
 * @param {Dates} dates
 * @param {ArrayLike<number>} probabilities
 */
export const productOf = ({ reverse }, probabilities) =>
  reverse.map((back, at) => (probabilities[at] ?? 0) * (probabilities[back] ?? 0));
