import { describe, expect, it } from '@jest/globals';
import { checkPlan, planRounds } from '@commonground/matching';
import type { FreeSpot } from '../../zones/index.js';
import { makePlan, planUnlessItHolds, type RoundRoom, type Wish } from './make-plan.js';
import { NO_NEEDS } from './seat-needs.js';
import { pairsOf, peopleOf, type StoredPlan } from './stored-plan.js';

const settings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 3,
  minutes: 5,
  breakMinutes: 1,
  fairness: 50,
} as const;
const spot = (id: string, seats: number): FreeSpot => ({
  id,
  name: id.toUpperCase(),
  zone: 'Hall',
  purpose: 'chat',
  stepFree: true,
  seats,
  inUse: 0,
});
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
  seed: 7,
  room: here,
});
/** Without weights, in this process. */
const made = ({ room: here, ...of }: Wish, ...kept: [StoredPlan?, number?]) =>
  makePlan(
    (rounds) => Promise.resolve(planRounds({ ...rounds, weights: [], mayMeet: here.mayMeet })),
    { ...of, room: here },
    ...kept,
  );
/** Whether rounds are planned anew for this room. */
const anew = async (of: Wish, plan: StoredPlan, held: number): Promise<boolean> => {
  const { mayMeet } = of.room;
  const made = await planUnlessItHolds(
    (rounds, standing) => {
      const input = { ...rounds, weights: [], mayMeet };
      const broken = standing && checkPlan(standing, { ...input, people: standing.people });
      return Promise.resolve(broken?.some(({ hard }) => hard) === false ? null : planRounds(input));
    },
    of,
    plan,
    held,
  );
  return made !== null;
};

describe('a plan for a room', () => {
  it('is the same for the same room and seed', async () => {
    expect(await made(wish(room('abcdefg')))).toEqual(await made(wish(room('gfedcba'))));
  });

  it('keeps what was held when somebody leaves and somebody comes, and brings nobody together again', async () => {
    const first = await made(wish(room('abcdef')));
    const now = room('abcdez');
    expect(await anew(wish(room('abcdef')), first, 1)).toBe(false);
    expect(await anew(wish(now), first, 1)).toBe(true);
    expect(await anew(wish(room('abcdef', { mayMeet: () => false })), first, 1)).toBe(true);
    const next = await made(wish(now), first, 1);
    expect(next.rounds[0]).toEqual(first.rounds[0]);
    expect([...peopleOf(next.rounds.slice(1))].sort().join('')).toBe('abcdez');
    const pairs = [...pairsOf(next.rounds)].map((pair) => [...pair].sort().join(''));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(next.quality.people).toBe(6);
  });

  it('stays at the spots of a series that began there, and at numbers when the spots are gone', async () => {
    const spots = [spot('x', 4), spot('y', 2)];
    const first = await made(wish(room('abcdef', { spots })));
    expect(first.rounds[0]?.seatings.map(({ place }) => place.name)).toEqual(['X A', 'X B', 'Y']);
    const more = await made(wish(room('abcdefgh', { spots })), first, 1);
    expect(more.rounds[1]?.seatings.map(({ place }) => place.name)).toEqual(['X A', 'X B', 'Y', '']);
    const bare = await made(wish(room('abcdef')), first, 1);
    expect(bare.rounds[1]?.seatings.map(({ place }) => place.key)).toEqual(['n1', 'n2', 'n3']);
  });

  it('fills tables and lets nobody sit alone', async () => {
    const spots = [spot('x', 4), spot('y', 3)];
    const plan = await made(wish(room('abcdefg', { spots }), { kind: 'tables', groupSize: 3 }));
    for (const { seatings, resting } of plan.rounds) {
      expect(resting).toEqual([]);
      expect(seatings.map(({ place, people }) => `${place.name}${people.length}`).sort()).toEqual([
        'X4',
        'Y3',
      ]);
    }
  });
});
