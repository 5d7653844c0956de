import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { culpritAmong } from './culprit.js';

const without =
  (...poison: number[]) =>
  (some: readonly number[]) =>
    Promise.resolve(!some.some((one) => poison.includes(one)));

describe(culpritAmong.name, () => {
  it('finds the one without whom it works, wherever they stand', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.nat(), async (size, at) => {
        const all = [...Array(size).keys()];
        expect(await culpritAmong(all, without(at % size))).toBe(at % size);
      }),
    );
  });

  it('asks about halves, not about everybody', async () => {
    let asked = 0;
    const works = (some: readonly number[]) => {
      asked += 1;
      return without(700)(some);
    };
    expect(await culpritAmong([...Array(1000).keys()], works)).toBe(700);
    expect(asked).toBeLessThanOrEqual(11);
  });

  it('blames nobody when it does not work without any single one', async () => {
    expect(await culpritAmong([1, 2, 3, 4], without(1, 4))).toBeNull();
    expect(await culpritAmong([1, 2, 3], () => Promise.resolve(false))).toBeNull();
    expect(await culpritAmong([], without(1))).toBeNull();
  });
});
