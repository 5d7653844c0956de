import { describe, expect, it } from '@jest/globals';
import { buildLexicon } from '../analyse/lexicon.js';
import { CONCEPTS, conceptById, conceptLabel } from './catalogue.js';
import { PIN_KINDS } from '../pin-kind.js';
import { EVERYDAY_WORDS } from './everyday-words.js';
import { HOMONYMS } from './homonyms.js';
import { SERVICES } from './neighbours.js';
import { ROMANCE_WORDS } from './romance-words.js';

describe('the concept catalogue', () => {
  it('holds about nine hundred concepts with unique ids', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(900);
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
      .concat(SERVICES.flatMap(({ need, by }) => [need, by]))
      .concat([...EVERYDAY_WORDS.keys(), ...ROMANCE_WORDS.keys()])
      .concat(HOMONYMS.flatMap((homonym) => homonym.senses.flatMap((sense) => sense.concept ?? [])))
      .filter((id) => !conceptById(id));
    expect(unknown).toEqual([]);
  });

  it('links by weights between 0 and 1 and suggests kinds that exist', () => {
    const weights = [
      ...CONCEPTS.flatMap((concept) => Object.values(concept.related)),
      ...SERVICES.map(({ weight }) => weight),
    ];
    expect(weights.filter((weight) => !(weight > 0 && weight < 1))).toEqual([]);
    const kinds = CONCEPTS.flatMap(({ kind }) => [kind.need, kind.offer]);
    expect(kinds.filter((kind) => kind !== undefined && !PIN_KINDS.includes(kind))).toEqual([]);
  });

  it('speaks Spanish, French, Portuguese and Italian where people ask most', () => {
    expect(CONCEPTS.filter(({ further }) => further.length >= 4).length).toBeGreaterThanOrEqual(100);
  });

  it('settles every ambiguous word by the company it keeps', () => {
    for (const homonym of HOMONYMS)
      for (const sense of homonym.senses) expect(sense.near.length).toBeGreaterThan(0);
  });
});
