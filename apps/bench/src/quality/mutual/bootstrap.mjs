import { seededRandom } from '@commonground/kernel';

/** @typedef {import('./metrics.mjs').Share} Share */

const DRAWS = 2000;
const SEED = 1;

/**
 * The 95 % interval of a mean over people, by drawing whole events with replacement: people of one event share their
 * fortune, so that an interval over single people would be too narrow.
 * @param {Share[]} shares
 * @returns {{ low: number, high: number }}
 */
export function interval(shares) {
  /** @type {Map<number, number[]>} */
  const byEvent = new Map();
  for (const { event, value } of shares) {
    const values = byEvent.get(event);
    if (values) values.push(value);
    else byEvent.set(event, [value]);
  }
  const events = [...byEvent.values()];
  const random = seededRandom(SEED);
  const means = Array.from({ length: DRAWS }, () => meanOfDraw(events, random)).sort(
    (one, other) => one - other,
  );
  return { low: means[Math.floor(0.025 * DRAWS)] ?? NaN, high: means[Math.ceil(0.975 * DRAWS) - 1] ?? NaN };
}

/**
 * @param {number[][]} events
 * @param {import('@commonground/kernel').Random} random
 */
function meanOfDraw(events, random) {
  let sum = 0;
  let count = 0;
  for (let draw = 0; draw < events.length; draw++) {
    const values = events[Math.floor(random() * events.length)] ?? [];
    for (const value of values) sum += value;
    count += values.length;
  }
  return sum / count;
}
