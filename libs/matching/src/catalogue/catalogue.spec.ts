import { describe, expect, it } from '@jest/globals';
import { buildLexicon } from '../analyse/lexicon.js';
import { CONCEPTS, conceptById, conceptLabel } from './catalogue.js';
import { HOMONYMS } from './homonyms.js';

describe('the concept catalogue', () => {
  it('holds about three hundred concepts with unique ids', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(280);
    expect(new Set(CONCEPTS.map((concept) => concept.id)).size).toBe(CONCEPTS.length);
  });

  it('names every concept in English and in German', () => {
    for (const concept of CONCEPTS) {
      expect(concept.en.every((word) => word !== '') && concept.en.length > 0).toBe(true);
      expect(concept.de.every((word) => word !== '') && concept.de.length > 0).toBe(true);
    }
    expect(conceptLabel('lawyer', 'en')).toBe('lawyer');
    expect(conceptLabel('lawyer', 'de')).toBe('Anwalt');
  });

  it('gives no word to two concepts unless it is declared ambiguous', () => {
    expect(buildLexicon().conflicts).toEqual([]);
  });

  it('points only at concepts that exist', () => {
    const unknown = CONCEPTS.flatMap((concept) => [...concept.broader, ...Object.keys(concept.related)])
      .concat(HOMONYMS.flatMap((homonym) => homonym.senses.flatMap((sense) => sense.concept ?? [])))
      .filter((id) => !conceptById(id));
    expect(unknown).toEqual([]);
  });

  it('settles every ambiguous word by the company it keeps', () => {
    for (const homonym of HOMONYMS)
      for (const sense of homonym.senses) expect(sense.near.length).toBeGreaterThan(0);
  });
});
