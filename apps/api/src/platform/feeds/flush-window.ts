/**
 * How long changes are gathered before they are sent, in ms: the more readers, the longer, so that one core spends
 * at most about a third of its time on writing frames (15 µs each, measured; docs/realtime.md).
 */
export function flushWindow(readers: number): number {
  return Math.min(1000, Math.max(50, (readers * 0.015) / 0.35));
}
