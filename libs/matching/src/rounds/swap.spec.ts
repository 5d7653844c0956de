import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aTable, roundsFor, somebody } from '../testing/a-round.js';
import { boardOf } from './board.js';
import { checkOnBoard, checkPlan } from './check.js';
import { finishedPlan } from './finished-plan.js';
import type { PlannedRound, RoundsInput, RoundsPlan, Violation } from './model.js';
import { planRounds } from './plan.js';
import { planQuality } from './quality.js';
import { sharesOf } from './shares.js';
import { seatsAround, swap } from './swap.js';

/** The two change places, whatever the rules say. */
function exchanged(rounds: readonly PlannedRound[], at: number, a: string, b: string): PlannedRound[] {
  const other = (id: string): string => (id === a ? b : id === b ? a : id);
  const changed = ({ seatings, resting }: PlannedRound): PlannedRound => ({
    seatings: seatings.map(({ table, people }) => ({ table, people: people.map(other) })),
    resting: resting.map(other),
  });
  return rounds.map((round, index) => (index === at ? changed(round) : round));
}

/** The rules that the second plan breaks more often than the first, by a check of everything. */
function newlyBroken(before: Violation[], after: Violation[]): Set<string> {
  const keyOf = ({ rule, hard, people, round, table }: Violation): string =>
    JSON.stringify([rule, [...people].sort(), hard ? [round, table] : null]);
  const count = (key: string, all: Violation[]): number => all.filter((one) => keyOf(one) === key).length;
  const worse = after.filter((one) => count(keyOf(one), after) > count(keyOf(one), before));
  return new Set(worse.map(({ rule }) => rule));
}

const told = ({ repeats, unmet }: Pick<RoundsPlan, 'repeats' | 'unmet'>): string[] =>
  [...repeats, ...unmet].map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();

/** A room in which two who change places may break any rule. */
const anyRoom = fc
  .record({
    size: fc.integer({ min: 6, max: 12 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    tables: fc.boolean(),
    hosts: fc.boolean(),
    languages: fc.array(fc.constantFrom([], [], ['de'], ['fr'], ['de', 'fr']), {
      minLength: 12,
      maxLength: 12,
    }),
    comings: fc.boolean(),
    apart: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 2 }),
    metBefore: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 }),
  })
  .map(({ size, rounds, tables, hosts, languages, comings, apart, metBefore }): RoundsInput => {
    const people = Array.from({ length: size }, (_, at) =>
      somebody(`p${at}`, {
        languages: languages[at]!,
        stepFree: at % 3 === 2,
        ...(tables && at === 5 ? { mostInGroup: 3 } : at === 4 ? { mostInGroup: 2 } : {}),
        ...(hosts && at < 2 ? { hostAt: `t${at}` } : {}),
        ...(comings && at === 3 ? { from: 1 } : comings && at === 4 ? { until: 1 } : {}),
      }),
    );
    const seats = ['t0', 't1', 't2', 't3'].map((id) => aTable(id, 4, { stepFree: id < 't2' }));
    return roundsFor(people, rounds, {
      ...(tables ? { groupSize: 3, tables: seats } : {}),
      metBefore: metBefore.map(([a, b]) => [`p${a}`, `p${b}`]),
      mayMeet: (a, b) =>
        !apart.some(
          (pair) =>
            [a, b].sort().join() ===
            pair
              .map((at) => `p${at}`)
              .sort()
              .join(),
        ),
      effort: 2,
    });
  });

/** A plan of the engine, in which some changed places without being asked about rules, so that it may have broken some. */
const anyPlan = fc
  .record({
    input: anyRoom,
    held: fc.nat({ max: 2 }),
    wild: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }),
  })
  .map(({ input, held, wild }) => {
    const plan = planRounds(input);
    const ids = input.people.map(({ id }) => id);
    const idOf = (at: number): string => ids[at % ids.length]!;
    const rounds = wild.reduce(
      (now, [at, a, b]) => exchanged(now, at % Math.max(1, now.length), idOf(a), idOf(b)),
      plan.rounds,
    );
    const now: RoundsInput = { ...input, held: rounds.slice(0, held) };
    return { input: now, plan: finishedPlan(boardOf(now), rounds, now.held.length, plan.unmet) };
  });

/** Such a plan, and two who are in one of its rounds that are not held, if there are. */
const anySwap = fc
  .record({ made: anyPlan, at: fc.nat(), one: fc.nat(), two: fc.nat() })
  .map(({ made: { input, plan }, at, one, two }) => {
    const held = input.held.length;
    const round = held + (at % Math.max(1, plan.rounds.length - held));
    const { seatings, resting } = plan.rounds[round] ?? { seatings: [], resting: [] };
    const ids = [...seatings.flatMap(({ people }) => people), ...resting];
    const [a = '', b = ''] = [one, two].map((number) => ids[number % Math.max(1, ids.length)]);
    return { input, plan, round, a, b };
  });

describe('two who change places', () => {
  it('are judged by their own groups as the whole plan would be', () => {
    let [allowed, refused] = [0, 0];
    fc.assert(
      fc.property(anySwap, ({ input, plan, round, a, b }) => {
        const result = swap(plan, input, round, a, b);
        if (!result.ok && ['unknown-round', 'unknown-person', 'same-place'].includes(result.error)) return;
        const board = boardOf({ ...input, weights: [] });
        const held = input.held.length;
        const rounds = exchanged(plan.rounds, round, a, b);
        const broken = newlyBroken(checkPlan(plan, input), checkOnBoard(rounds, board, held).violations);
        const hostRests = rounds[round]!.resting.some(
          (id) => [a, b].includes(id) && board.hostAt[board.numberOf.get(id)!] !== -1,
        );
        if (hostRests) broken.add('host-away');
        if (result.ok) {
          allowed++;
          expect([...broken]).toEqual([]);
          const other = (id: string): string => (id === a ? b : id === b ? a : id);
          const unmet = plan.unmet.map((wish) =>
            wish.round === round ? { ...wish, people: wish.people.map(other) } : wish,
          );
          expect(told(result.value)).toEqual(told(finishedPlan(board, rounds, held, unmet)));
          expect(checkPlan(result.value, input)).toHaveLength(checkPlan({ rounds }, input).length);
        } else {
          refused++;
          expect([...broken]).toContain(result.error);
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(allowed, refused)).toBeGreaterThan(9);
  });

  it('are judged the same when nobody else is known, unless one of them rests', () => {
    fc.assert(
      fc.property(anySwap, ({ input, plan, round, a, b }) => {
        const near = seatsAround(plan.rounds, a, b);
        if (near[round]?.resting.length !== 0) return;
        const seen = new Set([
          a,
          b,
          ...near.flatMap(({ seatings }) => seatings.flatMap(({ people }) => people)),
        ]);
        const people = input.people.filter(({ id, hostAt }) => seen.has(id) || hostAt !== undefined);
        const alone = swap({ ...plan, rounds: near }, { ...input, people }, round, a, b);
        const whole = swap(plan, input, round, a, b);
        expect(alone.ok ? told(alone.value) : alone.error).toEqual(
          whole.ok ? told(whole.value) : whole.error,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('touch nothing else: groups stay where they are in the plan', () => {
    const input = roundsFor(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => somebody(id)),
      1,
    );
    const seatings = ['ab', 'cd', 'ef'].map((pair) => ({ table: null, people: [...pair] }));
    const result = swap({ rounds: [{ seatings, resting: [] }], repeats: [], unmet: [] }, input, 0, 'b', 'f');
    expect(result.ok && result.value.rounds[0]?.seatings.map(({ people }) => people.join(''))).toEqual([
      'af',
      'cd',
      'be',
    ]);
    expect(result.ok && result.value.rounds[0]?.seatings[1]).toBe(seatings[1]);
  });
});

describe('what people have of rounds', () => {
  it('is counted as the quality of the plan is, for whoever is asked about', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), ({ input, plan }, few) => {
        const { perPerson } = planQuality(plan, input);
        const ids = input.people.map(({ id }) => id).slice(few % input.people.length);
        const { met, rests } = sharesOf(plan.rounds, ids, input.metBefore);
        expect(ids.map((id, at) => [id, met[at], rests[at]])).toEqual(
          ids.map((id) => [id, perPerson.get(id)?.met, perPerson.get(id)?.rests]),
        );
      }),
      { numRuns: 100 },
    );
  });
});
