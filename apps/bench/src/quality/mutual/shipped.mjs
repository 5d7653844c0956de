import {
  learnFrom,
  learntFactors,
  mutual,
  pairEffects,
  pairValue,
  sharedAcquaintances,
} from '@commonground/matching';

/** @typedef {import('./dates.mjs').Dates} Dates */

/**
 * The pairs as the engine scores them as it ships: fits with the weights set by hand, and what it learns from the
 * decisions that were seen.
 * @param {Dates} dates
 * @param {number[]} fits how well each decision’s other side fits, 0 to 1
 * @param {(at: number) => boolean} seen
 * @returns {{ plain: number[], bounded: number[], value: number[] }} the score without what was learnt; with it, within
 *   its bounds, as cards are ranked; and the value of the pair without bounds
 */
export function shippedScores({ from, to, yes, reverse }, fits, seen) {
  const learnt = learnFrom(
    from.flatMap((person, at) =>
      seen(at)
        ? [
            {
              from: String(person),
              to: String(to[at]),
              kind: /** @type {'accepted' | 'declined'} */ (yes[at] ? 'accepted' : 'declined'),
              fit: fits[at] ?? 0,
            },
          ]
        : [],
    ),
  );
  const factor = learntFactors(learnt);
  const shared = sharedAcquaintances(learnt.acquaintances);
  const each = (/** @type {(a: string, b: string, fitForA: number, fitForB: number) => number} */ score) =>
    from.map((person, at) =>
      score(String(person), String(to[at]), fits[at] ?? 0, fits[reverse[at] ?? -1] ?? 0),
    );
  return {
    plain: each((_a, _b, fitForA, fitForB) => mutual(fitForA, fitForB)),
    bounded: each((a, b, fitForA, fitForB) => mutual(fitForA, fitForB) * factor(a, b, fitForA, fitForB)),
    value: each((a, b, fitForA, fitForB) =>
      pairValue(fitForA, fitForB, pairEffects(learnt.people, shared, a, b), learnt.weights),
    ),
  };
}
