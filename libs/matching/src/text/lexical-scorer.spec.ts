import { LAST_LETTER, letterOf, numberOfLetter } from '@commonground/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEXICAL_SCORER } from './lexical-scorer.js';

const anyLetter = fc.nat(LAST_LETTER).map(letterOf, numberOfLetter);
const ROOM = [
  'Restoration of harpsichords',
  'A workshop for old pianos and harpsichords',
  'Bienenvölker und Honig aus eigener Imkerei',
  'Traducciones del español al alemán',
  'Growing mushrooms on coffee grounds',
];

describe('comparing texts by their words', () => {
  const index = LEXICAL_SCORER.index(ROOM);
  const nearest = (query: string): string =>
    ROOM.reduce((best, text) => (index.score(query, text) > index.score(query, best) ? text : best));

  it.each([
    ['somebody who restores a harpsichord', 'Restoration of harpsichords'],
    ['Suche Honig von einem Imker', 'Bienenvölker und Honig aus eigener Imkerei'],
    ['busco una traducción', 'Traducciones del español al alemán'],
    ['mushroom growers', 'Growing mushrooms on coffee grounds'],
  ])('"%s" is nearest to "%s"', (query, expected) => {
    expect(nearest(query)).toBe(expected);
    expect(index.score(query, expected)).toBeGreaterThan(0);
  });

  it('words that all texts share say least', () => {
    const texts = ['honest craft of bees', 'honest craft of wood', 'honest craft of glass'];
    const shared = LEXICAL_SCORER.index(texts);
    expect(shared.score('bees', 'honest craft of bees')).toBeGreaterThan(
      shared.score('honest', 'honest craft of bees'),
    );
  });

  it('neighbouring words say more than the same words apart', () => {
    const texts = ['open water swimming', 'swimming in the open, water the plants'];
    const near = LEXICAL_SCORER.index(texts);
    expect(near.score('open water', texts[0] ?? '')).toBeGreaterThan(
      near.score('open water', texts[1] ?? ''),
    );
  });

  it('is symmetric, between 0 and 1, and 1 for the same text, whatever the texts', () => {
    const text = fc.oneof(fc.string({ unit: anyLetter, maxLength: 60 }), fc.constantFrom(...ROOM));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const score = index.score(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBeCloseTo(index.score(other, one), 12);
      }),
    );
    for (const own of ROOM) expect(index.score(own, own)).toBeCloseTo(1, 12);
  });

  it('an empty collection and empty texts are no obstacle', () => {
    expect(LEXICAL_SCORER.index([]).score('', '')).toBe(0);
    expect(LEXICAL_SCORER.index(['']).score('the', 'bees')).toBe(0);
  });
});
