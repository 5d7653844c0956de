import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conceptLabel } from '../catalogue/catalogue.js';
import { CONCEPTS } from '../catalogue/catalogue.js';
import { suggest } from '../suggest/engine.js';
import { DEFAULT_SETTINGS } from '../suggest/model.js';
import { aPerson } from '../testing/a-person.js';
import { analyse, createAnalyser } from './analyser.js';
import { createWordFinder, faultOf, wordKey } from './event-word-check.js';

const withWords = (words: readonly { words: string[]; concept: string | null }[], language = 'en') =>
  createAnalyser(undefined, undefined, { language, words });
const idsOf = (text: string, analyser: { analyse: typeof analyse }) =>
  analyser.analyse(text).concepts.map(({ id }) => id);

const settings = { ...DEFAULT_SETTINGS, language: 'en' };
const room = [
  aPerson('ada').needs('a good chippy for our stage').build(),
  aPerson('bo').offers('Carpenter, stages and stands').build(),
];
const input = { people: room, history: [], mayMeet: () => true, now: 0, settings };

describe('the words of an event', () => {
  it('let two meet who call one thing by different names', () => {
    expect(suggest(input)).toEqual([]);
    const [pair] = suggest(input, withWords([{ words: ['chippy'], concept: 'carpenter' }]));
    expect(pair).toMatchObject({ a: 'ada', b: 'bo' });
  });

  it('may name a thing that the catalogue does not have', () => {
    const words = [{ words: ['Kwirkle', 'kwirkling rig'], concept: null }];
    const people = [
      aPerson('ada').needs('somebody with a kwirkling rig').build(),
      aPerson('bo').offers('Kwirkle on weekends').build(),
    ];
    const [pair] = suggest({ ...input, people }, withWords(words));
    expect(pair?.facts.map(({ concept }) => concept)).toEqual(['own:Kwirkle', 'own:Kwirkle']);
    expect(conceptLabel('own:Kwirkle', 'de')).toBe('Kwirkle');
  });

  it('come before what a word means elsewhere', () => {
    expect(idsOf('a carpenter', withWords([{ words: ['carpenter'], concept: 'lawyer' }]))).toEqual([
      'lawyer',
    ]);
  });

  it('are found in plural, and inside German compounds', () => {
    const words = [
      { words: ['Wimmel'], concept: null },
      { words: ['widget'], concept: null },
    ];
    expect(idsOf('two widgets', withWords(words))).toEqual(['own:widget']);
    expect(idsOf('Wimmelplanung', withWords(words, 'de'))).toContain('own:Wimmel');
    expect(idsOf('Wimmelplanung', withWords(words))).not.toContain('own:Wimmel');
  });

  it('change nothing where there are none', () => {
    const analyser = withWords([]);
    const words = fc.constantFrom(...CONCEPTS.flatMap(({ en, de }) => [...en, ...de]), 'for', 'ohne', ', ');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        expect(analyser.analyse(parts.join(' '))).toEqual(analyse(parts.join(' ')));
      }),
    );
    expect(suggest(input, analyser)).toEqual(suggest(input));
  });

  it('change only texts that say them', () => {
    const line = { words: ['zorbel', 'zorbel frame'], concept: 'carpenter' };
    const analyser = withWords([line]);
    const says = createWordFinder(line);
    const word = fc.constantFrom(
      'zorbel',
      'zorbels',
      'frame',
      'a',
      'lawyer',
      'Anwältin',
      'no',
      'grants',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        if (!says(text)) expect(analyser.analyse(text)).toEqual(analyse(text));
        else expect(says(text)).toBe(/\bzorbels?\b/.test(text));
      }),
    );
  });

  it.each([
    ['', null, 'empty'],
    ['!!', null, 'empty'],
    ['looking for', null, 'common'],
    ['2026', null, 'common'],
    ['one two three four five six seven', null, 'long'],
    ['lawyers', 'lawyer', 'known'],
    ['lawyer', 'carpenter', null],
    ['criminal lawyer of repute', 'lawyer', null],
    ['PV', 'solar-energy', null],
    ['chippy', null, null],
  ])('“%s” for %s: %s', (phrase, concept, fault) => {
    expect(faultOf(phrase, concept)).toBe(fault);
  });

  it('are one word however they are written', () => {
    expect(wordKey('  Chíppy-Crew ')).toBe(wordKey('chippy crew'));
  });
});
