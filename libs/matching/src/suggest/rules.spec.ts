import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QUESTION_CODES } from '../explain/questions.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import {
  DEFAULT_SETTINGS,
  type EngineInput,
  type MatchPerson,
  type PairHistory,
  type SuggestedPair,
} from './model.js';

const ada = aPerson('ada').needs('a lawyer').build();
const bo = aPerson('bo').offers('Rechtsberatung').build();

const LINES = [
  'a lawyer',
  'Steuerberatung',
  'web design',
  'investor for climate tech',
  'co-founder',
  'Fotograf',
  'Nurses, permanent',
  'job as a nurse',
  'catering, no agencies',
  'mentor',
  'workshops on artificial intelligence',
  'Übersetzung',
  'somebody who restores harpsichords',
  '',
];

const person = fc
  .record({
    needs: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
    offers: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
    headline: fc.option(fc.constantFrom('Lawyer', 'Web designer at large', '')),
    present: fc.boolean(),
    mood: fc.constantFrom('open', 'open', 'approach-me', 'known-only', 'not-now'),
    met: fc.nat(3),
    shown: fc.nat(5),
    openSuggestions: fc.nat(3),
    languages: fc.subarray(['de', 'en']),
    welcome: fc.constantFrom('newcomer', 'buddy', undefined),
  })
  .map((made) => (id: string) => {
    const builder = aPerson(id).with({
      headline: made.headline,
      present: made.present,
      mood: made.mood as MatchPerson['mood'],
      met: made.met,
      shown: made.shown,
      openSuggestions: made.openSuggestions,
      languages: made.languages,
      ...(made.welcome && { welcome: made.welcome }),
    });
    made.needs.forEach((line) => builder.needs(line));
    made.offers.forEach((line) => builder.offers(line));
    return builder.build();
  });

const roomOfPeople = fc
  .array(person, { maxLength: 14 })
  .map((makers) => makers.map((make, at) => make(`p${String(at).padStart(2, '0')}`)));

/** Refuses about a third of all pairs, the same ones each time. */
const mayMeet = (a: string, b: string): boolean => (a.charCodeAt(2) + b.charCodeAt(2)) % 3 !== 0;

const sourceOf = (people: readonly MatchPerson[], fact: SuggestedPair['facts'][number]): string => {
  const owner = people.find(({ id }) => id === fact.owner);
  if (fact.source === 'pin') return owner?.pins.find(({ id }) => id === fact.pinId)?.text ?? '';
  return (fact.source === 'headline' ? owner?.headline : owner?.company) ?? '';
};

describe('what always holds', () => {
  it('facts are literal parts of what their owners wrote, and both sides gain something that the other said', () => {
    fc.assert(
      fc.property(roomOfPeople, fc.boolean(), (people, openChat) => {
        for (const pair of suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat } }))) {
          for (const fact of pair.facts) {
            expect(fact.text).not.toBe('');
            expect(sourceOf(people, fact)).toContain(fact.text);
            expect([pair.a, pair.b]).toContain(fact.owner);
          }
          const { a, b } = pair.benefits;
          if (!a || !b) {
            // Nobody is promised anything by halves, and only where it is not called a match.
            expect([a, b, pair.label]).toEqual([null, null, 'open-chat']);
            continue;
          }
          if (a.fact === null || b.fact === null) {
            // A welcome rests on what the two are here, and not on what they wrote.
            expect([a, b]).toContainEqual({ code: 'welcomed', fact: null });
            expect([a, b]).toContainEqual({ code: 'welcomes', fact: null });
            expect(pair.label).toBe('open-chat');
            continue;
          }
          expect(pair.facts[a.fact]?.owner).toBe(pair.b);
          expect(pair.facts[b.fact]?.owner).toBe(pair.a);
          if (pair.label === 'match') expect([a.code, b.code]).not.toContain('shared-topic');
          expect(pair.question.params['topic']).not.toBe('');
        }
      }),
    );
  });

  it('budgets, moods, presence and the reach policy hold, and no pair comes twice', () => {
    fc.assert(
      fc.property(roomOfPeople, fc.boolean(), (people, openChat) => {
        const pairs = suggest(anInput(people, { mayMeet, settings: { ...DEFAULT_SETTINGS, openChat } }));
        const open = new Map(people.map(({ id, openSuggestions }) => [id, openSuggestions]));
        const seen = new Set<string>();
        for (const { a, b } of pairs) {
          expect(a < b).toBe(true);
          expect(seen.has(`${a} ${b}`)).toBe(false);
          seen.add(`${a} ${b}`);
          expect(mayMeet(a, b)).toBe(true);
          for (const id of [a, b]) {
            open.set(id, (open.get(id) ?? 0) + 1);
            const one = people.find((candidate) => candidate.id === id);
            expect(one?.present).toBe(true);
            expect(['open', 'approach-me']).toContain(one?.mood);
          }
        }
        for (const { id, openSuggestions } of people) {
          expect(open.get(id) ?? 0).toBeLessThanOrEqual(
            Math.max(openSuggestions, DEFAULT_SETTINGS.maxOpenPerPerson),
          );
        }
      }),
    );
  });

  it('the order of the people changes nothing, and the same input gives the same answer', () => {
    const shuffled = roomOfPeople.chain((people) =>
      fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([people, mixed], openChat) => {
        const settings = { ...DEFAULT_SETTINGS, openChat };
        const answer = suggest(anInput(people, { settings }));
        expect(suggest(anInput(mixed, { settings }))).toEqual(answer);
        expect(suggest(anInput(people, { settings }))).toEqual(answer);
      }),
    );
  });

  it('with `changed`, every pair touches somebody who changed', () => {
    fc.assert(
      fc.property(roomOfPeople, (people) => {
        for (const { a, b } of suggest(anInput(people, { changed: ['p01', 'nobody'] })))
          expect([a, b]).toContain('p01');
      }),
    );
  });
});

describe('history', () => {
  const after = (
    state: PairHistory['state'],
    at: number,
    change: Partial<EngineInput> = {},
  ): SuggestedPair[] =>
    suggest(anInput([ada, bo], { history: [{ a: 'bo', b: 'ada', state, at }], ...change }));

  it.each(['open', 'accepted', 'declined', 'met'] as const)(
    'a pair that is %s never comes again',
    (state) => {
      expect(after(state, 0, { now: Number.MAX_SAFE_INTEGER })).toEqual([]);
    },
  );

  it('an expired pair comes again after its cool-down, not before', () => {
    const at = 5_000_000;
    expect(after('expired', at, { now: at + DEFAULT_SETTINGS.cooldownMs - 1 })).toEqual([]);
    expect(after('expired', at, { now: at + DEFAULT_SETTINGS.cooldownMs })).toHaveLength(1);
  });
});

describe('who gets what', () => {
  it('a mutual fit comes before a one-sided one', () => {
    const people = [
      aPerson('ada').needs('a lawyer').offers('web design').build(),
      aPerson('bo').offers('lawyer').build(),
      aPerson('cem').offers('lawyer').needs('a website').build(),
    ];
    const [first] = suggest(anInput(people));
    expect([first?.a, first?.b]).toEqual(['ada', 'cem']);
    expect(first?.benefits.a?.code).toBe('they-offer-what-you-need');
    expect(first?.benefits.b?.code).toBe('they-offer-what-you-need');
  });

  it('one-sided help names a benefit for the helper too', () => {
    const [pair] = suggest(anInput([ada, bo]));
    expect(pair).toMatchObject({
      a: 'ada',
      b: 'bo',
      label: 'match',
      benefits: { a: { code: 'they-offer-what-you-need' }, b: { code: 'they-need-what-you-offer' } },
      question: { params: { concept: 'lawyer', topic: 'lawyer' } },
    });
    expect(pair?.facts[pair.benefits.a?.fact ?? -1]?.text).toBe('Rechtsberatung');
    expect(pair?.facts[pair.benefits.b?.fact ?? -1]?.text).toBe('a lawyer');
  });

  it('among equals, those who met fewer people come first', () => {
    const lawyers = ['bo', 'cem', 'dee'].map((id) => aPerson(id).offers('lawyer').build());
    const people = [ada, ...lawyers.map((one) => (one.id === 'dee' ? one : { ...one, met: 4, shown: 6 }))];
    const settings = { ...DEFAULT_SETTINGS, maxOpenPerPerson: 1 };
    expect(suggest(anInput(people, { settings })).map(({ b }) => b)).toEqual(['dee']);
  });

  it('the one lawyer in the room is not flooded, and nobody waits for a second before all had a first', () => {
    const seekers = Array.from({ length: 12 }, (_, at) => aPerson(`s${at}`).needs('a lawyer').build());
    const pairs = suggest(anInput([...seekers, bo]));
    expect(pairs).toHaveLength(DEFAULT_SETTINGS.maxOpenPerPerson);
  });

  it('two partners of one person get different questions, also across runs', () => {
    const people = [ada, ...['bo', 'cem', 'dee'].map((id) => aPerson(id).offers('lawyer').build())];
    const codes = suggest(anInput(people)).map(({ question }) => question.code);
    expect(new Set(codes).size).toBe(3);
    const history: PairHistory[] = QUESTION_CODES.slice(1).map((question, at) => ({
      a: 'ada',
      b: `gone${at}`,
      state: 'met',
      at: 0,
      question,
    }));
    expect(suggest(anInput([ada, bo], { history }))[0]?.question.code).toBe(QUESTION_CODES[0]);
  });

  it('an open chat is only a fallback that must be asked for, and is never called a match', () => {
    const people = [aPerson('ada').offers('yoga').build(), aPerson('bo').offers('pottery').build()];
    expect(suggest(anInput(people))).toEqual([]);
    expect(suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat: true } }))).toMatchObject([
      { label: 'open-chat', benefits: { a: { code: 'shared-topic' }, b: { code: 'shared-topic' } } },
    ]);
  });
});
