import { describe, expect, it, jest } from '@jest/globals';
import { aTable, crowd, people, roundsFor, somebody } from '../testing/a-round.js';
import { checkPlan } from './check.js';
import type { RoundsInput } from './model.js';
import { planRounds } from './plan.js';
import { planQuality } from './quality.js';

// Bounds are generous: they catch a blow-up, not a slow machine.
jest.setTimeout(60_000);

const hard = (input: RoundsInput) =>
  checkPlan(planRounds(input), input).filter((violation) => violation.hard);

describe('rooms that are hardly rooms', () => {
  it.each([
    [0, 2],
    [1, 2],
    [0, 4],
    [1, 4],
  ])('%s people, groups of %s: everybody rests, and the plan says why', (size, groupSize) => {
    const plan = planRounds(roundsFor(crowd(size), 2, { groupSize }));
    expect(plan.rounds).toHaveLength(2);
    for (const { seatings, resting } of plan.rounds) {
      expect(seatings).toEqual([]);
      expect(resting).toHaveLength(size);
    }
    expect(plan.unmet.filter(({ reason }) => reason === 'alone')).toHaveLength(2 * size);
  });

  it('two people meet in every round; all but the first time is a repeat, and told', () => {
    const input = roundsFor(crowd(2), 5);
    const plan = planRounds(input);
    expect(plan.repeats.map(({ round, before }) => [round, before])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    expect(planQuality(plan, input)).toMatchObject({ repeats: 4 });
  });

  it('more rounds than people to meet: repeats are reported, not hidden, and only where they must be', () => {
    const plan = planRounds(roundsFor(crowd(6), 7));
    expect(plan.repeats.length).toBe(6);
    const groups = planRounds(roundsFor(crowd(9), 6, { groupSize: 3 }));
    expect(groups.repeats.length).toBeGreaterThanOrEqual(18);
  });

  it.each([1e-300, 1e-44, 1e300])('weights of %s', (weight) => {
    const weights = crowd(6).flatMap(({ id }) => [
      [id, 'p0', weight] as const,
      [id, 'p3', weight / 2] as const,
    ]);
    const input = roundsFor(crowd(7), 4, { weights });
    expect(checkPlan(planRounds(input), input)).toEqual([]);
  });

  it.each([NaN, -3, Infinity, 0.5])('%s rounds, seats, people in a group', (number) => {
    const input = roundsFor(crowd(5), number, {
      groupSize: number,
      tables: [aTable('t', number)],
      fairness: number,
      effort: 1,
      weights: [['p0', 'p1', number]],
    });
    expect(hard(input)).toEqual([]);
  });
});

describe('wishes that contradict each other', () => {
  it('a host who needs a step-free table hosts one with steps', () => {
    const who = [...crowd(3), somebody('host', { hostAt: 'high', stepFree: true })];
    const tables = [aTable('high', 2, { stepFree: false }), aTable('low', 2)];
    const input = roundsFor(who, 1, { tables });
    expect(planRounds(input).unmet).toEqual([
      { reason: 'host-table-not-step-free', round: null, people: ['host'], table: 'high' },
    ]);
    expect(hard(input)).toEqual([]);
  });

  it('three hosts at a table for two, a host at a table that is not there', () => {
    const who = [
      ...['ada', 'bo', 'cem'].map((id) => somebody(id, { hostAt: 't' })),
      somebody('dua', { hostAt: 'gone' }),
    ];
    const input = roundsFor(who, 1, { tables: [aTable('t', 2), aTable('u', 2)] });
    expect(planRounds(input).unmet).toEqual([
      { reason: 'host-table-full', round: null, people: ['cem'], table: 't' },
      { reason: 'host-table-unknown', round: null, people: ['dua'], table: 'gone' },
    ]);
    expect(hard(input)).toEqual([]);
  });

  it('more wheelchairs than step-free seats: they take turns, and nobody is carried upstairs', () => {
    const who = [
      ...['ada', 'bo', 'cem'].map((id) => somebody(id, { stepFree: true })),
      ...people('dua', 'eli', 'fay'),
    ];
    const input = roundsFor(who, 3, { tables: [aTable('low', 2), aTable('high', 4, { stepFree: false })] });
    const plan = planRounds(input);
    expect(plan.rounds.map(({ resting }) => resting.length)).toEqual([1, 1, 1]);
    expect(new Set(plan.rounds.flatMap(({ resting }) => resting))).toEqual(new Set(['ada', 'bo', 'cem']));
    expect(plan.unmet.filter(({ reason }) => reason === 'no-step-free-seat')).toHaveLength(3);
  });

  it('nobody may meet anybody', () => {
    const input = roundsFor(crowd(30), 2, { mayMeet: () => false });
    expect(planRounds(input).unmet).toHaveLength(60);
    expect(hard({ ...input, groupSize: 5 })).toEqual([]);
  });

  it('a room where everybody speaks a language of their own', () => {
    const who = crowd(40).map((person, at) => ({ ...person, languages: [`x${at}`] }));
    for (const groupSize of [2, 5]) {
      const input = roundsFor(who, 2, { groupSize });
      const plan = planRounds(input);
      expect(plan.rounds.every(({ resting }) => resting.length === 40)).toBe(true);
      expect(plan.unmet.some(({ reason }) => reason === 'no-shared-language')).toBe(true);
    }
  });

  it('people, tables and pairs that come twice, and pairs of strangers', () => {
    const input = roundsFor([...crowd(6), ...crowd(6)], 2, {
      tables: [aTable('t', 3), aTable('t', 3), aTable('u', 3)],
      groupSize: 3,
      weights: [
        ['p0', 'p0', 1],
        ['p0', 'nobody', 1],
        ['p1', 'p2', -1],
      ],
      metBefore: [
        ['p0', 'p0'],
        ['nobody', 'p1'],
      ],
    });
    expect(hard(input)).toEqual([]);
  });
});

describe('rooms that are very large', () => {
  it('five thousand identical people in pairs, without a repeat', () => {
    const input = roundsFor(crowd(5_000), 6);
    const plan = planRounds(input);
    expect(checkPlan(plan, input)).toEqual([]);
  });

  it('five thousand identical people, an odd one out, who may not meet their neighbours', () => {
    const input = roundsFor(crowd(4_999), 3, {
      mayMeet: (a, b) => Math.abs(Number(a.slice(1)) - Number(b.slice(1))) !== 1,
    });
    expect(checkPlan(planRounds(input), input)).toEqual([]);
  });

  it('five thousand identical people at tables', () => {
    const input = roundsFor(crowd(5_000), 3, { groupSize: 6, effort: 4 });
    expect(checkPlan(planRounds(input), input).filter((violation) => violation.hard)).toEqual([]);
  });

  it('one table for all of them: only so many as can talk get a seat', () => {
    const input = roundsFor(crowd(3_000), 2, { tables: [aTable('t', 3_000)], groupSize: 3_000, effort: 1 });
    expect(hard(input)).toEqual([]);
  });
});
