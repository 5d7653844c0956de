/** A phone hears of news five times a second at most, however small the room. */
const SHORTEST_INTERVAL = 200;
const FIRST_WAIT = 50;

/**
 * How long changes are gathered before they are sent, in ms: the more readers, the longer, so that one core spends
 * at most about a third of its time on writing frames (15 µs each, measured; docs/realtime.md).
 */
export function flushWindow(readers: number): number {
  return Math.min(1000, Math.max(FIRST_WAIT, (readers * 0.015) / 0.35));
}

/** How long to wait before the next flush, in ms, when the last one was `since` ms ago. */
export function flushDelay(readers: number, since: number): number {
  const interval = Math.max(SHORTEST_INTERVAL, flushWindow(readers));
  return Math.max(FIRST_WAIT, interval - since);
}
