import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TokenBucket } from './token-bucket.js';

describe('a token bucket', () => {
  it('gives a burst, then as much as flows in', () => {
    let now = 0;
    const bucket = new TokenBucket(3, 2, () => now);
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
    now = 500;
    expect(bucket.take()).toBe(true);
    expect(bucket.take()).toBe(false);
  });

  it('never gives more than its burst and the flow of the time that passed', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 12 })));
    fc.assert(
      fc.property(steps, (asked) => {
        let now = 0;
        const bucket = new TokenBucket(10, 4, () => now);
        let given = 0;
        for (const [pause, cost] of asked) {
          now += pause;
          if (bucket.take(cost)) given += cost;
          expect(given).toBeLessThanOrEqual(10 + (now / 1000) * 4 + 1e-6);
        }
      }),
    );
  });
});
