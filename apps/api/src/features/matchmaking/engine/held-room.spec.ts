import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '@commonground/matching';
import { type HeldRoom, learntOf, updated } from './held-room.js';
import type { RoomUpdate } from './suggestion-engine.js';

const yes: Outcome = { from: 'a', to: 'b', kind: 'accepted', fit: 0.6 };
const no: Outcome = { from: 'c', to: 'd', kind: 'declined', fit: 0.6 };
const whole: RoomUpdate = {
  base: null,
  position: { epoch: 'e', seq: 1 },
  touched: [],
  people: [],
  cards: [],
  bonds: [],
  outcomes: [yes, no],
  known: [['c', 'd']],
};
const held = updated(undefined, whole, 0) as HeldRoom;
const after = (part: Partial<RoomUpdate>) =>
  updated(
    held,
    { ...whole, base: whole.position, position: { epoch: 'e', seq: 2 }, outcomes: [], known: [], ...part },
    1,
  ) as HeldRoom;

describe('what a held room has taught', () => {
  it('is learnt anew only when somebody answered anew', () => {
    const first = learntOf(held);
    expect(learntOf(after({ touched: ['a'], outcomes: [{ ...yes }] })).people).toBe(first.people);
    const met: Outcome = { ...yes, kind: 'met' };
    const second = learntOf(after({ touched: ['a'], outcomes: [met] }));
    expect(second.people).not.toBe(first.people);
    expect(second.people.get('a')?.readiness).toBeGreaterThan(first.people.get('a')?.readiness ?? 9);
  });

  it('forgets what is gone, and keeps the rest', () => {
    const room = after({ touched: ['c'] });
    expect(room.outcomes).toEqual([yes]);
    expect(room.known).toEqual([]);
    expect(learntOf(room).people.has('c')).toBe(false);
  });

  it('has those as acquaintances who know each other', () => {
    expect(learntOf(held).acquaintances).toEqual([['c', 'd']]);
  });
});
