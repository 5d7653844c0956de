import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher } from '../suggest/matcher.js';
import {
  DEFAULT_SETTINGS,
  type EngineSettings,
  type MatchPerson,
  type PairHistory,
} from '../suggest/model.js';
import { aPerson } from '../testing/a-person.js';
import { answersFor } from './answers.js';
import { rehearse, type RehearsalInput } from './rehearse.js';

const LINES = [
  'lawyer',
  'tax adviser',
  'a website',
  'photographer',
  'grants',
  'translation',
  'catering',
  'investor',
];
const room = (size: number): MatchPerson[] =>
  Array.from({ length: size }, (_, at) =>
    aPerson(`p${String(at).padStart(3, '0')}`)
      .needs(LINES[at % LINES.length] ?? '', 'help')
      .offers(LINES[(at * 3 + 1) % LINES.length] ?? '', 'help')
      .build(),
  );
const evening = (change: Partial<RehearsalInput> = {}): RehearsalInput => ({
  people: room(24),
  mayMeet: () => true,
  settings: DEFAULT_SETTINGS,
  seed: 7,
  places: null,
  minutes: 120,
  ...change,
});

/** The evening itself, with the matcher that is kept between runs: cards, answers, ten minutes of talk. */
function liveEvening(
  people: readonly MatchPerson[],
  settings: EngineSettings,
  seed: number,
  minutes: number,
): { cards: number; encounters: number; withoutCard: string[] } {
  const matcher = createMatcher();
  const cards: (PairHistory & { answerAt: number; shownAt: number })[] = [];
  for (let minute = 0; minute <= minutes; minute += 2) {
    cards.forEach((card, at) => {
      const { kind } = answersFor(seed, card.a, card.b);
      const now = minute * 60_000;
      const becomes = (state: PairHistory['state']): void => void (cards[at] = { ...card, state, at: now });
      if (card.state === 'open' && kind !== 'none' && minute >= card.answerAt)
        becomes(kind === 'yes' ? 'accepted' : 'declined');
      else if (card.state === 'open' && kind === 'none' && now - card.shownAt >= settings.cooldownMs)
        becomes('expired');
      else if (card.state === 'accepted' && now - card.at >= 10 * 60_000) becomes('met');
    });
    const count = (id: string, ...states: PairHistory['state'][]): number =>
      cards.filter(({ a, b, state }) => (a === id || b === id) && states.includes(state)).length;
    const now = minute * 60_000;
    const present = people.map((person): MatchPerson => ({
      ...person,
      mood: count(person.id, 'accepted') > 0 ? 'not-now' : 'open',
      shown: count(person.id, 'open', 'accepted', 'declined', 'met', 'expired'),
      openSuggestions: count(person.id, 'open'),
      met: count(person.id, 'met'),
    }));
    for (const { a, b, question } of matcher.suggest({
      people: present,
      history: cards,
      mayMeet: () => true,
      now,
      settings,
    })) {
      const answerAt = minute + answersFor(seed, a, b).minutes;
      cards.push({ a, b, state: 'open', at: now, shownAt: now, answerAt, question: question.code });
    }
  }
  const had = new Set(cards.flatMap(({ a, b }) => [a, b]));
  return {
    cards: cards.length,
    encounters: cards.filter(({ state }) => state === 'met').length,
    withoutCard: people.map(({ id }) => id).filter((id) => !had.has(id)),
  };
}

describe('a rehearsal', () => {
  it('says beforehand who would get no card and what the room lacks', () => {
    const people = [...room(8), aPerson('zoe').needs('harpsichord tuning').build(), aPerson('zac').build()];
    const played = rehearse(evening({ people, settings: { ...DEFAULT_SETTINGS, openChat: false } }));
    expect(played.withoutCard).toEqual(['zac', 'zoe']);
    expect(played.gaps.map(({ label }) => label)).toContain('harpsichord tuning');
    expect(played.cards).toBeGreaterThan(0);
    expect(played.encounters).toBeGreaterThan(0);
    expect(played.exposure.none).toBe(2);
  });

  it('names the newcomers whom no buddy would welcome', () => {
    const zoe = aPerson('zoe').with({ welcome: 'newcomer' }).build();
    const zac = aPerson('zac').with({ welcome: 'newcomer' }).build();
    const ada = aPerson('ada').with({ welcome: 'buddy' }).build();
    const people = [...room(8), zoe, zac, ada];
    expect(rehearse(evening({ people })).newcomersWithoutBuddy).toEqual([]);
    const mayMeet = (a: string, b: string): boolean =>
      !(a === 'ada' && b === 'zoe') && !(a === 'zoe' && b === 'ada');
    expect(rehearse(evening({ people, mayMeet })).newcomersWithoutBuddy).toEqual(['zoe']);
    expect(rehearse(evening({ people: room(8) })).newcomersWithoutBuddy).toEqual([]);
  });

  it('counts the places that would be short', () => {
    const roomy = rehearse(evening());
    expect(roomy).toMatchObject({ pairsWithoutPlace: 0 });
    expect(roomy.mostPairs).toBeGreaterThan(1);
    expect(rehearse(evening({ places: 1 })).pairsWithoutPlace).toBe(roomy.mostPairs - 1);
  });

  it('plays the same evening with the same seed, whatever the order of the people', () => {
    const people = room(24);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), fc.nat(), (shuffled, seed) => {
        expect(rehearse(evening({ people: shuffled, seed }))).toEqual(rehearse(evening({ people, seed })));
      }),
      { numRuns: 5 },
    );
  });

  it('is the evening that follows, where people answer as the seed says', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 16 }), (seed, size) => {
        const people = room(size);
        const settings = { ...DEFAULT_SETTINGS, openChat: true };
        expect(rehearse(evening({ people, settings, seed, minutes: 60 }))).toMatchObject(
          liveEvening(people, settings, seed, 60),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('keeps the rules of the house', () => {
    const kept = new Set(['p000', 'p001', 'p002', 'p003']);
    const mayMeet = (a: string, b: string): boolean => !(kept.has(a) && kept.has(b));
    const people = room(4);
    expect(rehearse(evening({ people, mayMeet }))).toMatchObject({ cards: 0, encounters: 0 });
  });

  it('has nothing to say about nobody', () => {
    expect(rehearse(evening({ people: [] }))).toMatchObject({
      cards: 0,
      withoutCard: [],
      gaps: [],
      mostPairs: 0,
    });
  });
});

describe('the answers of a rehearsal', () => {
  it('are those of the pair, from whichever side one looks', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.string(), (seed, a, b) => {
        expect(answersFor(seed, a, b)).toEqual(answersFor(seed, b, a));
      }),
    );
  });

  it('differ between pairs as a room does', () => {
    const kinds = Array.from({ length: 400 }, (_, at) => answersFor(3, `a${at}`, `b${at}`).kind);
    expect(kinds.filter((kind) => kind === 'yes').length).toBeGreaterThan(180);
    expect(kinds.filter((kind) => kind === 'no').length).toBeGreaterThan(50);
    expect(kinds.filter((kind) => kind === 'none').length).toBeGreaterThan(60);
  });
});
