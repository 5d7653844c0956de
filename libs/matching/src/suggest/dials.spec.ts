import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { START_WEIGHTS } from '../outcomes/willingness.js';
import { PRESETS, settingsOf } from '../settings/dials.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import {
  DEFAULT_SETTINGS,
  type EngineInput,
  type EngineSettings,
  type MatchPerson,
  type SuggestedPair,
} from './model.js';

const cards = (people: readonly MatchPerson[], change: Partial<EngineSettings> = {}): SuggestedPair[] =>
  suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, ...change } }));
const names = (pairs: readonly SuggestedPair[]): string[] => pairs.map(({ a, b }) => `${a} ${b}`);

describe('what a dial does', () => {
  const oneSided = [aPerson('ada').needs('a lawyer').build(), aPerson('bo').offers('attorney').build()];
  const mutual = [
    aPerson('ada').needs('a lawyer').offers('web design').build(),
    aPerson('bo').offers('attorney').needs('a website').build(),
  ];

  it('“both have to gain” ends one-sided help, and leaves mutual help', () => {
    expect(cards(oneSided, { mutual: 0.5 })).toHaveLength(1);
    expect(cards(oneSided, { mutual: 1 })).toEqual([]);
    expect(cards(mutual, { mutual: 1 })).toHaveLength(1);
  });

  it('“same topic” puts those first who pinned to one topic', () => {
    const inTopic = (person: MatchPerson, topicId: string): MatchPerson => ({
      ...person,
      pins: person.pins.map((pin) => ({ ...pin, topicId })),
    });
    const people = [
      inTopic(aPerson('ada').needs('a lawyer').build(), '2'),
      inTopic(aPerson('bo').offers('attorney').build(), '1'),
      inTopic(aPerson('cem').offers('attorney').build(), '2'),
    ];
    const [plain] = cards(people, { sameTopic: 0, maxOpenPerPerson: 1 });
    const [near] = cards(people, { sameTopic: 0.1, maxOpenPerPerson: 1 });
    expect(near).toMatchObject({ a: 'ada', b: 'cem' });
    expect((near?.score ?? 0) - (plain?.score ?? 0)).toBeCloseTo(0.1);
  });

  it('“common language” lowers pairs who share none by just that share', () => {
    const people = oneSided.map((person, at) => ({ ...person, languages: [['de'], ['fr']][at] ?? [] }));
    const score = (noCommonLanguage: number): number =>
      cards(people, { noCommonLanguage, sameTopic: 0 })[0]?.score ?? 0;
    expect(score(0.3)).toBeCloseTo(0.7 * score(0));
  });

  it('“everybody in turn” lets those go first who had little attention', () => {
    const people = [
      aPerson('ada').needs('a lawyer').build(),
      aPerson('bo').with({ shown: 12 }).offers('attorney').offers('legal advice for founders').build(),
      aPerson('cem').offers('attorney, tax adviser, bread, yoga').build(),
    ];
    expect(names(cards(people, { attentionPrice: 0, maxOpenPerPerson: 1 }))).toEqual(['ada bo']);
    expect(names(cards(people, { attentionPrice: 0.06, maxOpenPerPerson: 1 }))).toEqual(['ada cem']);
  });

  it('newness puts those first who are new to each other, by no more than its share', () => {
    const people = [
      aPerson('ada').needs('a lawyer').build(),
      aPerson('bo').offers('attorney').build(),
      aPerson('cem').offers('attorney').build(),
    ];
    const first = (part: Partial<EngineInput>, share = DEFAULT_SETTINGS.newness) =>
      suggest(
        anInput(people, {
          settings: { ...DEFAULT_SETTINGS, newness: share, maxOpenPerPerson: 1, minScore: 0.3 },
          ...part,
        }),
      )[0];
    const only = (a: string, b: string) => (x: string, y: string) => x === a && y === b;
    const plain = first({ mayMeet: (x, y) => [x, y].includes('bo') })?.score ?? 0;
    const bo = (acquainted: boolean, sameCompany: boolean) => ({
      closenessOf: (x: string, y: string) => {
        const isBo = only('ada', 'bo')(x, y);
        return { acquainted: isBo && acquainted, sameCompany: isBo && sameCompany };
      },
    });
    expect(first({})).toMatchObject({ a: 'ada', b: 'bo' });
    for (const known of [bo(true, false), bo(false, true)])
      expect(first(known)).toMatchObject({ a: 'ada', b: 'cem' });
    expect(first(bo(true, false), 0)).toMatchObject({ a: 'ada', b: 'bo', score: plain });
    const alone = { mayMeet: (x: string, y: string) => [x, y].includes('bo') };
    expect(first({ ...alone, ...bo(true, false) }, 0.2)?.score).toBeCloseTo(0.8 * plain, 5);
    expect(first({ ...alone, ...bo(false, true) }, 0.2)?.score).toBeCloseTo(0.9 * plain, 5);
    const learnt = { people: new Map(), weights: START_WEIGHTS };
    const friends = [
      ['ada', 'dee'],
      ['bo', 'dee'],
    ] as const;
    const shares = (share: number) =>
      first({ ...alone, learnt: { ...learnt, acquaintances: friends } }, share)?.score ?? 0;
    // An acquaintance in common makes two likelier to say yes, and less new to each other.
    expect(shares(0)).toBeGreaterThan(plain);
    expect(shares(0.2)).toBeLessThan(shares(0));
    expect(shares(0.2)).toBeGreaterThan(0.8 * shares(0));
  });

  it('what the event has taught moves a pair up or down, within bounds', () => {
    const [plain] = cards(oneSided);
    const learnt = {
      people: new Map([['bo', { readiness: 2, acceptance: 1 }]]),
      acquaintances: [],
      weights: START_WEIGHTS,
    };
    const [taught] = suggest(anInput(oneSided, { learnt }));
    expect(taught?.score).not.toBe(plain?.score);
    expect((taught?.score ?? 0) / (plain?.score ?? 1)).toBeGreaterThan(0.75);
    expect((taught?.score ?? 0) / (plain?.score ?? 1)).toBeLessThan(1.3);
  });
});

describe('surprises', () => {
  /** Pairs of needs and offers, so that everybody has a fit. */
  const room = (pairs: number): MatchPerson[] =>
    Array.from({ length: pairs }, (_, at) => [
      aPerson(`a${at}`)
        .needs('a lawyer')
        .with({ shown: at % 5 })
        .build(),
      aPerson(`b${at}`)
        .offers('attorney')
        .with({ shown: at % 3 })
        .build(),
    ]).flat();
  const share = (serendipity: number): number => {
    const pairs = cards(room(200), { serendipity, maxOpenPerPerson: 1 });
    // Chance leaves a few without anybody: those who come last find only people they were dealt already.
    expect(pairs.length).toBeGreaterThanOrEqual(170);
    return pairs.filter(({ label }) => label === 'open-chat').length / pairs.length;
  };

  it.each([0, 0.1, 0.3, 0.5, 0.8, 1])('are %d of the cards, give or take five points', (wanted) => {
    expect(Math.abs(share(wanted) - wanted)).toBeLessThanOrEqual(0.05);
  });

  it('keep budgets and rules, and bring no pair twice', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (serendipity, maxOpen) => {
          const mayMeet = (a: string, b: string): boolean =>
            Number(a.slice(1)) % 3 === Number(b.slice(1)) % 3;
          const settings = { ...DEFAULT_SETTINGS, serendipity, maxOpenPerPerson: maxOpen };
          const pairs = suggest(anInput(room(12), { mayMeet, settings }));
          expect(new Set(names(pairs)).size).toBe(pairs.length);
          const load = new Map<string, number>();
          for (const { a, b } of pairs) {
            expect(mayMeet(a, b)).toBe(true);
            for (const id of [a, b]) load.set(id, (load.get(id) ?? 0) + 1);
          }
          for (const count of load.values()) expect(count).toBeLessThanOrEqual(maxOpen);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('presets', () => {
  it('differ as documented: the same room, other cards', () => {
    const people = [
      aPerson('ada').needs('a lawyer').build(),
      aPerson('bo').offers('attorney').build(),
      aPerson('cem').with({ headline: 'Photographer' }).build(),
      aPerson('dee').needs('photographer for a wedding in May').build(),
      aPerson('eva').build(),
      aPerson('fay').build(),
    ];
    const made = (preset: keyof typeof PRESETS): string[] =>
      suggest(anInput(people, { settings: { ...settingsOf(PRESETS[preset], 'en'), serendipity: 0 } })).map(
        ({ a, b, label }) => `${a} ${b} ${label}`,
      );
    expect(made('balanced')).toEqual(['ada bo match', 'cem dee match', 'eva fay open-chat']);
    expect(made('business')).toEqual(['ada bo match', 'cem dee match']);
    expect(made('mixer')).toEqual(made('balanced'));
  });
});
