import type { RetrySpread } from '@commonground/contracts';

/** A lost server is sought at least this often, unless it asks for a wider spread, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/** How long to wait before the server is sought again. */
export interface RetryPace {
  /** Takes the spread that the server hands out. */
  take(spread: RetrySpread): void;
  /** Milliseconds before the next try, after so many that failed. */
  pause(failures: number): number;
}

/**
 * Thousands of clients lose a server in the same moment. Each comes back at a random point of the spread, the first
 * try included, and of a spread twice as wide after every failure.
 */
export function retryPace(): RetryPace {
  let spread: RetrySpread = { minMs: 500, spreadMs: 1_000 };
  return {
    take: (next) => void (spread = next),
    pause(failures) {
      const { minMs, spreadMs } = spread;
      const width = Math.min(spreadMs * 2 ** failures, Math.max(spreadMs, LONGEST_PAUSE));
      return minMs + Math.random() * width;
    },
  };
}
