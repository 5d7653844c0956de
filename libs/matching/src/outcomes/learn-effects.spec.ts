import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectOf, learnEffects } from './learn-effects.js';
import type { Outcome, OutcomeKind } from './outcome.js';
import { MOST_ACCEPTANCE, MOST_READINESS } from './willingness.js';

const KINDS: OutcomeKind[] = ['ignored', 'declined', 'accepted', 'met', 'useful'];
const person = fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`);
const outcome: fc.Arbitrary<Outcome> = fc.record({
  from: person,
  to: person,
  kind: fc.constantFrom(...KINDS),
  fit: fc.double({ min: 0, max: 1, noNaN: true }),
  shared: fc.double({ min: 0, max: 5, noNaN: true }),
});
const outcomes = fc.array(outcome, { maxLength: 80 });

/** Many say the same to `to`. */
const said = (kind: OutcomeKind, to: string, times: number): Outcome[] =>
  Array.from({ length: times }, (_, number) => ({ from: `g${number}`, to, kind, fit: 0.5 }));

describe('what outcomes say about people', () => {
  it('never exceeds the caps, whatever happened', () => {
    fc.assert(
      fc.property(outcomes, (happened) => {
        for (const { readiness, acceptance } of learnEffects(happened).values()) {
          expect(Math.abs(readiness)).toBeLessThan(MOST_READINESS);
          expect(Math.abs(acceptance)).toBeLessThan(MOST_ACCEPTANCE);
        }
      }),
    );
  });

  it('comes close to the cap, but does not pass it, after a thousand declines', () => {
    const { acceptance } = effectOf(learnEffects(said('declined', 'v', 1000)), 'v');
    expect(acceptance).toBeLessThan(-0.95 * MOST_ACCEPTANCE);
    expect(acceptance).toBeGreaterThanOrEqual(-MOST_ACCEPTANCE);
  });

  it('does not depend on the order in which things happened', () => {
    fc.assert(
      fc.property(
        outcomes.chain((happened) =>
          fc.tuple(fc.constant(happened), fc.shuffledSubarray(happened, { minLength: happened.length })),
        ),
        ([happened, shuffled]) => {
          expect([...learnEffects(shuffled)].sort()).toEqual([...learnEffects(happened)].sort());
        },
      ),
    );
  });

  it('counts the steps of one story once', () => {
    const steps: Outcome[] = [
      { from: 'u', to: 'v', kind: 'accepted', fit: 0.6 },
      { from: 'u', to: 'v', kind: 'met', fit: 0.6 },
      { from: 'u', to: 'v', kind: 'useful', fit: 0.6 },
    ];
    expect(learnEffects(steps)).toEqual(learnEffects(steps.slice(2)));
  });

  it('stays near zero after one answer and moves further with each that agrees', () => {
    const after = [1, 2, 4, 8, 16].map(
      (times) => effectOf(learnEffects(said('accepted', 'v', times)), 'v').acceptance,
    );
    expect(after[0]).toBeGreaterThan(0);
    expect(after[0]).toBeLessThan(0.5);
    for (let at = 1; at < after.length; at++) expect(after[at]).toBeGreaterThan(after[at - 1] ?? Infinity);
  });

  it('takes a card that ran out for a weaker no than a decline', () => {
    const ignored = effectOf(learnEffects(said('ignored', 'v', 4)), 'v').acceptance;
    const declined = effectOf(learnEffects(said('declined', 'v', 4)), 'v').acceptance;
    expect(ignored).toBeLessThan(0);
    expect(ignored).toBeGreaterThan(declined / 2);
  });

  it('thinks less of a yes from somebody who says yes to everybody', () => {
    const easy: Outcome[] = [
      ...Array.from({ length: 8 }, (_, at): Outcome => ({
        from: 'easy',
        to: `x${at}`,
        kind: 'accepted',
        fit: 0.5,
      })),
      ...Array.from({ length: 8 }, (_, at): Outcome => ({
        from: 'picky',
        to: `x${at}`,
        kind: 'declined',
        fit: 0.5,
      })),
      { from: 'easy', to: 'v', kind: 'accepted', fit: 0.5 },
      { from: 'picky', to: 'w', kind: 'accepted', fit: 0.5 },
    ];
    const effects = learnEffects(easy);
    expect(effectOf(effects, 'w').acceptance).toBeGreaterThan(effectOf(effects, 'v').acceptance);
    expect(effectOf(effects, 'easy').readiness).toBeGreaterThan(effectOf(effects, 'picky').readiness);
  });

  it('expects a yes to a good fit, so that a no to one says more', () => {
    const no = (fit: number): Outcome[] => [{ from: 'u', to: 'v', kind: 'declined', fit }];
    expect(effectOf(learnEffects(no(0.95)), 'v').acceptance).toBeLessThan(
      effectOf(learnEffects(no(0.1)), 'v').acceptance,
    );
  });

  it('knows nothing of people without outcomes, and of oneself', () => {
    expect(learnEffects([]).size).toBe(0);
    expect(learnEffects([{ from: 'u', to: 'u', kind: 'met', fit: 1 }]).size).toBe(0);
    expect(effectOf(new Map(), 'nobody')).toEqual({ readiness: 0, acceptance: 0 });
  });
});
