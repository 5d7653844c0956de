import { describe, expect, it, jest } from '@jest/globals';
import { createAnalyser } from '../analyse/analyser.js';
import { CONCEPTS } from '../catalogue/catalogue.js';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { DEFAULT_SETTINGS, type MatchPerson } from './model.js';

/** Bounds are generous: they catch a blow-up, not a slow machine. Milliseconds. */
const SOON = 20_000;
jest.setTimeout(2 * SOON);

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** A believable room: everybody needs and offers one or two things of the catalogue. */
function aRoomOf(size: number): MatchPerson[] {
  const label = (at: number): string => {
    const concept = CONCEPTS[at % CONCEPTS.length];
    const words = at % 2 === 0 ? concept?.en : concept?.de;
    return words?.[at % words.length] ?? '';
  };
  return Array.from({ length: size }, (_, at) =>
    aPerson(`p${at}`)
      .with({ headline: label(at * 7), met: at % 4, shown: at % 6, openSuggestions: at % 3 })
      .needs(`Looking for ${label(at * 13 + 5)} in town, project ${at % 50}`, 'other')
      .offers(`${label(at * 7)} with experience in ${label(at * 3 + 1)}`, 'other')
      .offers(label(at * 17 + 2), 'other')
      .build(),
  );
}

describe('hostile and large input', () => {
  it('a profile of ten thousand words', () => {
    const words = Array.from(
      { length: 10_000 },
      (_, at) => `wort${at}steuerberatungx lawyer${at} keine`,
    ).join(' ');
    const people = [aPerson('ada').needs(words).build(), aPerson('bo').offers(`${words} lawyer`).build()];
    expect(timed(() => suggest(anInput(people))).ms).toBeLessThan(SOON);
  });

  it('five thousand identical people share the attention', () => {
    const people = Array.from({ length: 5_000 }, (_, at) =>
      aPerson(`p${at}`)
        .needs('a lawyer', 'contact')
        .offers('web design', 'help')
        .offers('lawyer', 'help')
        .build(),
    );
    const { result, ms } = timed(() => suggest(anInput(people)));
    expect(ms).toBeLessThan(SOON);
    const served = new Set(result.flatMap(({ a, b }) => [a, b]));
    expect(served.size).toBe(5_000);
  });

  it.each([
    ['nothing at all', ''],
    ['blanks', ' \n\t '],
    ['emoji', '👩‍⚖️ lawyer 🏳️‍🌈👍🏽 '.repeat(60)],
    ['NUL and controls', 'law\u0000yer \u0001\u0002 lawyer\u0000'],
    ['right to left', '\u202Eمحامي lawyer \u202Cעורך דין'],
    ['lone surrogates', '\ud800 lawyer \udc00'.repeat(40)],
    ['combining marks', `l${'\u0301'.repeat(5_000)}awyer lawyer`],
    ['one endless word', 'lawyer'.repeat(20_000)],
    ['punctuation only', '.,;:!?()-'.repeat(20_000)],
    ['names of object members', 'constructor __proto__ toString hasOwnProperty lawyer'],
    ['nothing but negations', 'no not keine ohne nicht without '.repeat(3_000)],
    ['full-width letters', 'ｌａｗｙｅｒ'],
  ])('survives %s', (_, text) => {
    const people = [
      aPerson('ada').needs(text, 'investor').with({ headline: text, company: text }).build(),
      aPerson('bo').offers(text).offers('lawyer').needs(text).build(),
    ];
    const { result, ms } = timed(() =>
      suggest(anInput(people, { settings: { ...DEFAULT_SETTINGS, openChat: true } })),
    );
    expect(ms).toBeLessThan(SOON);
    for (const pair of result) {
      for (const fact of pair.facts) {
        const owner = people.find(({ id }) => id === fact.owner);
        const texts = [owner?.headline ?? '', ...(owner?.pins.map((pin) => pin.text) ?? [])];
        expect(texts.some((source) => source.includes(fact.text))).toBe(true);
      }
    }
  });

  it('nobody, one person, or people with nothing to say', () => {
    expect(suggest(anInput([]))).toEqual([]);
    expect(suggest(anInput([aPerson('ada').needs('lawyer').offers('lawyer').build()]))).toEqual([]);
    expect(suggest(anInput([aPerson('ada').build(), aPerson('bo').build()]))).toEqual([]);
  });

  it('a room of a thousand, and one pin more in it', () => {
    const people = aRoomOf(1_000);
    const analyser = createAnalyser();
    const full = timed(() => suggest(anInput(people), analyser));
    expect(full.result.length).toBeGreaterThan(300);
    expect(full.ms).toBeLessThan(SOON);
    const changed = [aPerson('p0').needs('a lawyer').build(), ...people.slice(1)];
    const one = timed(() => suggest(anInput(changed, { changed: ['p0'] }), analyser));
    expect(one.result.length).toBeGreaterThan(0);
    expect(one.ms).toBeLessThan(SOON / 10);
    if (process.env['MATCHING_TIMES'])
      process.stdout.write(`full ${full.ms.toFixed(0)} ms, one changed ${one.ms.toFixed(1)} ms\n`);
  });
});
