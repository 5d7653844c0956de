import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equilibriumMasses, priced, type ValuedPair } from './equilibrium.js';

const PEOPLE = 8;
const all = Array.from({ length: PEOPLE }, (_, one) =>
  Array.from({ length: PEOPLE - one - 1 }, (_, at) => ({ one, other: one + at + 1 })),
).flat();
const room = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: all.length, maxLength: all.length })
  .map((values) => all.map((pair, at): ValuedPair => ({ ...pair, value: values[at] ?? 0 })));

const loadOf = (pairs: readonly ValuedPair[], masses: Float64Array): number[] => {
  const load = new Array<number>(PEOPLE).fill(0);
  pairs.forEach(({ one, other }, at) => {
    load[one] = (load[one] ?? 0) + (masses[at] ?? 0);
    load[other] = (load[other] ?? 0) + (masses[at] ?? 0);
  });
  return load;
};

describe('the equilibrium of attention', () => {
  it('gives nobody more than there is of them, and everybody something', () => {
    fc.assert(
      fc.property(room, fc.constantFrom(0.05, 0.1, 1), (pairs, temperature) => {
        for (const load of loadOf(pairs, equilibriumMasses(pairs, PEOPLE, { temperature }))) {
          expect(load).toBeLessThan(1.01);
          expect(load).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('spreads what a plain ranking would heap on the one whom all want', () => {
    const pairs = all.map((pair): ValuedPair => ({ ...pair, value: pair.one === 0 ? 0.9 : 0.5 }));
    const masses = equilibriumMasses(pairs, PEOPLE, { temperature: 0.1 });
    expect(loadOf(pairs, masses)[0]).toBeLessThan(1.01);
    expect(Math.min(...loadOf(pairs, masses))).toBeGreaterThan(0.6);
  });

  it('stays finite for values far from what the temperature expects', () => {
    const pairs = all.map((pair, at): ValuedPair => ({ ...pair, value: at % 2 ? 1e6 : -1e6 }));
    expect(equilibriumMasses(pairs, PEOPLE, { temperature: 0.05 }).every(Number.isFinite)).toBe(true);
  });

  it('lets value decide among equal masses, and mass among equal values', () => {
    expect(priced(0.2, 0.5)).toBeGreaterThan(priced(0.2, 0.4));
    expect(priced(0.3, 0.5)).toBeGreaterThan(priced(0.2, 0.5));
  });
});
