import type { Direction } from '@commonground/contracts/constants';
import type { ShownPin } from '../outbox/pin-overlay.js';

/** What the wall shows. "Both" counts as an offer and as a need. */
export const WALL_FILTERS = ['all', 'offer', 'need'] as const;
export type WallFilter = (typeof WALL_FILTERS)[number];

const passes = (direction: Direction, filter: WallFilter) =>
  filter === 'all' || direction === 'both' || direction === filter;

/** Pins of one topic (null: of all) in one direction. */
export function pinsShown(pins: readonly ShownPin[], topicId: string | null, filter: WallFilter): ShownPin[] {
  return pins.filter((pin) => (topicId === null || pin.topicId === topicId) && passes(pin.direction, filter));
}

/** Number of pins by topic. */
export function countByTopic(pins: readonly ShownPin[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topicId } of pins) counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  return counts;
}
