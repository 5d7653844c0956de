import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exposureReport } from './exposure-report.js';
import { gini } from './gini.js';

describe('how attention is spread', () => {
  it('counts people by their number of cards', () => {
    expect(exposureReport([0, 3, 1, 1, 0])).toEqual({
      gini: 0.56,
      none: 2,
      most: 3,
      distribution: [2, 2, 0, 1],
    });
    expect(exposureReport([])).toEqual({ gini: 0, none: 0, most: 0, distribution: [] });
  });

  it('says nothing is unequal where all have the same, and nearly 1 where one has all', () => {
    expect(gini([4, 4, 4])).toBe(0);
    expect(gini([0, 0, 0])).toBe(0);
    expect(gini([...Array.from({ length: 99 }, () => 0), 7])).toBeCloseTo(0.99);
  });

  it('is the mean difference of all pairs over twice the mean, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), (cards) => {
        const total = cards.reduce((sum, count) => sum + count, 0);
        const apart = cards.reduce((sum, x) => sum + cards.reduce((row, y) => row + Math.abs(x - y), 0), 0);
        expect(gini(cards)).toBeCloseTo(total === 0 ? 0 : apart / (2 * cards.length * total));
        expect(gini([...cards].reverse())).toBeCloseTo(gini(cards));
      }),
    );
  });
});
