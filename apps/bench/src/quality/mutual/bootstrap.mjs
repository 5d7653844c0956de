import { seededRandom } from '@commonground/kernel';
import { meanOf } from './metrics.mjs';

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
  /** @type {Map<number, Share[]>} */
  const byEvent = new Map();
  for (const share of shares) byEvent.set(share.event, [...(byEvent.get(share.event) ?? []), share]);
  const events = [...byEvent.values()];
  const random = seededRandom(SEED);
  const means = Array.from({ length: DRAWS }, () =>
    meanOf(events.flatMap(() => events[Math.floor(random() * events.length)] ?? [])),
  ).sort((one, other) => one - other);
  return { low: means[Math.floor(0.025 * DRAWS)] ?? NaN, high: means[Math.ceil(0.975 * DRAWS) - 1] ?? NaN };
}
