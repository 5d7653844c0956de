import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Shortlist } from './shortlist.js';

describe('the shortlist', () => {
  it('has all of the best, equals included, whatever the order, and begins anew', () => {
    const scores = fc.array(fc.constantFrom(0, 0.125, 0.25, 0.5, 0.75, 1), { maxLength: 600, size: 'max' });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 8 }), (given, most) => {
        const shortlist = new Shortlist(most);
        for (const round of [given, [...given].reverse()]) {
          shortlist.begin();
          round.forEach((score, slot) => {
            if (score >= shortlist.threshold) shortlist.add(slot, score);
          });
          const border = round.toSorted((x, y) => y - x)[most - 1] ?? 0;
          expect(shortlist.threshold).toBe(border);
          const kept = Array.from(shortlist.slots.subarray(0, shortlist.count));
          expect(kept.filter((slot) => (round[slot] ?? -1) >= border)).toEqual(
            [...round.keys()].filter((slot) => (round[slot] ?? -1) >= border),
          );
        }
      }),
    );
  });
});
