import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planRounds } from '@commonground/matching';
import { MendRounds } from './mend-rounds.js';
import { makePlan, type RoundRoom } from './plan/make-plan.js';
import { NO_NEEDS } from './plan/seat-needs.js';
import { groupsOf, pairsOf, type StoredPlan, type StoredSeating } from './plan/stored-plan.js';

const settings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 4,
  minutes: 5,
  breakMinutes: 1,
  fairness: 0,
} as const;
const room = (people: string, part: Partial<RoundRoom> = {}): RoundRoom => ({
  people: [...people],
  needsOf: () => NO_NEEDS,
  mayMeet: () => true,
  metBefore: [],
  spots: [],
  ...part,
});
const wish = (here: RoundRoom, change = {}) => ({
  settings: { ...settings, ...change },
  seed: 3,
  room: here,
});
const planFor = (of: ReturnType<typeof wish>, ...kept: [StoredPlan?, number?]) =>
  makePlan(
    (rounds) => Promise.resolve(planRounds({ ...rounds, weights: [], mayMeet: of.room.mayMeet, effort: 0 })),
    of,
    ...kept,
  );
const mend = new MendRounds();
const key = (pair: readonly string[]) => [...pair].sort().join('');

describe('a round that goes on when somebody leaves', () => {
  it('brings those together who are left alone, and keeps who sat with whom', async () => {
    const plan = await planFor(wish(room('abcd'), { rounds: 1 }));
    const [[a, b], [c, d]] = plan.rounds[0]!.seatings.map(({ people }) => people) as [string[], string[]];
    const mended = mend.mendedMeanwhile(plan, wish(room(`${b}${d}`), { rounds: 1 }), 0);
    expect(mended.rounds[0]?.seatings.map(({ people }) => key(people))).toEqual([key([b!, d!])]);
    expect([...pairsOf(mended.rounds)].map(key).sort()).toEqual(
      [key([a!, b!]), key([c!, d!]), key([b!, d!])].sort(),
    );
    expect(mend.mendedMeanwhile(mended, wish(room(`${b}${d}`), { rounds: 1 }), 0)).toBe(mended);
  });

  it('finds company later for whoever was left alone, at the place where they sat', async () => {
    const plan = await planFor(wish(room('abcd'), { rounds: 1 }));
    const [{ place, people }, other] = plan.rounds[0]!.seatings as [StoredSeating, StoredSeating];
    const here = [people[0], ...other.people].join('');
    const alone = mend.mendedMeanwhile(plan, wish(room(here), { rounds: 1 }), 0);
    expect(alone.rounds[0]?.resting).toEqual([people[0]]);
    const company = mend.mendedMeanwhile(alone, wish(room(`${here}z`), { rounds: 1 }), 0).rounds[0]!;
    expect(company.seatings).toContainEqual({ place, people: [people[0], 'z'] });
    expect(company).toMatchObject({ resting: [], left: [{ people }] });
  });

  it('sends nobody up steps, and nobody to people whom they cannot talk to', async () => {
    const spots = [
      { id: 'high', name: 'High', zone: '', purpose: 'chat', stepFree: false, seats: 2, inUse: 0 },
      { id: 'low', name: 'Low', zone: '', purpose: 'chat', stepFree: true, seats: 2, inUse: 0 },
    ] as const;
    const says = (id: string) => (id === 'x' ? ['uk'] : ['de']);
    const rules = (wheels: string) => ({
      spots,
      needsOf: (id: string) => ({ languages: says(id), stepFree: id === wheels }),
    });
    const plan = await planFor(wish(room('abcd', rules('')), { rounds: 1 }));
    const [left] = plan.rounds[0]!.seatings.find(({ place }) => place.key === 'high')!.people;
    const others = plan.rounds[0]!.seatings.find(({ place }) => place.key === 'low')!.people.join('');
    const mended = (late: string, wheels: string) =>
      mend.mendedMeanwhile(plan, wish(room(`${left}${others}${late}`, rules(wheels)), { rounds: 1 }), 0)
        .rounds[0]!;
    expect(mended('z', '').seatings).toHaveLength(2);
    expect(mended('z', 'z')).toMatchObject({ seatings: [{ place: { key: 'low' } }], resting: ['z', left] });
    expect(mended('x', '')).toMatchObject({ seatings: [{ place: { key: 'low' } }], resting: ['x', left] });
  });

  it('leaves a group alone that still is one, and never fills up groups that talk', async () => {
    const at = wish(room('abcdefg'), { kind: 'tables', groupSize: 4, rounds: 1 });
    const plan = await planFor(at);
    const [small, big] = [...plan.rounds[0]!.seatings].sort((x, y) => x.people.length - y.people.length);
    expect([small?.people.length, big?.people.length]).toEqual([3, 4]);
    const here = [...big!.people.slice(0, 3), small!.people[0]!].join('');
    const mended = mend.mendedMeanwhile(plan, wish(room(here), { ...at.settings }), 0).rounds[0]!;
    expect(mended.seatings.map(({ people }) => people)).toEqual([big!.people.slice(0, 3)]);
    expect(mended.resting).toEqual([small!.people[0]]);
    expect(mended.left).toHaveLength(2);
  });

  it('in any room: seats nobody twice, loses nobody, repeats nothing, disturbs no group, and the rest can be planned', async () => {
    const ids = 'abcdefghijkl';
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          size: fc.integer({ min: 4, max: 9 }),
          kind: fc.constantFrom('pairs', 'tables'),
          round: fc.integer({ min: 0, max: 2 }),
          leavers: fc.subarray([...ids], { maxLength: 6 }),
          late: fc.boolean(),
          apart: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 3 }),
        }),
        async ({ size, kind, round: at, leavers, late, apart }) => {
          const kept = new Set(apart.map(key));
          const rules = { mayMeet: (a: string, b: string) => !kept.has(key([a, b])) };
          const people = ids.slice(0, size);
          const before = await planFor(wish(room(people, rules), { kind, groupSize: 3 }));
          const here = [...people].filter((id) => !leavers.includes(id)).join('') + (late ? 'z' : '');
          const now = wish(room(here, rules), { kind, groupSize: 3 });
          const plan = mend.mendedMeanwhile(before, now, at);
          const [old, round] = [before.rounds[at]!, plan.rounds[at]!];
          const placed = [...round.seatings.flatMap((seat) => seat.people), ...round.resting];
          expect(new Set(placed).size).toBe(placed.length);
          for (const id of here) if (id !== 'z') expect(placed).toContain(id);
          for (const id of placed) expect(here).toContain(id);
          const known = new Set([...pairsOf(before.rounds.slice(0, at + 1))].map(key));
          for (const { people: group } of round.seatings) {
            const from = old.seatings.find((seat) => group.every((id) => seat.people.includes(id)));
            expect(group.length).toBeGreaterThan(1);
            if (from) continue;
            for (const pair of pairsOf([
              { seatings: [{ place: old.seatings[0]!.place, people: group }], resting: [] },
            ])) {
              expect(known.has(key(pair))).toBe(false);
              expect(rules.mayMeet(...pair)).toBe(true);
            }
          }
          for (const { people: group } of old.seatings) {
            if (group.every((id) => here.includes(id)))
              expect(round.seatings.map((seat) => key(seat.people))).toContain(key(group));
            expect(groupsOf(round).map((seat) => key(seat.people))).toContain(key(group));
          }
          if (here.length < 2) return;
          const rest = await planFor(now, plan, at + 1);
          expect(rest.rounds.slice(0, at + 1)).toEqual(plan.rounds.slice(0, at + 1));
        },
      ),
      { numRuns: 30 },
    );
  });
});
