import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedAcquaintances } from './acquaintances.js';
import { learnEffects } from './learn-effects.js';
import { newness } from './newness.js';
import { learntFactor, pairEffects, pairValue } from './pair-value.js';
import { retrain } from './retrain.js';
import { NO_EFFECT, START_WEIGHTS, willingness } from './willingness.js';

const fit = fc.double({ min: 0, max: 1, noNaN: true });
const anyNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -1, 2));
const effect = fc.record({
  readiness: fc.double({ min: -5, max: 5, noNaN: true }),
  acceptance: fc.double({ min: -5, max: 5, noNaN: true }),
});
const shared = fc.double({ min: 0, max: 20, noNaN: true });
const pair = fc.record({ a: effect, b: effect, shared });

describe('willingness', () => {
  it('is a probability strictly between 0 and 1, even for what is no fit at all', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, effect, effect, (fits, knows, from, to) => {
        const p = willingness(fits, knows, from, to);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
      }),
    );
  });

  it('rises with the fit, shared acquaintances, readiness and acceptance', () => {
    const p = (fits: number, knows = 0, readiness = 0, acceptance = 0): number =>
      willingness(fits, knows, { readiness, acceptance: 0 }, { readiness: 0, acceptance });
    expect(p(0.6)).toBeGreaterThan(p(0.4));
    expect(p(0.5, 1)).toBeGreaterThan(p(0.5));
    expect(p(0.5, 0, 1)).toBeGreaterThan(p(0.5));
    expect(p(0.5, 0, 0, 1)).toBeGreaterThan(p(0.5));
  });

  it('takes no acceptance for more than the cap', () => {
    const to = (acceptance: number): number => willingness(0.5, 0, NO_EFFECT, { readiness: 0, acceptance });
    expect(to(1)).toBe(to(40));
  });
});

describe('the value of a pair', () => {
  it('is the same from either side, to the last digit', () => {
    fc.assert(
      fc.property(fit, fit, pair, (forA, forB, { a, b, shared }) => {
        expect(pairValue(forA, forB, { a, b, shared })).toBe(pairValue(forB, forA, { a: b, b: a, shared }));
        expect(learntFactor(forA, forB, { a, b, shared })).toBe(
          learntFactor(forB, forA, { a: b, b: a, shared }),
        );
      }),
    );
  });

  it('lies between the lesser and the greater willingness', () => {
    fc.assert(
      fc.property(fit, fit, pair, (forA, forB, known) => {
        const p = willingness(forA, known.shared, known.a, known.b);
        const q = willingness(forB, known.shared, known.b, known.a);
        const value = pairValue(forA, forB, known);
        expect(value).toBeGreaterThanOrEqual(Math.min(p, q) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(p, q) + 1e-12);
      }),
    );
  });

  it('moves a score by a quarter at most, and not at all before anything is known', () => {
    fc.assert(
      fc.property(fit, fit, pair, (forA, forB, known) => {
        const factor = learntFactor(forA, forB, known);
        expect(factor).toBeGreaterThanOrEqual(0.8);
        expect(factor).toBeLessThanOrEqual(1.25);
        expect(learntFactor(forA, forB, { a: NO_EFFECT, b: NO_EFFECT, shared: 0 })).toBe(1);
      }),
    );
  });

  it('prefers whom others liked to meet, everything else being equal', () => {
    const effects = learnEffects([
      { from: 'x', to: 'liked', kind: 'useful', fit: 0.5 },
      { from: 'x', to: 'other', kind: 'declined', fit: 0.5 },
    ]);
    const none = sharedAcquaintances([]);
    const value = (id: string): number => pairValue(0.5, 0.5, pairEffects(effects, none, 'me', id));
    expect(value('liked')).toBeGreaterThan(value('other'));
  });
});

describe('shared acquaintances', () => {
  it('count the same both ways and in any order', () => {
    const edge = fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg'));
    fc.assert(
      fc.property(fc.array(edge), (edges) => {
        const one = sharedAcquaintances(edges);
        const other = sharedAcquaintances(edges.map(([x, y]) => [y, x] as const).reverse());
        for (const x of 'abcdefg') {
          for (const y of 'abcdefg') {
            expect(one(x, y)).toBe(one(y, x));
            expect(one(x, y)).toBe(other(x, y));
            expect(Number.isFinite(one(x, y))).toBe(true);
          }
        }
      }),
    );
  });

  it('say less the more people the shared one knows', () => {
    const few = sharedAcquaintances([['u', 'x'], ['x', 'v']]); // oxfmt-ignore
    const many = sharedAcquaintances([['u', 'x'], ['x', 'v'], ['x', 'y'], ['x', 'z']]); // oxfmt-ignore
    expect(few('u', 'v')).toBeCloseTo(1 / Math.log(2));
    expect(many('u', 'v')).toBeCloseTo(1 / Math.log(4));
    expect(few('u', 'x')).toBe(0);
  });
});

describe('newness', () => {
  it('is whole between strangers, less between colleagues and friends of friends, none once they met', () => {
    expect(newness({ acquainted: false, sameCompany: false, shared: 0 })).toBe(1);
    expect(newness({ acquainted: false, sameCompany: true, shared: 0 })).toBe(0.5);
    expect(newness({ acquainted: false, sameCompany: false, shared: 2 })).toBeLessThan(1);
    expect(newness({ acquainted: true, sameCompany: false, shared: 0 })).toBe(0);
  });
});

describe('retraining', () => {
  const answered = { fit: 0.9, shared: 1, from: NO_EFFECT, to: NO_EFFECT };

  it('never leaves half to double of where it started', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fit, shared, fc.boolean()), { maxLength: 400, minLength: 200 }),
        (stories) => {
          let weights = START_WEIGHTS;
          for (const [fits, knows, yes] of stories)
            weights = retrain(weights, START_WEIGHTS, {
              ...answered,
              fit: fits,
              shared: knows,
              yes,
              weight: 5,
            });
          for (const name of ['base', 'fit', 'shared'] as const) {
            const share = weights[name] / START_WEIGHTS[name];
            expect(share).toBeGreaterThanOrEqual(0.5);
            expect(share).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('comes to rely on the fit where the fit was right', () => {
    let weights = START_WEIGHTS;
    for (let turn = 0; turn < 50; turn++) {
      weights = retrain(weights, START_WEIGHTS, { ...answered, yes: true, weight: 1 });
      weights = retrain(weights, START_WEIGHTS, { ...answered, fit: 0.1, yes: false, weight: 1 });
    }
    expect(weights.fit).toBeGreaterThan(START_WEIGHTS.fit);
  });
});
