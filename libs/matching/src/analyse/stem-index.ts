import { stemIn } from '../normalise/snowball.js';
import type { Lexicon } from './lexicon.js';
import type { GuessedConcept } from './word-guess.js';

const SHORTEST_WORD = 5;
const SHORTEST_STEM = 4;
/** More letters than these at the end make another word: organ, organic. */
const LONGEST_ENDING = 2;
/** Another form of a word may have gone its own way. */
const FORM_WEIGHT = 0.75;
const LANGUAGES = ['en', 'de'] as const;

/** Stem → the concept its words mean; null where they mean several. */
type Stems = ReadonlyMap<string, string | null>;

/** Finds the catalogue word that is another form of a word: negotiated, negotiate. */
export class StemIndex {
  private readonly words = new Map<string, string[]>();
  private readonly indexes = new Map<string, Stems>();

  constructor(private readonly lexicon: Lexicon) {
    for (const word of lexicon.singles.keys()) {
      if (word.length < SHORTEST_WORD) continue;
      const initial = word.charAt(0);
      const words = this.words.get(initial);
      if (words) words.push(word);
      else this.words.set(initial, [word]);
    }
  }

  /** The concept of the words with the same stem, or null. Words of different meaning are no answer. */
  concept(word: string): GuessedConcept | null {
    if (word.length < SHORTEST_WORD) return null;
    for (const language of LANGUAGES) {
      const stem = stemIn(language, word);
      if (!isTelling(stem, word)) continue;
      const concept = this.stems(language, word.charAt(0)).get(stem);
      if (concept != null) return { concept, weight: FORM_WEIGHT };
    }
    return null;
  }

  /** A stem keeps the first letter, so each letter has its own index, made when it is needed. */
  private stems(language: (typeof LANGUAGES)[number], initial: string): Stems {
    const key = language + initial;
    const known = this.indexes.get(key);
    if (known) return known;
    const index = new Map<string, string | null>();
    for (const word of this.words.get(initial) ?? []) {
      if ((language === 'de') !== this.lexicon.german.has(word)) continue;
      const stem = stemIn(language, word);
      const concept = this.lexicon.singles.get(word);
      if (concept === undefined || !isTelling(stem, word)) continue;
      const before = index.get(stem);
      index.set(stem, before === undefined || before === concept ? concept : null);
    }
    this.indexes.set(key, index);
    return index;
  }
}

const isTelling = (stem: string, word: string): boolean =>
  stem.length >= SHORTEST_STEM && word.length - stem.length <= LONGEST_ENDING;
