/** In the long run a phone hears of news so often at most, however small the room: not quite five times a second. */
const SHORTEST_INTERVAL = 210;
const SHORTEST_WINDOW = 50;

/**
 * The least between two flushes, in ms: the more readers, the longer, so that one core spends at most about a third of
 * its time on writing frames (15 µs each, measured; docs/realtime.md).
 */
export function flushWindow(readers: number): number {
  return Math.min(1000, Math.max(SHORTEST_WINDOW, (readers * 0.015) / 0.35));
}

/**
 * When the news of one event may go out. After a pause they go at once, and what follows within the window is gathered:
 * a small room has one more flush to spare, so that what comes of a change shortly after it need not wait as long.
 */
export class FlushPace {
  /** When the next flush would be on time had they come evenly, by the clock of the caller in ms. */
  private due = -Infinity;

  /** How long to wait before the next flush, in ms. */
  wait(readers: number, now: number): number {
    return Math.max(0, this.due - (intervalOf(readers) - flushWindow(readers)) - now);
  }

  /** A flush begins. @returns to be called when it found nothing to send: then it does not hold up the next one */
  begin(readers: number, now: number): () => void {
    const interval = intervalOf(readers);
    this.due = Math.max(this.due, now) + interval;
    return () => (this.due -= interval);
  }
}

const intervalOf = (readers: number) => Math.max(SHORTEST_INTERVAL, flushWindow(readers));
