import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { positionIn, turnLeft, waitFor } from './turns.js';

const MINUTE = 60_000;
const someIds = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 100 });
const aTurn = fc.integer({ min: 15_000, max: 600_000 });
const aTime = fc.integer({ min: 0, max: 1_000_000_000 });

describe(positionIn, () => {
  it('counts from one, and knows who is not there', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => positionIn(['a', 'b', 'c'], id))).toEqual([1, 2, 3, null]);
  });
});

describe(turnLeft, () => {
  it('goes below zero when somebody speaks longer', () => {
    expect([0, 45_000, MINUTE, 72_000].map((now) => turnLeft(0, MINUTE, now))).toEqual([
      MINUTE,
      15_000,
      0,
      -12_000,
    ]);
  });
});

describe(waitFor, () => {
  it('is what is left of the present turn and the turns of those ahead', () => {
    expect(waitFor(1, MINUTE, null, 0)).toBe(0);
    expect(waitFor(3, MINUTE, null, 0)).toBe(2 * MINUTE);
    expect(waitFor(1, MINUTE, 0, 20_000)).toBe(40_000);
    expect(waitFor(3, MINUTE, 0, 20_000)).toBe(40_000 + 2 * MINUTE);
  });

  it('counts overtime as nothing left, not as time gained', () => {
    expect(waitFor(2, MINUTE, 0, 5 * MINUTE)).toBe(MINUTE);
  });

  it('is longer by one turn for each who is behind, and never below zero', () => {
    fc.assert(
      fc.property(someIds, aTurn, fc.option(aTime), aTime, (queue, turn, startedAt, now) => {
        const waits = queue.map((id) => waitFor(positionIn(queue, id)!, turn, startedAt, now));
        expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
        waits.slice(1).forEach((wait, at) => expect(wait - waits[at]!).toBe(turn));
      }),
    );
  });

  it('does not jump when a turn ends as its time is over and the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 100 }), aTurn, aTime, (position, turn, startedAt) => {
        const over = startedAt + turn;
        expect(waitFor(position, turn, startedAt, over)).toBe(waitFor(position - 1, turn, over, over));
      }),
    );
  });

  it('gets shorter as time goes by, never longer', () => {
    fc.assert(
      fc.property(aTurn, aTime, aTime, aTime, (turn, startedAt, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        expect(waitFor(1, turn, startedAt, later)).toBeLessThanOrEqual(waitFor(1, turn, startedAt, earlier));
      }),
    );
  });
});
