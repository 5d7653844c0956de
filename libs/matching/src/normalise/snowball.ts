import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from './fold.js';
import type { Language } from './language.js';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  it: italian,
};

/** A room uses the same few thousand words over and over. */
const MOST_KNOWN = 50_000;
/** Nothing this long has an ending that matters, and the rules are not made for it. UTF-16 units. */
const LONGEST_STEMMED = 40;

const known = new Map<string, string>();

/**
 * The folded stem of a word by the Snowball rules of a language. The rules see the accents, because endings hang on
 * them (ción, ität); the stem has none, because people leave them out.
 */
export function stemIn(language: Language, written: string): string {
  const key = `${language}:${written}`;
  let stem = known.get(key);
  if (stem === undefined) {
    const word = written.normalize('NFKC').toLowerCase();
    stem = fold(word.length > LONGEST_STEMMED ? word : STEMMERS[language](word)) || fold(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, stem);
  }
  return stem;
}
