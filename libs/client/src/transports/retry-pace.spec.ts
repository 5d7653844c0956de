import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retryPace } from './retry-pace.js';

describe('retryPace', () => {
  it('keeps the least pause, and never more than the spread or ten seconds beside it', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(120_000), fc.nat(40), (minMs, spreadMs, failures) => {
        const pace = retryPace();
        pace.take({ minMs, spreadMs });
        const pause = pace.pause(failures);
        expect(pause).toBeGreaterThanOrEqual(minMs);
        expect(pause).toBeLessThanOrEqual(minMs + Math.max(spreadMs, 10_000));
        expect(pace.pause(0)).toBeLessThanOrEqual(minMs + spreadMs);
      }),
    );
  });
});
