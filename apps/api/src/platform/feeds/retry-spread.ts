import type { RetrySpread } from '@commonground/contracts';

/** A node can take about so many readers back in a second. */
const READERS_PER_SECOND = 1500;

/** How widely the readers of an event spread when they come back to this node: all at once would be a storm. */
export const retrySpread = (readers: number): RetrySpread => ({
  minMs: 500,
  spreadMs: Math.max(1000, Math.ceil((readers / READERS_PER_SECOND) * 1000)),
});
