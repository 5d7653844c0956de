import { CONCEPTS } from '../catalogue/catalogue.js';
import { conceptOf, type EventWords } from '../catalogue/event-words.js';
import { HOMONYMS, type Homonym } from '../catalogue/homonyms.js';
import { tokenise } from '../normalise/tokens.js';

/** What a phrase stands for: one concept, or a homonym that its company must settle. */
export type Entry = { readonly concept: string } | { readonly homonym: Homonym };

/** A node of the phrase tree: the words that may follow, and what the phrase up to here means. */
export interface PhraseNode {
  /** Absent at the end of phrases, where most nodes are. */
  next?: Map<string, PhraseNode>;
  entry: Entry | null;
}

/** The catalogue, prepared for reading text. */
export interface Lexicon {
  readonly root: PhraseNode;
  /** Single words that mean exactly one concept: what compounds and misspellings are compared with. */
  readonly singles: ReadonlyMap<string, string>;
  /** The German ones among them: only German glues words together. */
  readonly german: ReadonlyMap<string, string>;
  /** Phrases that two concepts claim. Empty in a sound catalogue. */
  readonly conflicts: readonly string[];
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const spelledOut = (phrase: string): string =>
  phrase.replace(/[äöüÄÖÜ]/g, (letter) => DIGRAPHS[letter] ?? letter);

const UMLAUT = /[äöüÄÖÜ]/;

const spellingsOf = (phrase: string): string[] =>
  UMLAUT.test(phrase) ? [phrase, spelledOut(phrase)] : [phrase];

/** Most phrases are plain words, and there are thousands of them at every start: they are folded without the machinery. */
const PLAIN = /^[a-zäöüß]+(?: [a-zäöüß]+)*$/i;
const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** The folded words of a phrase. */
export function phraseWords(phrase: string): string[] {
  if (!PLAIN.test(phrase)) return tokenise(phrase).map((token) => token.word);
  const folded = phrase.toLowerCase().replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter);
  return folded.includes(' ') ? folded.split(' ') : [folded];
}

/** The place of a phrase in the tree, made where it is missing; the root for a phrase without words. */
function placeOf(root: PhraseNode, words: readonly string[]): PhraseNode {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (!next) {
      next = { entry: null };
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** A tree of these phrases alone, in every spelling; they all mean `concept`. */
export function phraseTree(phrases: readonly string[], concept: string): PhraseNode {
  const root: PhraseNode = { entry: null };
  for (const spelling of phrases.flatMap(spellingsOf)) {
    const node = placeOf(root, phraseWords(spelling));
    if (node !== root) node.entry = { concept };
  }
  return root;
}

/**
 * Reads the catalogue once; the result never changes. The words of concepts in `without` are left out. What a word means
 * at an event comes before what it means elsewhere.
 */
export function buildLexicon(without: ReadonlySet<string> = new Set(), own?: EventWords): Lexicon {
  const root: PhraseNode = { entry: null };
  const singles = new Map<string, string>();
  const german = new Map<string, string>();
  const conflicts: string[] = [];

  const insert = (phrase: string, entry: Entry, language: 'en' | 'de' | null): void => {
    for (const spelling of spellingsOf(phrase)) {
      const words = phraseWords(spelling);
      const node = placeOf(root, words);
      if (node === root) continue;
      if (node.entry && !sameEntry(node.entry, entry)) {
        conflicts.push(`${phrase}: ${entryName(node.entry)} / ${entryName(entry)}`);
        continue;
      }
      node.entry = entry;
      const [only] = words;
      // Slips and other forms are looked for among English and German words only: practices are no prácticas.
      if (words.length === 1 && only !== undefined && 'concept' in entry && language !== null) {
        singles.set(only, entry.concept);
        if (language === 'de') german.set(only, entry.concept);
      }
    }
  };

  for (const line of own?.words ?? []) {
    for (const phrase of line.words)
      insert(phrase, { concept: conceptOf(line) }, own?.language === 'de' ? 'de' : 'en');
  }
  for (const homonym of HOMONYMS) for (const word of homonym.words) insert(word, { homonym }, null);
  const concepts = CONCEPTS.filter(({ id }) => !without.has(id));
  for (const concept of concepts) {
    for (const phrase of concept.en) insert(phrase, { concept: concept.id }, 'en');
    for (const phrase of concept.de) insert(phrase, { concept: concept.id }, 'de');
    for (const phrase of concept.further) insert(phrase, { concept: concept.id }, null);
  }
  // Singulars come last: where one is a word of its own ("press" beside "presses"), it keeps its own meaning.
  for (const concept of concepts) {
    for (const phrase of concept.en) {
      const singular = singularOf(phrase);
      if (singular !== null && !isKnown(root, phraseWords(singular)))
        insert(singular, { concept: concept.id }, 'en');
    }
  }
  return { root, singles, german, conflicts };
}

/** "tools" → "tool"; null where the phrase is no regular plural. */
function singularOf(phrase: string): string | null {
  if (!phrase.endsWith('s') || !/[a-z]{3}s$/.test(phrase) || /(?:ss|us|is|ics|news|ies|series)$/.test(phrase))
    return null;
  return phrase.slice(0, -1);
}

function isKnown(root: PhraseNode, words: readonly string[]): boolean {
  let node: PhraseNode | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node?.entry != null;
}

const sameEntry = (a: Entry, b: Entry): boolean =>
  'concept' in a ? 'concept' in b && a.concept === b.concept : 'homonym' in b && a.homonym === b.homonym;

const entryName = (entry: Entry): string =>
  'concept' in entry ? entry.concept : `ambiguous ${entry.homonym.words[0] ?? ''}`;
