import { describe, expect, it } from '@jest/globals';
import { aPerson } from '../testing/a-person.js';
import { fitsFor } from './gaps.js';
import type { MatchPerson, MatchPin } from './model.js';

const pinOf = (person: MatchPerson): MatchPin => {
  const [pin] = person.pins;
  if (!pin) throw new Error('the person has pinned nothing');
  return pin;
};

describe('whether anybody serves a need', () => {
  const ada = aPerson('ada').needs('Anwältin für Arbeitsrecht').offers('lawyer').build();
  const people = [
    ada,
    aPerson('bo').offers('employment law').with({ mood: 'not-now', present: false }).build(),
    aPerson('cem').with({ headline: 'Lawyer' }).build(),
    aPerson('dee').offers('bread and cakes').build(),
    aPerson('eva').needs('a lawyer').build(),
  ];

  it('names those who do, the best first, never the asker', () => {
    expect(fitsFor(pinOf(ada), people, 0.2).map(({ personId }) => personId)).toEqual(['bo', 'cem']);
  });

  it('is empty where there is a gap', () => {
    expect(fitsFor(pinOf(aPerson('fay').needs('beekeeper').build()), people)).toEqual([]);
  });

  it('is empty for a pin that seeks nothing', () => {
    expect(fitsFor(pinOf(aPerson('fay').offers('lawyer').build()), people)).toEqual([]);
  });
});
