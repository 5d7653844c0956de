import { describe, expect, it } from '@jest/globals';
import { languagesOf } from './language.js';
import { stemmedWords } from './stemmed-words.js';
import { tokenise } from './tokens.js';

describe('telling which language a line is written in', () => {
  it.each([
    ['somebody who helps us with the books', 'en'],
    ['eine Anwältin für unseren Verein', 'de'],
    ['busco una persona para la tienda', 'es'],
    ['je cherche quelqu’un pour mon site', 'fr'],
    ['procuro uma pessoa para o meu projeto', 'pt'],
    ['cerco qualcuno per il mio negozio', 'it'],
    ['harpsichord restoration', 'en'],
  ])('"%s" is %s', (line, language) => {
    expect(new Set(languagesOf(tokenise(line)))).toEqual(new Set([language]));
  });

  it('clause by clause, where a line mixes them', () => {
    const languages = languagesOf(
      tokenise('Ich suche eine Werkstatt für den Winter, to work in with my friends'),
    );
    expect(languages[0]).toBe('de');
    expect(languages.at(-1)).toBe('en');
  });

  it('and cuts words to stems by its rules', () => {
    const stemOfLast = (line: string): string | undefined => stemmedWords(line).at(-1)?.stem;
    expect(stemOfLast('für die Werkstätten')).toBe(stemOfLast('für die Werkstatt'));
    expect(stemOfLast('para las traducciones')).toBe(stemOfLast('para la traducción'));
    expect(stemOfLast('with the harpsichords')).toBe(stemOfLast('with a harpsichord'));
  });
});
