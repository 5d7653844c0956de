import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { learnFrom, learntFactors } from './learn-from.js';
import type { Outcome, OutcomeKind } from './outcome.js';
import { START_WEIGHTS } from './willingness.js';

const KINDS: OutcomeKind[] = ['ignored', 'declined', 'accepted', 'met', 'useful'];
const person = fc.constantFrom('ana', 'ben', 'cem', 'dia', 'eli');
const outcome: fc.Arbitrary<Outcome> = fc.record({
  from: person,
  to: person,
  kind: fc.constantFrom(...KINDS),
  fit: fc.double({ min: 0, max: 1, noNaN: true }),
});
const said = (from: string, to: string, kind: OutcomeKind): Outcome => ({ from, to, kind, fit: 0.6 });

describe('what an event teaches', () => {
  it('is nothing before the first outcome', () => {
    expect(learnFrom([])).toEqual({ people: new Map(), acquaintances: [], weights: START_WEIGHTS });
    expect(learntFactors(undefined)('ana', 'ben', 0.9, 0.1)).toBe(1);
    expect(learntFactors(learnFrom([]))('ana', 'ben', 0.9, 0.1)).toBe(1);
  });

  it('is the same in whatever order things are told, and bounded', () => {
    fc.assert(
      fc.property(
        fc
          .array(outcome, { maxLength: 40 })
          .chain((told) =>
            fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
          ),
        person,
        person,
        (orders, a, b) => {
          const [one, other] = orders.map((told) => learntFactors(learnFrom(told))(a, b, 0.7, 0.5));
          expect(one).toBe(other);
          expect(one).toBeGreaterThanOrEqual(0.8);
          expect(one).toBeLessThanOrEqual(1.25);
          expect(learntFactors(learnFrom(orders[0]))(b, a, 0.5, 0.7)).toBe(one);
        },
      ),
    );
  });

  it('knows as acquaintances those who met or accepted each other, and no others', () => {
    const { acquaintances } = learnFrom([
      said('ben', 'ana', 'accepted'),
      said('ana', 'ben', 'accepted'),
      said('cem', 'ana', 'accepted'),
      said('ana', 'cem', 'declined'),
      said('dia', 'ana', 'met'),
      said('eli', 'ana', 'ignored'),
    ]);
    expect([...acquaintances].sort()).toEqual([
      ['ana', 'ben'],
      ['ana', 'dia'],
    ]);
  });

  it('raises a pair that shares an acquaintance and lowers one that others keep declining', () => {
    const factor = learntFactors(
      learnFrom([
        said('ana', 'ben', 'met'),
        said('ben', 'ana', 'met'),
        said('cem', 'ben', 'met'),
        said('ben', 'cem', 'met'),
        ...['u', 'v', 'w'].map((other) => said(other, 'dia', 'declined')),
      ]),
    );
    expect(factor('ana', 'cem', 0.6, 0.6)).toBeGreaterThan(1);
    expect(factor('eli', 'dia', 0.6, 0.6)).toBeLessThan(1);
  });
});
