import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from '../analyse/analyser.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { createMatcher } from './matcher.js';
import { DEFAULT_SETTINGS, type MatchPerson, type PairHistory, type SuggestedPair } from './model.js';

const analyser = createAnalyser();
const SETTINGS = { ...DEFAULT_SETTINGS, openChat: true, maxOpenPerPerson: 2 };
const MINUTE = 60_000;

const LINES = [
  'a lawyer',
  'Rechtsberatung',
  'web design',
  'a new job',
  'Recruiter',
  'mentor, no recruiters',
  'co-founder',
  'nurses, permanent',
  'job as a nurse',
  'harpsichord repair',
  '',
];
const line = fc.constantFrom(...LINES);
const room = fc
  .array(fc.record({ needs: line, offers: line, isShy: fc.boolean() }), { minLength: 2, maxLength: 9 })
  .map((made) =>
    made.map(({ needs, offers, isShy }, at) =>
      (isShy ? aPerson(`p${at}`) : aPerson(`p${at}`).needs(needs).offers(offers)).build(),
    ),
  );
/** Who is new and who welcomes those who are, by turns with others. */
const roles = fc.array(fc.constantFrom(undefined, undefined, 'newcomer' as const, 'buddy' as const), {
  minLength: 9,
  maxLength: 9,
});
/** Meetings a day that some people want at the most, and a share of cards for chance. */
const limits = fc.array(fc.constantFrom(undefined, 1, 2, 3), { minLength: 9, maxLength: 9 });
const serendipity = fc.constantFrom(0, 0.5);

/** What becomes of a card by and by: each step lets one thing happen to one of them. */
const step = fc.record({
  card: fc.nat(),
  becomes: fc.constantFrom('accepted', 'declined', 'met', 'expired'),
  minutes: fc.constantFrom(1, 5, 40),
});

const keyOf = ({ a, b }: { a: string; b: string }): string => `${a} ${b}`;
/** Refuses about a third of all pairs, the same ones each time. */
const mayMeet = (a: string, b: string): boolean => (a.charCodeAt(1) + b.charCodeAt(1)) % 3 !== 0;

describe('a whole evening', () => {
  it('brings nobody together twice, breaks no rule and keeps to everybody’s budget, whatever people answer', () => {
    fc.assert(
      fc.property(
        room,
        roles,
        limits,
        serendipity,
        fc.array(step, { maxLength: 25 }),
        (people, roleOf, limitOf, share, steps) => {
          const matcher = createMatcher(analyser);
          const settings = { ...SETTINGS, serendipity: share };
          const cards = new Map<string, PairHistory>();
          let now = 0;
          for (const { card, becomes, minutes } of steps) {
            now += minutes * MINUTE;
            const [key, chosen] = [...cards][card % Math.max(1, cards.size)] ?? [];
            const isPossible =
              chosen?.state === 'open' || (chosen?.state === 'accepted' && /met|declined/u.test(becomes));
            if (key && chosen && isPossible)
              cards.set(key, { ...chosen, state: becomes as PairHistory['state'], at: now });
            const cardsOf = (id: string, ...states: PairHistory['state'][]): number =>
              [...cards.values()].filter(
                ({ a, b, state }) => states.includes(state) && (a === id || b === id),
              ).length;
            const openOf = (id: string): number => cardsOf(id, 'open');
            const present = people.map((one, at) => {
              const [role, limit] = [roleOf[at], limitOf[at]];
              return {
                ...one,
                openSuggestions: openOf(one.id),
                ...(role && { welcome: role }),
                ...(limit !== undefined && {
                  meetingsLeft: Math.max(0, limit - cardsOf(one.id, 'accepted', 'met')),
                }),
              };
            });
            const input = anInput(present, { history: [...cards.values()], mayMeet, now, settings });
            for (const pair of matcher.suggest(input)) {
              const before = cards.get(keyOf(pair));
              // Only what ran out comes again, and not before its time.
              if (before) expect(before.state).toBe('expired');
              if (before) expect(now - before.at).toBeGreaterThanOrEqual(SETTINGS.cooldownMs);
              expect(mayMeet(pair.a, pair.b)).toBe(true);
              cards.set(keyOf(pair), {
                a: pair.a,
                b: pair.b,
                state: 'open',
                at: now,
                question: pair.question.code,
              });
            }
            for (const [at, { id }] of people.entries()) {
              expect(openOf(id)).toBeLessThanOrEqual(SETTINGS.maxOpenPerPerson);
              // Nobody's own limit is exceeded, whatever becomes of all these cards.
              expect(cardsOf(id, 'open', 'accepted', 'met')).toBeLessThanOrEqual(limitOf[at] ?? Infinity);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('never sends somebody whom they ruled out', () => {
    fc.assert(
      fc.property(room, (people) => {
        const ruled = people.map((one) => aPerson(one.id).needs('a new job, no recruiters').build());
        const recruiters = ['q0', 'q1'].map((id) =>
          aPerson(id).offers('Recruiter').needs('a mentor').build(),
        );
        const pairs = suggest(anInput([...ruled, ...recruiters]), analyser);
        expect(pairs.filter(({ a, b }) => a.startsWith('p') && b.startsWith('q'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('every reason that is shown', () => {
  /** The two with nothing but the lines that the card names. */
  function withNothingBut(people: readonly MatchPerson[], { a, b, facts }: SuggestedPair): MatchPerson[] {
    return people
      .filter(({ id }) => id === a || id === b)
      .map((one) => {
        const named = facts.filter(({ owner }) => owner === one.id);
        return {
          ...one,
          headline: named.some(({ source }) => source === 'headline') ? one.headline : null,
          pins: one.pins.filter(({ id }) => named.some(({ pinId }) => pinId === id)),
        };
      });
  }

  it('follows from the lines it names, and from nothing else', () => {
    fc.assert(
      fc.property(room, (people) => {
        for (const card of suggest(
          anInput(people, { settings: { ...SETTINGS, openChat: false } }),
          analyser,
        )) {
          // How rare a word is depends on the room, so only the threshold is left out.
          const alone = anInput(withNothingBut(people, card), { settings: { ...SETTINGS, minScore: 0 } });
          const [again] = suggest(alone, analyser);
          expect(again).toMatchObject({ a: card.a, b: card.b, label: 'match', benefits: card.benefits });
          expect(again?.facts).toEqual(card.facts);
        }
      }),
      { numRuns: 100 },
    );
  });
});
