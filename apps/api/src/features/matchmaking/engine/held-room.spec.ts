import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, type Outcome } from '@commonground/matching';
import { asRoom, type HeldRoom, inputOf, learntOf, updated } from './held-room.js';
import type { RoomCard, RoomPerson, RoomUpdate } from './suggestion-engine.js';

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

const person = (id: string, company: string): RoomPerson => ({
  party: {
    id,
    joined: true,
    waiting: false,
    present: true,
    mood: 'open',
    aim: 'useful',
    full: false,
    consents: { listed: false, suggested: true, screen: false },
    groups: { company, tags: [], appliesTo: [], panelOf: [] },
  },
  moodUntil: null,
  name: id,
  headline: null,
  language: 'en',
  remote: false,
  goal: 3,
  welcome: 'none',
  joinedAt: 0,
  activeAt: null,
  dailyLimit: null,
  meetings: [],
  pins: [],
  struck: [],
});
const ask = {
  place: { eventId: 'e', organizationId: 'o', phase: 'live' },
  now: 1,
  dayBegan: 0,
  settings: DEFAULT_SETTINGS,
} as const;

describe('who is likely to know whom', () => {
  it('are colleagues, and two who keep each other’s card', () => {
    const bond = { blocked: false, accepted: false, met: false, declined: false, lowKeeps: true };
    const people = [person('a', 'Mill GmbH'), person('b', 'Mill'), person('c', ''), person('d', '')];
    const room = asRoom(
      people,
      [],
      [
        { low: 'a', high: 'c', ...bond, highKeeps: true },
        { low: 'a', high: 'd', ...bond, highKeeps: false },
      ],
    );
    const { closenessOf } = inputOf(room, ask);
    const pairs = ['ab', 'ac', 'ad', 'cd'].map((pair) => closenessOf?.(pair.charAt(0), pair.charAt(1)));
    expect(pairs).toEqual([
      { acquainted: false, sameCompany: true },
      { acquainted: true, sameCompany: false },
      { acquainted: false, sameCompany: false },
      { acquainted: false, sameCompany: false },
    ]);
  });
});

describe('somebody with a daily limit', () => {
  const inRoom = (meetings: number[], dayBegan?: number) => {
    const people = [{ ...person('a', ''), dailyLimit: 2, meetings }, person('b', '')];
    const { place, now, settings } = ask;
    return inputOf(asRoom(people, [], []), {
      place,
      now,
      settings,
      ...(dayBegan !== undefined && { dayBegan }),
    });
  };

  it('has as many meetings left as the day has not had, and is paired with nobody once there are none', () => {
    expect(inRoom([4, 12], 10).people.map(({ meetingsLeft }) => meetingsLeft)).toEqual([1, undefined]);
    expect(inRoom([4, 12], 10).mayMeet('a', 'b')).toBe(true);
    const full = inRoom([4, 12], 3);
    expect(full.people[0]?.meetingsLeft).toBe(0);
    expect([full.mayMeet('a', 'b'), full.mayMeet('b', 'a')]).toEqual([false, false]);
    // The next day, of which nothing has to be heard.
    expect(inRoom([4, 12], 20).mayMeet('a', 'b')).toBe(true);
  });

  it('counts nowhere else', () => {
    expect(inRoom([4, 12]).people[0]?.meetingsLeft).toBeUndefined();
    expect(inRoom([4, 12]).mayMeet('a', 'b')).toBe(true);
  });
});

describe('somebody who left two cards in a row unanswered', () => {
  const MINUTE = 60_000;
  const card = (b: string, from: number, state: 'expired' | 'open' | 'declined' = 'expired') => ({
    a: 'a',
    b,
    state,
    shownAt: from * MINUTE,
    at: (from + 30) * MINUTE,
  });
  const restOf = (cards: RoomCard[], activeAt: number | null = 0) => {
    const people = [{ ...person('a', ''), activeAt: activeAt && activeAt * MINUTE }, person('b', '')];
    return inputOf(asRoom(people, cards, []), ask).people[0]?.restsUntil;
  };

  it('is left in peace for a day, and not one who answered or acted since', () => {
    const [first, second] = [card('b', 1), card('c', 31)];
    expect(restOf([first])).toBeUndefined();
    expect(restOf([first, card('c', 1)])).toBeUndefined();
    expect(restOf([first, second])).toBe((61 + 24 * 60) * MINUTE);
    expect(restOf([first, second], null)).toBe((61 + 24 * 60) * MINUTE);
    // A mood that hid the second is an act, as is a yes to it.
    for (const acted of [1, 40, 70]) expect(restOf([first, second], acted)).toBeUndefined();
    for (const state of ['open', 'declined'] as const)
      expect(restOf([first, card('c', 31, state)])).toBeUndefined();
  });

  it('comes up for nobody meanwhile', () => {
    const { people } = inputOf(
      asRoom([person('a', ''), person('b', ''), person('c', '')], [card('b', 1), card('c', 31)], []),
      ask,
    );
    expect(people.map(({ restsUntil }) => restsUntil !== undefined)).toEqual([true, false, false]);
  });
});

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
