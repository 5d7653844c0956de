import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { restsUntil } from './day-off.js';
import { LiveSlates, WORTH_REPLACING } from './live-slates.js';

const SIZE = 6;

describe('slates of a running event', () => {
  it('when a card dies, both take their best free candidate, and it never comes again', () => {
    const slates = new LiveSlates(4, [1, 1, 1, 1]);
    slates.offer(0, 1, 0.9);
    slates.offer(0, 2, 0.5);
    slates.offer(0, 3, 0.6);
    slates.offer(1, 2, 0.4);
    expect(slates.partnersOf(0)).toEqual([1]);
    slates.withdraw(0, 1);
    expect(slates.partnersOf(0)).toEqual([3]);
    expect(slates.partnersOf(1)).toEqual([2]);
    slates.offer(0, 1, 1);
    expect(slates.partnersOf(0)).toEqual([3]);
  });

  it('a card in sight gives way only to a clearly better one', () => {
    const slates = new LiveSlates(3, [1, 1, 1]);
    slates.offer(0, 1, 0.5);
    slates.offer(0, 2, 0.5 * WORTH_REPLACING - 0.001);
    expect(slates.partnersOf(0)).toEqual([1]);
    slates.offer(0, 2, 0.5 * WORTH_REPLACING);
    expect(slates.partnersOf(0)).toEqual([2]);
  });

  it('after any history, budgets hold, dead pairs stay dead, and nothing flickers', () => {
    const pair = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([one, other]) => one < other);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ offer: pair, weight: fc.integer({ min: 1, max: 100 }) }) },
      { weight: 1, arbitrary: fc.record({ withdraw: pair }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 3 }), (steps, capacity) => {
        const slates = new LiveSlates(SIZE, new Array<number>(SIZE).fill(capacity));
        const weights = new Map<string, number>();
        const dead = new Set<string>();
        const cards = (): Set<string> => {
          const all = new Set<string>();
          for (let one = 0; one < SIZE; one++) {
            const partners = slates.partnersOf(one);
            expect(partners.length).toBeLessThanOrEqual(capacity);
            for (const other of partners) {
              expect(slates.partnersOf(other)).toContain(one);
              if (one < other) all.add(`${one} ${other}`);
            }
          }
          return all;
        };
        for (const one of steps) {
          const before = cards();
          if ('offer' in one) {
            const key = one.offer.join(' ');
            weights.set(key, one.weight);
            slates.offer(...one.offer, one.weight);
            const after = cards();
            for (const old of before) {
              if (!after.has(old))
                expect(one.weight).toBeGreaterThanOrEqual(WORTH_REPLACING * (weights.get(old) ?? 0));
            }
          } else {
            dead.add(one.withdraw.join(' '));
            slates.withdraw(...one.withdraw);
            const after = cards();
            for (const old of before) expect(after.has(old) || old === one.withdraw.join(' ')).toBe(true);
          }
          for (const key of cards()) expect(dead.has(key)).toBe(false);
        }
      }),
    );
  });
});

describe('a day off', () => {
  const DAY = 24 * 60 * 60_000;
  const card = (from: number, until: number) => ({ from, until });

  it('follows two ignored cards in a row, and ends a day later', () => {
    expect(restsUntil([], null)).toBeNull();
    expect(restsUntil([card(0, 30)], null)).toBeNull();
    expect(restsUntil([card(31, 61), card(0, 30)], null)).toBe(61 + DAY);
    expect(restsUntil([card(0, 30), card(30, 60), card(59, 89)], null)).toBe(89 + DAY);
  });

  it('takes cards that lay there at the same time for one', () => {
    expect(restsUntil([card(0, 30), card(0, 30), card(1, 31)], null)).toBeNull();
    expect(restsUntil([card(0, 30), card(10, 40), card(20, 50)], null)).toBeNull();
    expect(restsUntil([card(0, 30), card(10, 40), card(30, 60)], null)).toBe(60 + DAY);
  });

  it('begins to count anew whenever somebody did something', () => {
    const twice = [card(0, 30), card(31, 61)];
    expect(restsUntil(twice, 0)).toBeNull();
    expect(restsUntil(twice, 45)).toBeNull();
    expect(restsUntil(twice, -1)).toBe(61 + DAY);
    expect(restsUntil([...twice, card(62, 92)], 10)).toBe(92 + DAY);
  });
});
