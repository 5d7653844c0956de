import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Shortlist } from './shortlist.js';

describe('the shortlist', () => {
  it('has all of the best, equals included, whatever the order, and begins anew', () => {
    const score = fc.oneof(
      fc.constantFrom(0, 0.125, 0.25, 0.5, 0.75, 1),
      fc.float({ min: 0, max: 1e6, noNaN: true }),
      fc.float({ min: 0.25, max: 0.5, noNaN: true }),
    );
    const scores = fc.array(score, { maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 8 }), (given, most) => {
        const shortlist = new Shortlist(most);
        for (const round of [given, [...given].reverse()]) {
          shortlist.begin();
          round.forEach((score, slot) => {
            if (score >= shortlist.threshold) shortlist.add(slot, score);
          });
          const border = round.toSorted((x, y) => y - x)[most - 1] ?? 0;
          expect(shortlist.threshold).toBeLessThanOrEqual(border);
          const kept = Array.from(shortlist.slots.subarray(0, shortlist.count));
          expect(kept.filter((slot) => (round[slot] ?? -1) >= border)).toEqual(
            [...round.keys()].filter((slot) => (round[slot] ?? -1) >= border),
          );
        }
      }),
    );
  });

  it('knows soon who has no chance', () => {
    const shortlist = new Shortlist(20);
    for (let at = 0; at < 10_000; at++) {
      const score = ((at * 7919) % 10_000) / 10_000;
      if (score >= shortlist.threshold) shortlist.add(at, score);
    }
    expect(shortlist.threshold).toBeGreaterThan(0.97);
    expect(shortlist.count).toBeLessThan(400);
  });
});
