import { describe, expect, it } from '@jest/globals';
import { aTable, crowd, people, roundsFor, somebody } from '../testing/a-round.js';
import { checkPlan } from './check.js';
import type { PlannedRound, RoundsPlan } from './model.js';
import { planRounds, replanFrom } from './plan.js';
import { planQuality } from './quality.js';
import { swap } from './swap.js';

const seatOf = ({ seatings }: PlannedRound, id: string) =>
  seatings.find(({ people: who }) => who.includes(id));
const partnersOf = ({ rounds }: RoundsPlan, id: string): string[] =>
  rounds.flatMap((round) => (seatOf(round, id)?.people ?? []).filter((other) => other !== id));
const restsOf = ({ rounds }: RoundsPlan, id: string): number =>
  rounds.filter(({ resting }) => resting.includes(id)).length;

describe('in pairs', () => {
  it('seven people, nobody rests twice', () => {
    const input = roundsFor(crowd(7), 7);
    const plan = planRounds(input);
    for (const { id } of input.people) {
      expect(restsOf(plan, id)).toBe(1);
      expect(new Set(partnersOf(plan, id)).size).toBe(6);
    }
    expect(plan.repeats).toEqual([]);
    expect(plan.unmet).toEqual([]);
  });

  it('two who met at the door are not put together', () => {
    const input = roundsFor(people('ada', 'bo', 'cem', 'dua'), 2, { metBefore: [['bo', 'ada']] });
    const plan = planRounds(input);
    expect(partnersOf(plan, 'ada').sort()).toEqual(['cem', 'dua']);
    expect(plan.repeats).toEqual([]);
  });

  it('two who met at the door meet again when everybody else is used up, and the plan says so', () => {
    const plan = planRounds(roundsFor(people('ada', 'bo', 'cem', 'dua'), 3, { metBefore: [['bo', 'ada']] }));
    expect(plan.repeats).toEqual([{ a: 'ada', b: 'bo', round: expect.any(Number), before: null }]);
  });

  it('two who may not meet never do, even if somebody has to rest for it', () => {
    const apart = (a: string, b: string): boolean => ![a, b].every((id) => id === 'ada' || id === 'bo');
    const plan = planRounds(roundsFor(people('ada', 'bo'), 2, { mayMeet: apart }));
    expect(plan.rounds.map(({ resting }) => resting)).toEqual([
      ['ada', 'bo'],
      ['ada', 'bo'],
    ]);
    expect(plan.unmet).toContainEqual({ reason: 'nobody-may-meet', round: 0, people: ['ada'] });
  });

  it('people without a common language are not left to gestures', () => {
    const who = [
      somebody('ada', { languages: ['en'] }),
      somebody('bo', { languages: ['de'] }),
      somebody('cem', { languages: ['de', 'en'] }),
      somebody('dua', { languages: ['de'] }),
    ];
    const plan = planRounds(roundsFor(who, 1));
    expect(partnersOf(plan, 'ada')).toEqual(['cem']);
    expect(partnersOf(plan, 'bo')).toEqual(['dua']);
  });

  it('a late-comer joins in round three', () => {
    const before = roundsFor(crowd(6), 5);
    const plan = planRounds(before);
    const now = { ...before, people: [...before.people, somebody('late', { from: 2 })] };
    const again = replanFrom(plan, now, 2);
    expect(again.rounds.slice(0, 2)).toEqual(plan.rounds.slice(0, 2));
    expect(partnersOf(again, 'late').length).toBeGreaterThanOrEqual(2);
    expect(restsOf(again, 'late')).toBeLessThanOrEqual(1);
    expect(again.repeats).toEqual([]);
    expect(again.rounds.slice(2).every(({ resting }) => resting.length === 1)).toBe(true);
  });

  it('somebody who leaves is missed by nobody: the others go on without a repeat', () => {
    const before = roundsFor(crowd(8), 5);
    const plan = planRounds(before);
    const now = {
      ...before,
      people: before.people.map((person) => (person.id === 'p3' ? { ...person, until: 3 } : person)),
    };
    const again = replanFrom(plan, now, 3);
    expect(again.rounds.slice(3).some((round) => seatOf(round, 'p3') || round.resting.includes('p3'))).toBe(
      false,
    );
    expect(again.repeats).toEqual([]);
  });

  it('who fits best meets first, in a room where all is fair', () => {
    const plan = planRounds(
      roundsFor(people('ada', 'bo', 'cem', 'dua'), 1, {
        weights: [
          ['ada', 'bo', 0.5],
          ['cem', 'dua', 0.5],
          ['ada', 'cem', 0.9],
        ],
      }),
    );
    // 0.5 + 0.5 is more than 0.9 + 0.
    expect(partnersOf(plan, 'ada')).toEqual(['bo']);
  });

  it('with fairness, who had nothing in the first round comes first in the second', () => {
    const weights: [string, string, number][] = [
      ['ada', 'bo', 1],
      ['ada', 'cem', 0.6],
      ['ada', 'dua', 0.6],
      ['bo', 'eli', 1],
      ['eli', 'fay', 0.8],
      ['cem', 'fay', 0.1],
    ];
    const quality = (fairness: number) => {
      const input = roundsFor(people('ada', 'bo', 'cem', 'dua', 'eli', 'fay'), 2, { weights, fairness });
      return planQuality(planRounds(input), input);
    };
    expect(quality(1).gini).toBeLessThanOrEqual(quality(0).gini);
    expect(quality(0).totalWeight).toBeGreaterThanOrEqual(quality(1).totalWeight);
  });
});

describe('at tables', () => {
  const tables = [aTable('t1', 4), aTable('t2', 4, { stepFree: false }), aTable('t3', 4)];

  it('the host never leaves her table', () => {
    const who = [...crowd(11), somebody('host', { hostAt: 't2' })];
    const plan = planRounds(roundsFor(who, 3, { tables, groupSize: 4 }));
    expect(plan.rounds.map((round) => seatOf(round, 'host')?.table)).toEqual(['t2', 't2', 't2']);
    expect(plan.unmet).toEqual([]);
  });

  it('somebody in a wheelchair only sits at step-free tables', () => {
    const who = [...crowd(10), somebody('wil', { stepFree: true }), somebody('zoe', { stepFree: true })];
    const plan = planRounds(roundsFor(who, 3, { tables, groupSize: 4 }));
    for (const round of plan.rounds) {
      expect(['t1', 't3']).toContain(seatOf(round, 'wil')?.table);
      expect(['t1', 't3']).toContain(seatOf(round, 'zoe')?.table);
    }
  });

  it('whoever speaks no French stays away from the French table', () => {
    const who = [
      ...['ana', 'bea', 'cem', 'dua'].map((id) => somebody(id, { languages: ['fr', 'de'] })),
      ...['eli', 'fay', 'gus', 'hal'].map((id) => somebody(id, { languages: ['de'] })),
    ];
    const plan = planRounds(
      roundsFor(who, 2, {
        tables: [aTable('french', 4, { languages: ['fr'] }), aTable('any', 4)],
        groupSize: 4,
      }),
    );
    for (const round of plan.rounds) {
      expect(round.resting).toEqual([]);
      expect(seatOf(round, 'ana')?.table).toBe('french');
      expect(seatOf(round, 'eli')?.table).toBe('any');
    }
  });

  it('when seats are short, people take turns at resting', () => {
    const input = roundsFor(crowd(15), 5, { tables, groupSize: 4 });
    const plan = planRounds(input);
    for (const { id } of input.people) expect(restsOf(plan, id)).toBe(1);
    expect(plan.unmet).toEqual([]);
  });

  it('nobody sits at a table alone', () => {
    const plan = planRounds(roundsFor(crowd(5), 2, { tables, groupSize: 2 }));
    for (const { seatings, resting } of plan.rounds) {
      expect(seatings.map(({ people: who }) => who.length).sort()).toEqual([2, 3]);
      expect(resting).toEqual([]);
    }
  });

  it('28 people at seven tables meet six times and nobody twice', () => {
    const seven = Array.from({ length: 7 }, (_, at) => aTable(`t${at}`, 4));
    const input = roundsFor(crowd(28), 6, { tables: seven, groupSize: 4 });
    expect(checkPlan(planRounds(input), input)).toEqual([]);
  });

  it('whoever likes company of two is left in peace at larger tables, and the plan says why', () => {
    const who = [...crowd(8), somebody('shy', { mostInGroup: 2 })];
    const input = roundsFor(who, 3, { groupSize: 4 });
    const plan = planRounds(input);
    expect(restsOf(plan, 'shy')).toBe(3);
    for (const { id } of crowd(8)) expect(restsOf(plan, id)).toBe(0);
    expect(plan.unmet).toEqual([{ reason: 'smaller-groups', round: null, people: ['shy'] }]);
    expect(checkPlan(plan, input).filter(({ rule }) => rule === 'rests-again')).toEqual([]);
    // In pairs they take part like everybody else.
    expect(restsOf(planRounds(roundsFor(who, 9)), 'shy')).toBe(1);
  });

  it('nobody is added to a table that is as large as one who sits there likes it', () => {
    const who = [...crowd(9), somebody('quiet', { mostInGroup: 4 })];
    const tables = [aTable('north', 6), aTable('south', 6)];
    const plan = planRounds(roundsFor(who, 4, { groupSize: 4, tables }));
    for (const round of plan.rounds) expect(seatOf(round, 'quiet')?.people.length ?? 0).toBeLessThan(5);
    expect(plan.unmet.some(({ reason }) => reason === 'smaller-groups')).toBe(restsOf(plan, 'quiet') > 0);
  });

  it('a host who likes company of two is no host of a larger table', () => {
    const who = [...crowd(4), somebody('shy', { mostInGroup: 2, hostAt: 'north' })];
    const plan = planRounds(roundsFor(who, 1, { groupSize: 4, tables: [aTable('north', 4)] }));
    expect(seatOf(plan.rounds[0]!, 'shy')).toBeUndefined();
    expect(plan.unmet).toContainEqual({
      reason: 'host-smaller-groups',
      round: null,
      people: ['shy'],
      table: 'north',
    });
  });

  it('groups find themselves where there are no tables', () => {
    const plan = planRounds(roundsFor(crowd(10), 2, { groupSize: 3 }));
    for (const { seatings } of plan.rounds) {
      expect(seatings.map(({ table, people: who }) => [table, who.length])).toEqual([
        [null, expect.any(Number)],
        [null, expect.any(Number)],
        [null, expect.any(Number)],
        [null, expect.any(Number)],
      ]);
      expect(Math.max(...seatings.map(({ people: who }) => who.length))).toBe(3);
    }
  });
});

describe('changing places by hand', () => {
  const input = roundsFor(people('ada', 'bo', 'cem', 'dua', 'eli', 'fay', 'gus'), 2);
  const plan = planRounds(input);
  const [first] = plan.rounds;

  it('two change places, and the plan before can be taken up again', () => {
    const [one, other] = first!.seatings;
    const result = swap(plan, { ...input, rounds: 1 }, 0, one!.people[0]!, other!.people[0]!);
    const alone = { ...plan, rounds: [first!] };
    const changed = swap(alone, input, 0, one!.people[0]!, other!.people[0]!);
    expect(changed.ok).toBe(true);
    if (!changed.ok) return;
    expect(seatOf(changed.value.rounds[0]!, one!.people[0]!)?.people).toContain(other!.people[1]);
    expect(alone.rounds[0]).toBe(first);
    expect(result.ok || ['repeat', 'rests-again'].includes(result.error)).toBe(true);
  });

  it('is refused if two would meet again', () => {
    const [one, other] = first!.seatings;
    const second = {
      seatings: [
        { table: null, people: [one!.people[0]!, other!.people[0]!] },
        { table: null, people: [one!.people[1]!, other!.people[1]!] },
      ],
      resting: [],
    };
    const four = [...one!.people, ...other!.people];
    const small = roundsFor(
      four.map((id) => somebody(id)),
      2,
    );
    const both = { rounds: [{ seatings: [one!, other!], resting: [] }, second], repeats: [], unmet: [] };
    expect(swap(both, small, 1, one!.people[0]!, other!.people[1]!)).toEqual({ ok: false, error: 'repeat' });
  });

  it('is refused if somebody would rest a second time before the others', () => {
    const rested = first!.resting[0]!;
    const [restsNext] = plan.rounds[1]!.resting;
    expect(swap(plan, input, 1, rested, restsNext!).ok).toBe(false);
  });

  it('is refused for a host, for a table with steps, for two who may not meet', () => {
    const tables = [aTable('low', 2), aTable('high', 2, { stepFree: false })];
    const who = [
      somebody('ada', { hostAt: 'high' }),
      somebody('bo', { stepFree: true }),
      somebody('cem'),
      somebody('dua'),
    ];
    const seated = {
      rounds: [
        {
          seatings: [
            { table: 'low', people: ['bo', 'cem'] },
            { table: 'high', people: ['ada', 'dua'] },
          ],
          resting: [],
        },
      ],
      repeats: [],
      unmet: [],
    };
    const at = roundsFor(who, 1, { tables, mayMeet: (a, b) => `${a}${b}` !== 'bodua' });
    expect(swap(seated, at, 0, 'ada', 'cem')).toEqual({ ok: false, error: 'host-away' });
    expect(swap(seated, at, 0, 'bo', 'dua')).toEqual({ ok: false, error: 'not-step-free' });
    expect(swap(seated, at, 0, 'cem', 'dua')).toEqual({ ok: false, error: 'may-not-meet' });
  });

  it('is refused when the question makes no sense', () => {
    const [one] = first!.seatings;
    expect(swap(plan, input, 9, 'ada', 'bo')).toEqual({ ok: false, error: 'unknown-round' });
    expect(swap(plan, input, 0, 'ada', 'nobody')).toEqual({ ok: false, error: 'unknown-person' });
    expect(swap(plan, input, 0, one!.people[0]!, one!.people[1]!)).toEqual({
      ok: false,
      error: 'same-place',
    });
    expect(swap(plan, { ...input, held: [first!] }, 0, 'ada', 'bo')).toEqual({
      ok: false,
      error: 'round-held',
    });
  });
});

describe('checking a plan that somebody else wrote', () => {
  it('names each rule that is broken', () => {
    const tables = [aTable('low', 2), aTable('high', 2, { stepFree: false })];
    const who = [
      somebody('ada', { hostAt: 'low' }),
      somebody('bo', { stepFree: true }),
      somebody('cem', { languages: ['de'] }),
      somebody('dua', { languages: ['en'] }),
      somebody('eli', { from: 1, mostInGroup: 2 }),
      somebody('fay'),
    ];
    const round: PlannedRound = {
      seatings: [
        { table: 'high', people: ['ada', 'bo', 'eli'] },
        { table: 'high', people: ['cem', 'dua'] },
        { table: 'low', people: ['bo'] },
        { table: 'moon', people: ['zed', 'cem'] },
      ],
      resting: [],
    };
    const rules = checkPlan({ rounds: [round] }, roundsFor(who, 1, { tables, mayMeet: (a) => a !== 'ada' }));
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(
      new Set([
        'unknown-person',
        'group-too-large',
        'not-present',
        'seated-twice',
        'left-out',
        'alone',
        'unknown-table',
        'table-twice',
        'over-capacity',
        'may-not-meet',
        'no-shared-language',
        'not-step-free',
        'host-away',
      ]),
    );
  });
});
