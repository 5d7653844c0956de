import { describe, expect, it } from '@jest/globals';
import { roundPages } from './round-pages.js';

const places = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    place: { number: count - at, name: '', zone: '' },
    names: [],
    guests: 2,
  }));

describe('the map of a round', () => {
  it('has a page even when nobody sits anywhere: the countdown is for everybody', () =>
    expect(roundPages([])).toEqual([{ places: [], words: 0 }]));

  it('spreads many places evenly, in the order of their numbers', () => {
    const pages = roundPages(places(26));
    expect(pages.map((page) => page.places.length)).toEqual([6, 7, 6, 7]);
    expect(pages.flatMap((page) => page.places.map(({ place }) => place.number))).toEqual(
      Array.from({ length: 26 }, (_, at) => at + 1),
    );
  });
});
