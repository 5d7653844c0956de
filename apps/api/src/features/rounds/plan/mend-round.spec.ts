import { describe, expect, it } from '@jest/globals';
import { mendRound } from './mend-round.js';
import type { StoredRound } from './stored-plan.js';

const at = (number: number, ...people: string[]) => ({
  place: { key: `n${number}`, number, name: '', zone: '' },
  people,
});
const mend = (
  round: StoredRound,
  here: string,
  rule: { apart?: string[]; met?: string[]; most?: number; shy?: string } = {},
) => {
  const pairs = (list: string[] = []) =>
    new Set(list.flatMap((pair) => [pair, [...pair].reverse().join('')]));
  const [apart, met] = [pairs(rule.apart), pairs(rule.met)];
  const { seatings, resting } = mendRound(round, {
    here: new Set(here),
    suits: () => true,
    mayMeet: (a, b) => !apart.has(a + b),
    met: (a, b) => met.has(a + b),
    mostAt: () => rule.most ?? 3,
    mostWith: (person) => (rule.shy?.includes(person) ? 2 : Infinity),
  });
  return `${seatings.map(({ place, people }) => place.number + people.join('')).join(' ')} | ${resting.join('')}`;
};
const round = { seatings: [at(1, 'a', 'b'), at(2, 'c', 'd'), at(3, 'e', 'f')], resting: ['r'] };

describe('a round that people are on their way to', () => {
  it('stays as it is while everybody is there', () => expect(mend(round, 'abcdefr')).toBe('1ab 2cd 3ef | r'));

  it('sends somebody who rests to whoever would sit alone', () =>
    expect(mend(round, 'bcdefr')).toBe('1br 2cd 3ef | '));

  it('brings two together who would both sit alone, at the place of the first', () =>
    expect(mend({ ...round, resting: [] }, 'bdef')).toBe('1bd 3ef | '));

  it('prefers a new acquaintance to a repeat', () =>
    expect(mend({ ...round, resting: ['r', 's'] }, 'bcdefrs', { met: ['br'] })).toBe('1bs 2cd 3ef | r'));

  it('makes three of two when nobody is free, where they may meet', () =>
    expect(mend({ ...round, resting: [] }, 'bcdef', { apart: ['bc'] })).toBe('2cd 3efb | '));

  it('lets somebody rest rather than break a rule or fill a group beyond its seats', () => {
    expect(mend({ ...round, resting: [] }, 'bcd', { apart: ['bd'] })).toBe('2cd | b');
    expect(mend({ ...round, resting: [] }, 'bcd', { most: 2 })).toBe('2cd | b');
  });

  it('parts two who may not meet any more', () =>
    expect(mend(round, 'abcdefr', { apart: ['ab'] })).toBe('1ar 2cd 3ef | b'));

  it('puts nobody into a larger group than they like, nor anybody to them', () => {
    expect(mend({ ...round, resting: [] }, 'bcdef', { shy: 'b' })).toBe('2cd 3ef | b');
    expect(mend({ ...round, resting: [] }, 'bcdef', { shy: 'cf' })).toBe('2cd 3ef | b');
    const three = { seatings: [at(1, 'a', 'b', 'c'), at(2, 'd', 'e')], resting: [] };
    expect(mend(three, 'abcde', { shy: 'b' })).toBe('1ac 2de | b');
  });

  it('knows late-comers, who take the seat of whoever has gone', () =>
    expect(mend({ ...round, resting: [] }, 'bcdefz')).toBe('1bz 2cd 3ef | '));
});
