import { describe, expect, it } from '@jest/globals';
import { auc } from '../mutual/metrics.mjs';
import { pairOf } from './conference.mjs';
import { newContacts, pairInterval, together } from './new-contacts.mjs';

const seconds = (pairs: [string, string, number][]): Map<string, number> =>
  new Map(pairs.map(([one, other, time]) => [pairOf(one, other), time]));

/** Two circles around a host each; on the second day strangers of one circle meet. */
const room = {
  people: ['a', 'b', 'c', 'd', 'h', 'i', 'late'],
  attributes: new Map(
    ['a', 'b', 'c', 'd', 'h', 'i', 'late'].map((person) => [
      person,
      ['X', person < 'c' ? 'en' : 'de', null, null],
    ]),
  ),
  before: seconds([
    ['a', 'h', 600],
    ['b', 'h', 600],
    ['c', 'i', 600],
    ['d', 'i', 600],
    ['a', 'c', 20],
  ]),
  after: seconds([
    ['b', 'a', 400],
    ['c', 'd', 300],
    ['a', 'd', 280],
    ['late', 'a', 900],
  ]),
};

describe('new contacts', () => {
  const candidates = newContacts(room, 60);
  const of = (one: string, other: string) =>
    candidates.find((pair) => pairOf(pair.one, pair.other) === pairOf(one, other));

  it('are asked of strangers who were there before the night', () => {
    expect(of('a', 'h')).toBeUndefined();
    expect(of('a', 'late')).toBeUndefined();
    expect(of('a', 'c')).toBeDefined();
    expect(candidates).toHaveLength(15 - 4);
  });

  it('are those that lasted five minutes', () => {
    expect(candidates.filter(({ met }) => met === 1)).toHaveLength(2);
    expect(of('a', 'd')?.met).toBe(0);
  });

  it('are told by shared acquaintances; what nobody stated makes nobody alike', () => {
    expect(of('a', 'b')).toMatchObject({ alike: 2, language: 1 });
    expect(of('a', 'c')).toMatchObject({ alike: 1, language: 0, shared: 0 });
    expect(of('a', 'b')?.shared).toBeCloseTo(1 / Math.log(2));
    const scores = together(candidates);
    const value = auc(scores, candidates.map(({ met }) => met)) ?? 0; // oxfmt-ignore
    expect(value).toBeGreaterThan(0.9);
    const { low, high } = pairInterval(candidates, scores);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });
});
