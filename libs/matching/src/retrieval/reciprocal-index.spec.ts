import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestByComparing } from '../testing/all-pairs.js';
import { ReciprocalIndex } from './reciprocal-index.js';
import { DEFAULT_SCORE } from './reciprocal-score.js';
import { type SparseProfile, sparseVector } from './sparse-profile.js';

const NAMES = Array.from({ length: 24 }, (_, at) => `p${String(at).padStart(2, '0')}`);

/** Few terms and few weights, so that there are many equals and same profiles. */
const vector = (terms: number): fc.Arbitrary<ReturnType<typeof sparseVector>> =>
  fc
    .array(fc.tuple(fc.nat(terms - 1), fc.constantFrom(0.1, 0.3, 0.5, 1)), { maxLength: 4 })
    .map((entries) => sparseVector(entries));

const drawn: fc.Arbitrary<SparseProfile> = fc.record({
  seeks: vector(5),
  gives: vector(5),
  shares: vector(4),
});

/** So that many have one and the same profile, and many profiles the same score. */
const ordinary = Array.from({ length: 5 }, (_, at): SparseProfile => ({
  seeks: sparseVector([[0, 1]]),
  gives: sparseVector([
    [0, 1],
    [10 + at, 1],
  ]),
  shares: sparseVector([]),
}));
const profile = fc.oneof(drawn, fc.constantFrom(...ordinary));

const name = fc.constantFrom(...NAMES);
const change = fc.oneof(
  { weight: 5, arbitrary: fc.record({ put: name, profile }) },
  { weight: 2, arbitrary: fc.record({ leave: name }) },
  { weight: 1, arbitrary: fc.record({ ban: fc.tuple(name, name) }) },
);

const seeks = (...terms: number[]): SparseProfile => ({
  seeks: sparseVector(terms.map((term) => [term, 1])),
  gives: sparseVector([]),
  shares: sparseVector([]),
});
const gives = (...terms: number[]): SparseProfile => ({
  seeks: sparseVector([]),
  gives: sparseVector(terms.map((term) => [term, 1])),
  shares: sparseVector([]),
});

describe('the reciprocal index', () => {
  it('after any history of joining, changing, leaving and bans, has the lists of comparing everybody', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 80, size: 'max' }),
        fc.constantFrom(
          { keep: 4, serve: 2 },
          { keep: 3, serve: 3, oneSided: 0.6 },
          { keep: 0 },
          { keep: 40 },
        ),
        fc.integer({ min: 1, max: 6 }),
        (changes, options, count) => {
          const index = new ReciprocalIndex(options);
          const people = new Map<string, SparseProfile>();
          const banned = new Set<string>();
          for (const step of changes) {
            if ('put' in step) {
              index.put(step.put, step.profile);
              people.set(step.put, step.profile);
            } else if ('leave' in step) {
              index.remove(step.leave);
              people.delete(step.leave);
            } else {
              banned.add(step.ban.join(' ')).add([...step.ban].reverse().join(' '));
            }
          }
          expect(index.size).toBe(people.size);
          const weights = { ...DEFAULT_SCORE, ...options };
          const mayPair = (id: string) => (other: string) => !banned.has(`${id} ${other}`);
          expect(NAMES.map((id) => index.best(id, { count, mayPair: mayPair(id) }))).toEqual(
            NAMES.map((id) => bestByComparing(id, people, count, mayPair(id), weights)),
          );
          expect(NAMES.map((id) => index.best(id, { count }))).toEqual(
            NAMES.map((id) => bestByComparing(id, people, count, undefined, weights)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('grows to hundreds of people and terms, and shrinks again, with the same lists', () => {
    const wide = (terms: number): fc.Arbitrary<ReturnType<typeof sparseVector>> =>
      fc
        .array(fc.tuple(fc.nat(terms), fc.constantFrom(0.1, 0.3, 0.5, 1)), { minLength: 1, maxLength: 8 })
        .map((entries) => sparseVector(entries));
    const someone = fc.record({ seeks: wide(60), gives: wide(60), shares: wide(90) });
    fc.assert(
      fc.property(fc.array(someone, { minLength: 150, maxLength: 250, size: 'max' }), (crowd) => {
        const index = new ReciprocalIndex({ keep: 5, serve: 3 });
        const people = new Map<string, SparseProfile>();
        crowd.forEach((made, at) => {
          index.put(`p${at}`, made);
          people.set(`p${at}`, made);
        });
        for (let at = 0; at < crowd.length; at += 3) {
          index.remove(`p${at}`);
          people.delete(`p${at}`);
        }
        for (let at = 0; at < crowd.length; at += 40)
          expect(index.best(`p${at}`, { count: 5 })).toEqual(bestByComparing(`p${at}`, people, 5));
        for (const id of people.keys()) index.remove(id);
        expect(index.size).toBe(0);
        index.put('last', crowd[0] as SparseProfile);
        expect(index.best('last', { count: 5 })).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('does not depend on the order in which people came', () => {
    const people = fc.uniqueArray(fc.tuple(name, profile), { selector: ([id]) => id, minLength: 2 });
    const twoOrders = people.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([all, mixed]) => {
        const [one, other] = [all, mixed].map((order) => {
          const index = new ReciprocalIndex({ keep: 3, serve: 2 });
          for (const [id, made] of order) index.put(id, made);
          return all.map(([id]) => index.best(id, { count: 3 }));
        });
        expect(one).toEqual(other);
      }),
    );
  });

  it('begins among equals behind the asker when told so, which spreads attention', () => {
    const index = new ReciprocalIndex();
    for (const id of ['a', 'b', 'c', 'd']) index.put(id, gives(1));
    index.put('bo', seeks(1));
    const order = index.best('bo', { count: 3, behind: 'bo' }).map(({ id }) => id);
    expect(order).toEqual(['c', 'd', 'a']);
  });

  it('asks only about those whose turn it is', () => {
    const index = new ReciprocalIndex();
    for (let at = 0; at < 1_000; at++) index.put(`g${at}`, gives(1, 2 + at));
    index.put('ada', seeks(1));
    let asked = 0;
    index.best('ada', { count: 5, mayPair: () => ++asked > 3 });
    expect(asked).toBeLessThan(60);
  });

  it('a list stays right when half of those on it are banned or leave', () => {
    const index = new ReciprocalIndex();
    const people = new Map<string, SparseProfile>([['ada', seeks(1)]]);
    for (let at = 0; at < 100; at++) people.set(`g${at}`, gives(1, 2 + (at % 7)));
    for (const [id, made] of people) index.put(id, made);
    for (let at = 0; at < 100; at += 3) {
      index.remove(`g${at}`);
      people.delete(`g${at}`);
      const mayPair = (id: string): boolean => !id.endsWith('1');
      expect(index.best('ada', { count: 10, mayPair })).toEqual(bestByComparing('ada', people, 10, mayPair));
    }
  });

  it('fifty thousand identical people cost no more than as many strangers', () => {
    const index = new ReciprocalIndex();
    const same: SparseProfile = {
      seeks: sparseVector([[1, 1]]),
      gives: sparseVector([[1, 1]]),
      shares: sparseVector([[2, 1]]),
    };
    for (let at = 0; at < 50_000; at++) index.put(`p${String(at).padStart(5, '0')}`, same);
    // Comparing all pairs would be 1.25 thousand million comparisons; the test would not end in time.
    expect(index.best('p00001', { count: 2 }).map(({ id }) => id)).toEqual(['p00000', 'p00002']);
    index.remove('p00000');
    expect(index.best('p49999', { count: 2 }).map(({ id }) => id)).toEqual(['p00001', 'p00002']);
  });

  it('takes a profile of ten thousand terms by its strongest, and survives numbers that are none', () => {
    const many = sparseVector(Array.from({ length: 10_000 }, (_, term) => [term, 1 + (term % 100)] as const));
    expect(many.terms).toHaveLength(40);
    expect(Math.min(...many.weights)).toBe(100);
    const odd = sparseVector([
      [1, NaN],
      [2, Infinity],
      [3, -1],
      [4, 0],
      [NaN, 1],
      [1.5, 1],
      [-1, 1],
      [5, 1e-30],
      [6, 1],
    ]);
    expect([...odd.terms]).toEqual([2, 6]);
    const index = new ReciprocalIndex();
    const empty = sparseVector([]);
    index.put('nobody', { seeks: empty, gives: empty, shares: empty });
    index.put('odd', { seeks: odd, gives: odd, shares: odd });
    index.put('many', { seeks: many, gives: odd, shares: many });
    // Made by hand, past all that keeps such numbers out: they count nothing and harm nobody.
    const forged = {
      terms: Int32Array.of(2, 6, 7, 8, 9),
      weights: Float32Array.of(NaN, 1e-38, -1, 0, -Infinity),
    };
    for (let at = 0; at < 100; at++)
      index.put(`f${at}`, {
        seeks: forged,
        gives: forged,
        shares: { ...forged, terms: forged.terms.map((t) => t + at) },
      });
    expect(index.best('f1', { count: 5 })).toEqual([]);
    expect(index.best('nobody', { count: 5 })).toEqual([]);
    expect(index.best('odd', { count: 5 }).map(({ id }) => id)).toEqual(['many']);
    expect(index.best('who', { count: 5 })).toEqual([]);
  });
});
