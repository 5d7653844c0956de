import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundsFor, somebody } from '../testing/a-round.js';
import { checkPlan } from './check.js';
import type { RoundsInput, RoundsPlan } from './model.js';
import { planRounds, replanFrom } from './plan.js';
import { planQuality } from './quality.js';
import { swap } from './swap.js';

const RUNS = { numRuns: 50 };
const pairsOf = (size: number) => fc.tuple(fc.nat(size - 1), fc.nat(size - 1));
const name = (at: number): string => `p${at}`;

/** Any room, however contradictory its wishes. */
const room = fc.integer({ min: 1, max: 16 }).chain((size) =>
  fc
    .record({
      languages: fc.array(fc.subarray(['de', 'en', 'fr']), { minLength: size, maxLength: size }),
      stepFree: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
      stay: fc.array(fc.tuple(fc.integer({ min: -4, max: 2 }), fc.integer({ min: 2, max: 9 })), {
        minLength: size,
        maxLength: size,
      }),
      mostInGroup: fc.array(fc.constantFrom(undefined, undefined, undefined, 2, 4), {
        minLength: size,
        maxLength: size,
      }),
      hostAt: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size }),
      tables: fc.option(
        fc.array(
          fc.record({
            seats: fc.integer({ min: 0, max: 6 }),
            stepFree: fc.boolean(),
            french: fc.integer({ min: 0, max: 5 }),
          }),
          { maxLength: 5 },
        ),
      ),
      groupSize: fc.integer({ min: 2, max: 5 }),
      rounds: fc.integer({ min: 0, max: 6 }),
      weights: fc.array(
        fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0, max: 1, noNaN: true })),
        {
          maxLength: 40,
        },
      ),
      forbidden: fc.array(pairsOf(size), { maxLength: 12 }),
      metBefore: fc.array(pairsOf(size), { maxLength: 8 }),
      fairness: fc.double({ min: 0, max: 1, noNaN: true }),
      seed: fc.nat(),
    })
    .map((made): RoundsInput => {
      const apart = new Set(made.forbidden.map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`));
      const numberOf = (id: string): number => Number(id.slice(1));
      const who = Array.from({ length: size }, (_, at) => {
        const [from, until] = made.stay[at]!;
        const mostInGroup = made.mostInGroup[at];
        return somebody(name(at), {
          languages: made.languages[at]!,
          stepFree: made.stepFree[at] === 0,
          from: Math.max(0, from),
          until,
          ...(mostInGroup === undefined ? {} : { mostInGroup }),
          ...(made.hostAt[at]! < 5 ? { hostAt: `t${made.hostAt[at]}` } : {}),
        });
      });
      return roundsFor(who, made.rounds, {
        groupSize: made.groupSize,
        ...(made.tables
          ? {
              tables: made.tables.map(({ seats, stepFree, french }, at) => ({
                id: `t${at}`,
                seats,
                stepFree,
                languages: french === 0 ? ['fr'] : [],
              })),
            }
          : {}),
        weights: made.weights.map(([a, b, weight]) => [name(a), name(b), weight]),
        mayMeet: (a, b) => {
          const [one, other] = [numberOf(a), numberOf(b)];
          return !apart.has(`${Math.min(one, other)}-${Math.max(one, other)}`);
        },
        metBefore: made.metBefore.map(([a, b]) => [name(a), name(b)]),
        fairness: made.fairness,
        seed: made.seed,
        effort: 2,
      });
    }),
);

const hardOnes = (plan: RoundsPlan, input: RoundsInput) => checkPlan(plan, input).filter(({ hard }) => hard);

describe('whatever the room', () => {
  it('no hard rule is broken, and what is soft is told', () => {
    fc.assert(
      fc.property(room, (input) => {
        const plan = planRounds(input);
        expect(hardOnes(plan, input)).toEqual([]);
        expect(plan.rounds).toHaveLength(input.rounds);
        const soft = checkPlan(plan, input);
        expect(plan.repeats).toHaveLength(soft.filter(({ rule }) => rule !== 'rests-again').length);
        expect(plan.unmet.filter(({ reason }) => reason === 'rests-again')).toHaveLength(
          soft.filter(({ rule }) => rule === 'rests-again').length,
        );
      }),
      RUNS,
    );
  });

  it('nobody sits in a larger group than they like', () => {
    fc.assert(
      fc.property(room, (input) => {
        const most = new Map(input.people.map(({ id, mostInGroup }) => [id, mostInGroup ?? Infinity]));
        for (const { seatings } of planRounds(input).rounds)
          for (const { people } of seatings)
            for (const id of people) expect(people.length).toBeLessThanOrEqual(most.get(id)!);
      }),
      RUNS,
    );
  });

  it('the order of people, tables, weights and pairs means nothing', () => {
    fc.assert(
      fc.property(room, fc.nat(), (input, turn) => {
        const turned = <T>(items: readonly T[]): T[] => {
          const at = items.length === 0 ? 0 : turn % items.length;
          return [...items.slice(at), ...items.slice(0, at)].reverse();
        };
        const other: RoundsInput = {
          ...input,
          people: turned(input.people),
          ...(input.tables ? { tables: turned(input.tables) } : {}),
          weights: turned(input.weights).map(([a, b, weight]) => [b, a, weight]),
          metBefore: turned(input.metBefore),
        };
        expect(planRounds(other)).toEqual(planRounds(input));
      }),
      RUNS,
    );
  });

  it('an exchange breaks nothing that was whole, and the old plan stays for undoing', () => {
    fc.assert(
      fc.property(room, fc.nat(), fc.nat(), fc.nat(), (input, at, a, b) => {
        const plan = planRounds(input);
        const before = structuredClone(plan);
        const round = at % Math.max(1, input.rounds);
        const who = input.people.map(({ id }) => id);
        const result = swap(plan, input, round, who[a % who.length]!, who[b % who.length]!);
        expect(plan).toEqual(before);
        if (!result.ok) return;
        expect(hardOnes(result.value, input)).toEqual([]);
        expect(result.value.repeats.length).toBeLessThanOrEqual(plan.repeats.length);
        expect(result.value.rounds.filter((_, other) => other !== round)).toEqual(
          plan.rounds.filter((_, other) => other !== round),
        );
      }),
      RUNS,
    );
  });

  it('planning again keeps what was held, and is sound for those who came and went', () => {
    fc.assert(
      fc.property(room, fc.nat(), fc.nat(), (input, at, gone) => {
        const plan = planRounds(input);
        const round = at % Math.max(1, input.rounds);
        const leaver = input.people[gone % input.people.length]!.id;
        const now: RoundsInput = {
          ...input,
          people: [
            ...input.people.map((person) => (person.id === leaver ? { ...person, until: round } : person)),
            somebody('late', { from: round }),
          ],
        };
        const again = replanFrom(plan, now, round);
        expect(again.rounds.slice(0, round)).toEqual(plan.rounds.slice(0, round));
        expect(again.rounds).toHaveLength(input.rounds);
        expect(hardOnes(again, { ...now, held: plan.rounds.slice(0, round) })).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('where everybody may meet everybody', () => {
  it('nobody meets twice as long as there are others, and nobody rests twice before all rested', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 14 }).chain((size) =>
          fc.record({
            size: fc.constant(size),
            rounds: fc.integer({ min: 1, max: size - 1 + (size % 2) }),
            weights: fc.array(
              fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0, max: 1, noNaN: true })),
              { maxLength: 60 },
            ),
            seed: fc.nat(),
          }),
        ),
        ({ size, rounds, weights, seed }) => {
          const who = Array.from({ length: size }, (_, at) => somebody(name(at)));
          const input = roundsFor(who, rounds, {
            weights: weights.map(([a, b, weight]) => [name(a), name(b), weight]),
            seed,
          });
          const plan = planRounds(input);
          expect(checkPlan(plan, input)).toEqual([]);
          expect(plan.repeats).toEqual([]);
          expect(plan.unmet).toEqual([]);
          const { perPerson } = planQuality(plan, input);
          for (const { met, rests } of perPerson.values()) expect(met + rests).toBe(rounds);
        },
      ),
      RUNS,
    );
  });
});
