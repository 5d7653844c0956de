import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conflictsBetween, type Interests, NO_INTERESTS } from '@commonground/domain';
import { DEFAULT_SETTINGS } from '@commonground/matching';
import { RoomKeeper } from './room-keeper.js';
import type { EngineQuestion, RoomPerson, Suggestions } from './suggestion-engine.js';

const NOW = 1_000_000;
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

interface Guest extends Interests {
  readonly text: string;
  readonly welcome?: RoomPerson['welcome'];
  readonly mood?: RoomPerson['party']['mood'];
}

const person = (id: string, guest: Guest): RoomPerson => ({
  party: {
    id,
    joined: true,
    waiting: false,
    present: true,
    full: false,
    mood: guest.mood ?? 'open',
    aim: 'useful',
    consents: { listed: true, suggested: true, screen: false },
    groups: { company: '', tags: [], appliesTo: guest.appliesTo, panelOf: guest.panelOf },
  },
  moodUntil: null,
  name: id,
  headline: null,
  language: 'en',
  remote: false,
  goal: 3,
  welcome: guest.welcome ?? 'none',
  joinedAt: 0,
  dailyLimit: null,
  meetings: [],
  activeAt: null,
  pins: [
    {
      id: `${id}-pin`,
      direction: guest.text.startsWith('A ') ? 'need' : 'offer',
      kind: 'help',
      topicId: 't',
      topicName: '',
      text: guest.text,
      pinnedAt: 0,
    },
  ],
  struck: [],
});

const place = { eventId: 'e', organizationId: 'o', phase: 'live' } as const;
const question = (
  people: readonly RoomPerson[],
  part: Partial<Pick<EngineQuestion, 'settings' | 'changed'>> = {},
): EngineQuestion => ({
  place,
  room: {
    base: null,
    position: { epoch: 'first', seq: 1 },
    touched: [],
    people,
    cards: [],
    bonds: [],
    outcomes: [],
    known: [],
  },
  now: NOW,
  dayBegan: 0,
  settings: DEFAULT_SETTINGS,
  words: [],
  ...part,
});
/** Every question brings its whole room; what was read in the texts is kept, because reading takes most of the time. */
const keeper = new RoomKeeper();
const ask = (...asked: Parameters<typeof question>): Suggestions => {
  const answer = keeper.answer(question(...asked));
  if (answer === 'stale') throw new Error('A whole room is never stale.');
  return answer;
};

const lawyer = (part: Partial<Guest> = {}) => ({ ...NO_INTERESTS, text: 'Legal advice', ...part });
const seeker = (part: Partial<Guest> = {}) => ({ ...NO_INTERESTS, text: 'A lawyer', ...part });
const applies = { appliesTo: ['clerk'] };
const decides = { panelOf: ['clerk'] };

const someOpenings = fc.subarray(['baker', 'clerk']);
const anyRoom = fc.tuple(
  ...IDS.map(() =>
    fc.record({
      text: fc.constantFrom('Legal advice', 'A lawyer', 'A photographer', 'Photos of weddings', 'Old harps'),
      appliesTo: someOpenings,
      panelOf: someOpenings,
      welcome: fc.constantFrom('none', 'newcomer', 'buddy' as const),
      mood: fc.constantFrom('open', 'open', 'approach-me', 'not-now' as const),
    }),
  ),
);
const anySettings = fc.record({
  openChat: fc.boolean(),
  serendipity: fc.constantFrom(0, 0.5, 1),
  maxOpenPerPerson: fc.integer({ min: 1, max: 3 }),
});
const interestsAt = (people: readonly RoomPerson[], id: string): Interests =>
  people.find(({ party }) => party.id === id)?.party.groups ?? NO_INTERESTS;
const inConflict = (people: readonly RoomPerson[], one: string, other: string): boolean =>
  conflictsBetween(interestsAt(people, one), interestsAt(people, other)).length > 0;

describe('a conflict of interest, in the engine', () => {
  it.each([
    [lawyer(applies), seeker(decides)],
    [lawyer(decides), seeker(applies)],
  ])('keeps two apart who fit, whichever of them applies, and tells of it', (one, other) => {
    const people = [person('a', one), person('b', other)];
    expect(ask(people)).toEqual({ pairs: [], conflicts: [['a', 'b']] });
    expect(ask(people, { changed: ['b'] }).conflicts).toEqual([['a', 'b']]);
    expect(ask(people, { changed: [] }).conflicts).toEqual([]);
  });

  it('tells of nobody who does not fit, or whom something else keeps apart as well', () => {
    const fits = person('a', lawyer(applies));
    const conflictsWith = (other: Guest) => ask([fits, person('b', other)]).conflicts;
    expect(conflictsWith({ ...seeker(decides), text: 'A harpsichord tuner' })).toEqual([]);
    expect(conflictsWith(seeker({ ...decides, mood: 'not-now' }))).toEqual([]);
    expect(ask([fits, person('b', seeker({ panelOf: ['baker'] }))])).toMatchObject({
      pairs: [{ a: 'a', b: 'b' }],
      conflicts: [],
    });
  });

  it('joins no applicant and panelist on a card, whatever the room and the settings, and tells of nobody else', () => {
    let found = 0;
    fc.assert(
      fc.property(anyRoom, anySettings, (guests, dials) => {
        const people = guests.map((guest, at) => person(IDS[at] ?? '', guest));
        const settings = { ...DEFAULT_SETTINGS, ...dials };
        const { pairs, conflicts } = ask(people, { settings });
        for (const { a, b } of pairs) expect(inConflict(people, a, b)).toBe(false);
        for (const [low, high] of conflicts) {
          expect(low < high && inConflict(people, low, high)).toBe(true);
          // The two alone, without the opening, would have had a card.
          const free = guests.map((guest, at) => person(IDS[at] ?? '', { ...guest, ...NO_INTERESTS }));
          const two = free.filter(({ party }) => party.id === low || party.id === high);
          expect(ask(two, { settings }).pairs).toHaveLength(1);
        }
        expect(new Set(conflicts.map(String)).size).toBe(conflicts.length);
        found += conflicts.length;
      }),
      { numRuns: 100 },
    );
    // Otherwise nothing was looked at.
    expect(found).toBeGreaterThan(0);
  });

  it('seats no applicant with a panelist, in pairs or at tables, whatever the room', () => {
    fc.assert(
      fc.property(anyRoom, fc.integer({ min: 2, max: 4 }), fc.nat(1000), (guests, groupSize, seed) => {
        const people = guests.map((guest, at) => person(IDS[at] ?? '', guest));
        const rounds = {
          people: people.map(({ party }) => ({ id: party.id, languages: [], stepFree: false })),
          groupSize,
          rounds: 2,
          metBefore: [],
          held: [],
          fairness: 0,
          seed,
        };
        const { settings, words } = question([]);
        const asked = { place, people, bonds: [], now: NOW, settings, words, rounds, standing: null };
        for (const round of keeper.planRounds(asked)?.rounds ?? [])
          for (const { people: group } of round.seatings)
            for (const one of group)
              for (const other of group)
                if (one !== other) expect(inConflict(people, one, other)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});
