import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnalyser } from '../analyse/analyser.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { createMatcher } from './matcher.js';
import { DEFAULT_SETTINGS, type MatchPerson, type PairHistory, type SuggestedPair } from './model.js';

const NEEDS = [
  'a lawyer',
  'tax adviser',
  'web design',
  'co-founder',
  'nurses, permanent',
  'harpsichord repair',
  '',
];
const OFFERS = [
  'Rechtsberatung',
  'Steuerberatung',
  'websites',
  'harpsichords, repair',
  'job as a nurse',
  'catering',
];
const NAMES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];

const person = fc.record({
  need: fc.constantFrom(...NEEDS),
  offer: fc.constantFrom(...OFFERS),
  headline: fc.constantFrom(null, 'Lawyer', 'Web designer'),
  present: fc.boolean(),
  shown: fc.nat(4),
  openSuggestions: fc.nat(3),
  welcome: fc.constantFrom('newcomer', 'buddy', undefined),
});

const change = fc.record({
  id: fc.constantFrom(...NAMES),
  made: fc.option(person, { freq: 5 }),
  met: fc.option(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES))),
  onlyThem: fc.boolean(),
});

const covered = (pairs: readonly SuggestedPair[]): string[] =>
  [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();

describe('a matcher that is kept', () => {
  it('after any history answers as a fresh one does', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const analyser = createAnalyser();
        const matcher = createMatcher(analyser);
        const people = new Map<string, MatchPerson>();
        const history: PairHistory[] = [];
        for (const { id, made, met, onlyThem } of changes) {
          if (made) {
            const { need, offer, welcome, ...rest } = made;
            const builder = aPerson(id).needs(need).offers(offer);
            people.set(id, builder.with({ ...rest, ...(welcome && { welcome }) }).build());
          } else {
            people.delete(id);
          }
          if (met && met[0] !== met[1]) history.push({ a: met[0], b: met[1], state: 'met', at: 0 });
          const input = anInput([...people.values()], { history, ...(onlyThem && { changed: [id] }) });
          expect(matcher.suggest(input)).toEqual(suggest(input, analyser));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads a line anew that says something else', () => {
    const matcher = createMatcher();
    const bo = aPerson('bo').offers('lawyer', 'help').build();
    const cem = aPerson('cem').offers('websites', 'help').build();
    const partnersOf = (text: string): string[] =>
      covered(matcher.suggest(anInput([aPerson('ada').needs(text, 'help').build(), bo, cem])));
    expect(partnersOf('a lawyer')).toEqual(['ada', 'bo']);
    expect(partnersOf('web design')).toEqual(['ada', 'cem']);
  });

  it('reads only what changed', () => {
    let read = 0;
    const analyser = createAnalyser();
    const matcher = createMatcher({
      analyse: (text) => {
        read++;
        return analyser.analyse(text);
      },
    });
    const people = Array.from({ length: 50 }, (_, at) => aPerson(`p${at}`).needs(`lawyer ${at}`).build());
    matcher.suggest(anInput(people));
    read = 0;
    const bo = aPerson('p7').offers('Rechtsberatung').build();
    const pairs = matcher.suggest(anInput(people.with(7, bo), { changed: ['p7'] }));
    expect(read).toBe(1);
    expect(pairs).toHaveLength(DEFAULT_SETTINGS.maxOpenPerPerson);
  });
});

describe('nobody is left out', () => {
  it('the only accountant in the room is not flooded, and those who can be helped elsewhere are', () => {
    const seekers = Array.from({ length: 20 }, (_, at) =>
      aPerson(`s${String(at).padStart(2, '0')}`)
        .needs('an accountant')
        .needs(at >= 3 ? 'a tax adviser' : 'something else entirely')
        .build(),
    );
    const accountant = aPerson('bo').offers('accountant').build();
    const advisers = Array.from({ length: 6 }, (_, at) => aPerson(`t${at}`).offers('tax adviser').build());
    const pairs = suggest(anInput([...seekers, accountant, ...advisers]));
    const load = (id: string): number => pairs.filter(({ a, b }) => a === id || b === id).length;
    expect(load('bo')).toBe(DEFAULT_SETTINGS.maxOpenPerPerson);
    expect(covered(pairs)).toHaveLength(27);
  });

  it('two shy newcomers whom only the busiest person fits still meet someone', () => {
    const people = [
      aPerson('hub').offers('lawyer').offers('web design').offers('photographer').build(),
      aPerson('a1').needs('a lawyer').offers('catering').with({ met: 0 }).build(),
      aPerson('a2').needs('a lawyer').offers('catering').build(),
      aPerson('b1').offers('lawyer').needs('catering').build(),
      aPerson('shy1').needs('web design').with({ met: 9, shown: 9 }).build(),
      aPerson('shy2').needs('a photographer').with({ met: 9, shown: 9 }).build(),
    ];
    const settings = { ...DEFAULT_SETTINGS, maxOpenPerPerson: 2 };
    expect(covered(suggest(anInput(people, { settings })))).toEqual([
      'a1',
      'a2',
      'b1',
      'hub',
      'shy1',
      'shy2',
    ]);
  });

  it('one of three hundred equals is as likely to be found as the others', () => {
    const lawyers = Array.from({ length: 300 }, (_, at) => aPerson(`l${at}`).offers('lawyer').build());
    const seekers = Array.from({ length: 300 }, (_, at) => aPerson(`s${at}`).needs('a lawyer').build());
    const pairs = suggest(anInput([...lawyers, ...seekers]));
    expect(covered(pairs)).toHaveLength(600);
  });

  it('a good candidate behind hundreds who are ruled out is found', () => {
    const strangers = Array.from({ length: 200 }, (_, at) => aPerson(`l${at}`).offers('lawyer').build());
    const ada = aPerson('ada').needs('a lawyer').build();
    const mayMeet = (x: string, y: string): boolean => [x, y].includes('l77');
    expect(covered(suggest(anInput([...strangers, ada], { mayMeet })))).toEqual(['ada', 'l77']);
  });

  it('a negation does not use up the list: those it rules out make room for others', () => {
    const agencies = Array.from({ length: 60 }, (_, at) =>
      aPerson(`a${at}`).offers('catering agency').build(),
    );
    const ada = aPerson('ada').needs('catering, no agencies').build();
    const cook = aPerson('zoe').offers('Catering und Buffets').build();
    expect(covered(suggest(anInput([...agencies, ada, cook])))).toContain('zoe');
  });

  it('somebody on a day off is left in peace until it ends', () => {
    const ada = aPerson('ada').needs('a lawyer').with({ restsUntil: 2_000_000 }).build();
    const bo = aPerson('bo').offers('lawyer').build();
    expect(suggest(anInput([ada, bo], { now: 1_999_999 }))).toEqual([]);
    expect(suggest(anInput([ada, bo], { now: 2_000_000 }))).toHaveLength(1);
  });
});
