import { describe, expect, it } from '@jest/globals';
import type { FreeSpot } from '../../zones/index.js';
import { makePlan, type RoundRoom, stillHolds } from './make-plan.js';
import { pairsOf, peopleOf } from './stored-plan.js';

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
  mayMeet: () => true,
  metBefore: [],
  spots: [],
  ...part,
});
const wish = (here: RoundRoom, change = {}) => ({
  settings: { ...settings, ...change },
  seed: 7,
  room: here,
  weights: [],
});

describe('a plan for a room', () => {
  it('is the same for the same room and seed', () => {
    expect(makePlan(wish(room('abcdefg')))).toEqual(makePlan(wish(room('gfedcba'))));
  });

  it('keeps what was held when somebody leaves and somebody comes, and brings nobody together again', () => {
    const first = makePlan(wish(room('abcdef')));
    const now = room('abcdez');
    expect(stillHolds(first, wish(room('abcdef')), 1)).toBe(true);
    expect(stillHolds(first, wish(now), 1)).toBe(false);
    const next = makePlan(wish(now), first, 1);
    expect(next.rounds[0]).toEqual(first.rounds[0]);
    expect([...peopleOf(next.rounds.slice(1))].sort().join('')).toBe('abcdez');
    const pairs = [...pairsOf(next.rounds)].map((pair) => [...pair].sort().join(''));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(next.quality.people).toBe(6);
  });

  it('stays at the spots of a series that began there, and at numbers when the spots are gone', () => {
    const spots = [spot('x', 4), spot('y', 2)];
    const first = makePlan(wish(room('abcdef', { spots })));
    expect(first.rounds[0]?.seatings.map(({ place }) => place.name)).toEqual(['X A', 'X B', 'Y']);
    const more = makePlan(wish(room('abcdefgh', { spots })), first, 1);
    expect(more.rounds[1]?.seatings.map(({ place }) => place.name)).toEqual(['X A', 'X B', 'Y', '']);
    const bare = makePlan(wish(room('abcdef')), first, 1);
    expect(bare.rounds[1]?.seatings.map(({ place }) => place.key)).toEqual(['n1', 'n2', 'n3']);
  });

  it('fills tables and lets nobody sit alone', () => {
    const spots = [spot('x', 4), spot('y', 3)];
    const plan = makePlan(wish(room('abcdefg', { spots }), { kind: 'tables', groupSize: 3 }));
    for (const { seatings, resting } of plan.rounds) {
      expect(resting).toEqual([]);
      expect(seatings.map(({ place, people }) => `${place.name}${people.length}`).sort()).toEqual([
        'X4',
        'Y3',
      ]);
    }
  });
});
