import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { may, moodAt, NO_INTERESTS, PairBonds, type PairBond, type Place } from '@commonground/domain';
import { DEFAULT_SETTINGS } from '@commonground/matching';
import { RoomKeeper } from './room-keeper.js';
import type {
  EngineQuestion,
  RoomPerson,
  RoomUpdate,
  RoundsQuestion,
  Suggestions,
} from './suggestion-engine.js';

const NOW = 1_000_000;
const NO_GROUPS = { company: '', tags: [], ...NO_INTERESTS };
const place: Place = { eventId: 'e', organizationId: 'o', phase: 'live' };

const person = (id: string, text: string, part: Partial<RoomPerson> = {}): RoomPerson => ({
  party: {
    id,
    joined: true,
    waiting: false,
    present: true,
    mood: 'open',
    aim: 'useful',
    full: false,
    consents: { listed: true, suggested: true, screen: false },
    groups: NO_GROUPS,
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
  pins: [
    {
      id: `${id}-pin`,
      direction: text.startsWith('A ') ? 'need' : 'offer',
      kind: 'help',
      topicId: 't',
      topicName: '',
      text,
      pinnedAt: 0,
    },
  ],
  struck: [],
  ...part,
});
const whole = (people: RoomPerson[], bonds: PairBond[] = []): RoomUpdate => ({
  base: null,
  position: { epoch: 'first', seq: 1 },
  touched: [],
  people,
  cards: [],
  bonds,
  outcomes: [],
  known: [],
});
const ask = (room: RoomUpdate, at = place): EngineQuestion => ({
  place: at,
  room,
  now: NOW,
  dayBegan: 0,
  settings: DEFAULT_SETTINGS,
  words: [],
});
const pairsOf = (keeper: RoomKeeper, room: RoomUpdate, at = place) => {
  const answer = keeper.answer(ask(room, at));
  return answer === 'stale' ? answer : answer.pairs.map(({ a, b }) => `${a} ${b}`);
};

const ROOM = [person('a', 'Legal advice'), person('b', 'A lawyer')];
const next = (part: Partial<RoomUpdate>): RoomUpdate => ({
  ...whole([]),
  base: { epoch: 'first', seq: 1 },
  position: { epoch: 'first', seq: 2 },
  ...part,
});

describe(RoomKeeper.name, () => {
  it('asks for the whole room when an update does not build on what it holds', () => {
    const keeper = new RoomKeeper();
    expect(pairsOf(keeper, next({}))).toBe('stale');
    expect(pairsOf(keeper, whole(ROOM))).toEqual(['a b']);
    expect(pairsOf(keeper, next({ base: { epoch: 'first', seq: 2 } }))).toBe('stale');
    expect(pairsOf(keeper, next({ base: { epoch: 'second', seq: 1 } }))).toBe('stale');
    expect(pairsOf(keeper, next({}))).toEqual(['a b']);
    expect(pairsOf(keeper, next({}))).toBe('stale');
    keeper.forget('e');
    expect(pairsOf(keeper, next({ base: { epoch: 'first', seq: 2 } }))).toBe('stale');
  });

  it('takes touched people with everything of theirs out of the room before it takes the new rows in', () => {
    const keeper = new RoomKeeper();
    const open = { a: 'a', b: 'b', state: 'open', at: 0, shownAt: 0 } as const;
    expect(pairsOf(keeper, { ...whole(ROOM), cards: [open] })).toEqual([]);
    expect(pairsOf(keeper, next({ touched: ['b'], people: [person('b', 'A lawyer')] }))).toEqual(['a b']);
    const third = next({
      base: { epoch: 'first', seq: 2 },
      position: { epoch: 'first', seq: 3 },
      touched: ['a'],
    });
    expect(pairsOf(keeper, third)).toEqual([]);
  });

  it('reads nobody’s words that they struck, in pins and headlines', () => {
    const struckPin = { pinId: 'a-pin', text: 'Legal advice' };
    const silent = person('a', 'Legal advice', { struck: [struckPin] });
    const seeker = person('b', 'A lawyer');
    expect(pairsOf(new RoomKeeper(), whole([silent, seeker]))).toEqual([]);
    // Of another pin, it is none of this one’s business.
    const other = person('a', 'Legal advice', { struck: [{ ...struckPin, pinId: 'b-pin' }] });
    expect(pairsOf(new RoomKeeper(), whole([other, seeker]))).toEqual(['a b']);
    const titled = person('a', 'Nothing', { headline: 'Lawyer', pins: [] });
    expect(pairsOf(new RoomKeeper(), whole([titled, seeker]))).toEqual(['a b']);
    const untitled = { ...titled, struck: [{ pinId: null, text: 'Lawyer' }] };
    expect(pairsOf(new RoomKeeper(), whole([untitled, seeker]))).toEqual([]);
  });

  it('keeps the rooms of events apart', () => {
    const keeper = new RoomKeeper();
    expect(pairsOf(keeper, whole(ROOM))).toEqual(['a b']);
    expect(pairsOf(keeper, next({}), { ...place, eventId: 'other' })).toBe('stale');
  });

  it('tries settings out without touching the room that it holds', () => {
    const keeper = new RoomKeeper();
    expect(pairsOf(keeper, whole(ROOM))).toEqual(['a b']);
    const tried = { seed: 1, sample: 5, most: 3, words: [] };
    const question = { place, bonds: [], now: NOW, settings: DEFAULT_SETTINGS, ...tried };
    expect(keeper.preview({ ...question, people: [...ROOM, person('c', 'A lawyer')] })).toHaveLength(3);
    expect(pairsOf(keeper, next({}))).toEqual(['a b']);
  });

  it('reads everything again when the words of the event change, and only for that event', () => {
    const keeper = new RoomKeeper();
    const room = whole([person('a', 'Zorbeling'), person('b', 'A lawyer')]);
    const pairs = (update: RoomUpdate, words: EngineQuestion['words'], at = place) => {
      const answer = keeper.answer({ ...ask(update, at), words });
      return answer === 'stale' ? answer : answer.pairs.map(({ a, b }) => `${a} ${b}`);
    };
    const at = (seq: number) =>
      next({ base: { epoch: 'first', seq }, position: { epoch: 'first', seq: seq + 1 } });
    const words = [{ words: ['zorbeling'], concept: 'lawyer' }];
    expect(pairs(room, [])).toEqual([]);
    expect(pairs(at(1), words)).toEqual(['a b']);
    expect(pairs(room, [], { ...place, eventId: 'other' })).toEqual([]);
    expect(pairs(at(2), [{ words: ['zorbeling'], concept: 'carpenter' }])).toEqual([]);
    expect(pairs(at(3), words)).toEqual(['a b']);
    expect(pairs(at(4), [])).toEqual([]);
  });

  it('tells what those who are present lack, of the room that it holds or of people who were sent', () => {
    const keeper = new RoomKeeper();
    const asked = { eventId: 'e', settings: DEFAULT_SETTINGS, words: [] };
    expect(keeper.gaps(asked)).toBe('stale');
    const away = person('c', 'A photographer');
    const struckPin = { pinId: 'd-pin', text: 'A beekeeper' };
    const people = [
      person('b', 'A lawyer'),
      { ...away, party: { ...away.party, present: false } },
      person('d', 'A beekeeper', { struck: [struckPin] }),
    ];
    keeper.answer(ask(whole(people)));
    const labels = (gaps: ReturnType<RoomKeeper['gaps']>) =>
      gaps === 'stale' ? gaps : gaps.map(({ label }) => label);
    expect(labels(keeper.gaps(asked))).toEqual(['lawyer']);
    expect(labels(keeper.gaps({ ...asked, people: [person('d', 'A beekeeper')] }))).toEqual(['beekeeper']);
    const lawyers = [{ words: ['beekeeper'], concept: 'lawyer' }];
    expect(labels(keeper.gaps({ ...asked, words: lawyers, people: [person('d', 'A beekeeper')] }))).toEqual([
      'lawyer',
    ]);
  });

  it('leads with renew to contacts alone and with new to none of them, whatever the room and its history', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const texts = ['Legal advice', 'A lawyer', 'Nothing of note'];
    const seldom = fc.nat(4).map((number) => number === 0);
    const anyGuest = fc.record({
      text: fc.constantFrom(...texts),
      aim: fc.constantFrom('useful', 'new', 'renew' as const),
      present: seldom.map((away) => !away),
    });
    const anyPast = fc.record({
      one: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
      lowKeeps: fc.boolean(),
      highKeeps: fc.boolean(),
      met: seldom,
      card: fc.constantFrom(
        null,
        null,
        null,
        null,
        'open',
        'accepted',
        'declined',
        'met',
        'expired' as const,
      ),
    });
    let renewed = 0;
    fc.assert(
      fc.property(
        fc.array(anyGuest, { minLength: 3, maxLength: ids.length }),
        fc.uniqueArray(anyPast, { selector: ({ one, other }) => [one, other].sort().join(), maxLength: 15 }),
        fc.boolean(),
        fc.constantFrom(0, 600_000),
        (guests, pasts, openChat, openChatAfterMs) => {
          const people = guests.map(({ text, aim, present }, at) => {
            const id = ids[at] ?? '';
            const party = { ...person(id, text).party, aim, present };
            return person(id, text, { party });
          });
          const pairs = pasts.flatMap(({ one, other, ...past }) => {
            const [low = '', high = ''] = [one, other].sort();
            return low === high ? [] : [{ low, high, ...past }];
          });
          const bonds = pairs.map(({ card, ...bond }) => ({
            ...bond,
            blocked: false,
            accepted: card === 'accepted' || bond.met,
            declined: card === 'declined',
          }));
          const cards = pairs.flatMap(({ low: a, high: b, card }) =>
            card ? [{ a, b, state: card, at: 0, shownAt: 0 }] : [],
          );
          const settings = { ...DEFAULT_SETTINGS, openChat, openChatAfterMs };
          const answer = new RoomKeeper().answer({ ...ask({ ...whole(people, bonds), cards }), settings });
          if (answer === 'stale') throw new Error('A whole room is never stale.');
          const between = new PairBonds(bonds);
          for (const { a, b } of answer.pairs)
            for (const [id, other] of [
              [a, b],
              [b, a],
            ] as const) {
              const aim = people.find(({ party }) => party.id === id)?.party.aim;
              const { keeps, met } = between.of(id, other);
              if (aim === 'renew') expect({ keeps, met }).toEqual({ keeps: true, met: false });
              if (aim === 'new') expect(keeps).toBe(false);
              if (aim !== 'useful')
                expect(people.find(({ party }) => party.id === other)?.party.present).toBe(true);
              renewed += aim === 'renew' ? 1 : 0;
            }
        },
      ),
      { numRuns: 300 },
    );
    // Otherwise nothing was looked at.
    expect(renewed).toBeGreaterThan(0);
  });

  it('gives somebody who asked for contacts an open chat with one at once, at any event', () => {
    const at = { joinedAt: NOW, pins: [] };
    const a = person('a', '', at);
    const asking = { ...a, party: { ...a.party, aim: 'renew' as const } };
    const contact = person('b', '', at);
    const stranger = person('c', '', at);
    const bond = { low: 'a', high: 'b', blocked: false, accepted: false, met: false, declined: false };
    const room = whole([asking, contact, stranger], [{ ...bond, lowKeeps: true, highKeeps: false }]);
    expect(new RoomKeeper().answer(ask(room))).toMatchObject({
      pairs: [{ a: 'a', b: 'b', label: 'open-chat' }],
    });
    expect(pairsOf(new RoomKeeper(), whole([a, contact, stranger], room.bonds as PairBond[]))).toEqual([]);
  });

  it('brings together whom the reach policy allows at that time, and nobody else', () => {
    const anyParty = fc.record({
      joined: fc.boolean(),
      waiting: fc.boolean(),
      present: fc.boolean(),
      mood: fc.constantFrom('open', 'known-only', 'not-now', 'approach-me' as const),
      aim: fc.constantFrom('useful', 'new', 'renew' as const),
      consents: fc.record({ listed: fc.boolean(), suggested: fc.boolean(), screen: fc.boolean() }),
      groups: fc.record({
        company: fc.constant(''),
        tags: fc.constant([]),
        appliesTo: fc.subarray(['clerk']),
        panelOf: fc.subarray(['clerk']),
      }),
    });
    const anyBond = fc.record({
      blocked: fc.boolean(),
      accepted: fc.boolean(),
      met: fc.boolean(),
      declined: fc.boolean(),
      lowKeeps: fc.boolean(),
      highKeeps: fc.boolean(),
    });
    const anyUntil = fc.constantFrom(null, NOW - 1, NOW, NOW + 1);
    const anyPhase = fc.constantFrom('live', 'after' as const);
    fc.assert(
      fc.property(
        fc.tuple(anyParty, anyParty),
        fc.tuple(anyUntil, anyUntil),
        fc.option(anyBond),
        anyPhase,
        ([one, other], [oneUntil, otherUntil], bond, phase) => {
          const a = person('a', 'Legal advice', {
            party: { id: 'a', full: false, ...one },
            moodUntil: oneUntil,
          });
          const b = person('b', 'A lawyer', {
            party: { id: 'b', full: false, ...other },
            moodUntil: otherUntil,
          });
          const bonds = bond ? [{ low: 'a', high: 'b', ...bond }] : [];
          const at = { ...place, phase };
          const now = ({ party, moodUntil }: RoomPerson) => ({
            ...party,
            mood: moodAt(party.mood, moodUntil, NOW),
          });
          const allowed = may(
            { kind: 'attendee', eventId: 'e', id: 'a', party: now(a) },
            'be-paired',
            { party: now(b), bond: new PairBonds(bonds).of('a', 'b') },
            at,
          ).allowed;
          // The engine itself brings nobody together with people they know already.
          const strangers = now(a).mood !== 'known-only' && now(b).mood !== 'known-only';
          expect(pairsOf(new RoomKeeper(), whole([a, b], bonds), at)).toEqual(
            allowed && strangers ? ['a b'] : [],
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('looks at two people by what the event has taught, as it would for a card of theirs', () => {
    const outlook = (outcomes: RoomUpdate['outcomes']) =>
      new RoomKeeper().outlook({ ...ask({ ...whole(ROOM), outcomes }), one: 'a', other: 'b' });
    const declined = ['x', 'y', 'z'].map((to) => ({ from: 'b', to, kind: 'declined', fit: 0.9 }) as const);
    expect(outlook(declined).score).toBeLessThan(outlook([]).score);
    const answer = new RoomKeeper().answer(ask({ ...whole(ROOM), outcomes: declined })) as Suggestions;
    const [card] = answer.pairs;
    expect(outlook(declined).score).toBe(card?.score);
  });

  describe('planning rounds', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) =>
      person(id, { a: 'Legal advice', b: 'A lawyer' }[id] ?? 'Bread and cakes'),
    ) as [RoomPerson, RoomPerson, RoomPerson, RoomPerson];
    const sits = (id: string) => ({ id, languages: [], stepFree: false });
    const question = (people: RoomPerson[], part: Partial<RoundsQuestion> = {}): RoundsQuestion => ({
      place,
      people,
      bonds: [],
      now: NOW,
      settings: DEFAULT_SETTINGS,
      words: [],
      rounds: {
        people: people.map(({ party }) => sits(party.id)),
        groupSize: 2,
        rounds: 1,
        metBefore: [],
        held: [],
        fairness: 0,
        seed: 1,
      },
      standing: null,
      ...part,
    });
    const planned = (asked: RoundsQuestion) =>
      new RoomKeeper()
        .planRounds(asked)
        ?.rounds.map(({ seatings }) => seatings.map(({ people }) => people.join('')).join(' '));

    it('brings those together who fit, and nobody who may not share a group', () => {
      expect(planned(question([a, b, c, d]))).toEqual(['ab cd']);
      const blocked = { low: 'a', high: 'b', blocked: true, accepted: false, met: false, declined: false };
      expect(planned(question([a, b, c, d], { bonds: [blocked] }))?.[0]).not.toContain('ab');
      const shy = { ...b, party: { ...b.party, mood: 'not-now' as const } };
      expect(planned(question([a, shy, c, d]))?.[0]).not.toContain('b');
    });

    it('plans nothing where what stands breaks no rule', () => {
      const standing = {
        rounds: [{ seatings: [{ table: null, people: ['a', 'c'] }], resting: ['b', 'd'] }],
        people: [a, b, c, d].map(({ party }) => sits(party.id)),
      };
      expect(planned(question([a, b, c, d], { standing }))).toBeUndefined();
      const gone = { ...c, party: { ...c.party, present: false } };
      expect(planned(question([a, b, gone, d], { standing }))).toBeDefined();
    });

    it('tells how far it is, round by round', () => {
      const told: number[] = [];
      const asked = question([a, b, c, d]);
      new RoomKeeper().planRounds({ ...asked, rounds: { ...asked.rounds, rounds: 3 } }, (count) =>
        told.push(count),
      );
      expect(told.slice(0, 3)).toEqual([1, 2, 3]);
    });
  });
});
