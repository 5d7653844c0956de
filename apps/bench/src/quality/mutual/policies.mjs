import { equilibriumMasses, priced } from '@commonground/matching';
import { mutualOf } from './dates.mjs';
import { gini, listsOf } from './metrics.mjs';

/**
 * @typedef {import('./dates.mjs').Dates} Dates
 * @typedef {import('./metrics.mjs').Scores} Scores
 * @typedef {import('./metrics.mjs').Chosen} Chosen
 * @typedef {object} Realised what a ranking of everybody’s candidates leads to
 * @property {number} matches expected, if each of the two looks at the k-th of their list with probability 1/k
 * @property {import('./metrics.mjs').Share[]} byEvent the matches of each event
 * @property {number} neverShown share of people who are in nobody’s first three
 * @property {number} exposure Gini of how often people are in the first three of others
 */

const FIRST = 3;

/**
 * What comes of it if everybody is shown their candidates by these scores.
 * @param {Dates} dates
 * @param {Scores} scores
 * @param {Chosen} [chosen]
 * @returns {Realised}
 */
export function realised(dates, scores, chosen = () => true) {
  const both = mutualOf(dates);
  const lists = listsOf(dates, chosen);
  const ranks = new Float64Array(dates.from.length);
  /** @type {Map<number, number>} */
  const shown = new Map(lists.map(({ person }) => [person, 0]));
  for (const { decisions } of lists) {
    [...decisions]
      .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other)
      .forEach((at, rank) => {
        ranks[at] = rank + 1;
        const to = dates.to[at] ?? -1;
        if (rank < FIRST) shown.set(to, (shown.get(to) ?? 0) + 1);
      });
  }
  /** @type {Map<number, number>} */
  const found = new Map(dates.events.map((event) => [event, 0]));
  dates.reverse.forEach((back, at) => {
    if (back < at || !chosen(at) || !both[at]) return;
    const event = dates.events[dates.from[at] ?? -1] ?? -1;
    found.set(event, (found.get(event) ?? 0) + 1 / ((ranks[at] ?? 1) * (ranks[back] ?? 1)));
  });
  const byEvent = [...found].map(([event, value]) => ({ event, value }));
  const counts = [...shown.values()];
  return {
    matches: byEvent.reduce((sum, { value }) => sum + value, 0),
    byEvent,
    neverShown: counts.filter((count) => count === 0).length / counts.length,
    exposure: gini(counts),
  };
}

/**
 * The masses of the equilibrium in which the events’ people compete for attention, one for each decision.
 * @param {Dates} dates
 * @param {ArrayLike<number>} values of the pairs, the same from both sides
 * @param {number} temperature
 * @param {Chosen} [chosen]
 */
export function massesOf(dates, values, temperature, chosen = () => true) {
  const places = dates.reverse.flatMap((back, at) => (back > at && chosen(at) ? [at] : []));
  const pairs = places.map((at) => ({
    one: dates.from[at] ?? 0,
    other: dates.to[at] ?? 0,
    value: values[at] ?? 0,
  }));
  const found = equilibriumMasses(pairs, dates.profiles.length, { temperature });
  const masses = new Float64Array(dates.from.length);
  places.forEach((at, index) => {
    masses[at] = found[index] ?? 0;
    masses[dates.reverse[at] ?? at] = found[index] ?? 0;
  });
  return masses;
}

/**
 * The engine’s blend of price and value.
 * @param {ArrayLike<number>} masses
 * @param {ArrayLike<number>} values
 */
export const blend = (masses, values) => Array.from(masses, (mass, at) => priced(mass, values[at] ?? 0));

/**
 * Deals pairs in rounds, as the engine’s budget does: in each round everybody is in one pair at most, the best pairs first.
 * What both are dealt in the same round stands at the same place of both lists.
 * @param {Dates} dates
 * @param {Scores} scores of the pairs, the same from both sides
 * @param {Chosen} [chosen]
 * @returns {Float64Array} scores that rank by round
 */
export function dealt(dates, scores, chosen = () => true) {
  const ranked = new Float64Array(dates.from.length);
  let waiting = dates.reverse
    .flatMap((back, at) => (back > at && chosen(at) ? [at] : []))
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  for (let round = 1; waiting.length > 0; round++) {
    const busy = new Set();
    waiting = waiting.filter((at) => {
      const one = dates.from[at];
      const other = dates.to[at];
      if (busy.has(one) || busy.has(other)) return true;
      busy.add(one).add(other);
      ranked[at] = ranked[dates.reverse[at] ?? at] = -round;
      return false;
    });
  }
  return ranked;
}
