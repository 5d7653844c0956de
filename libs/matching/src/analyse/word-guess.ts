import { conceptById } from '../catalogue/catalogue.js';
import type { SubjectBefore } from '../catalogue/general-words.js';
import { inflections } from '../normalise/inflections.js';
import type { Subject } from './analysis.js';
import type { Lexicon } from './lexicon.js';
import { canBeSubject, subjectBefore, subjectOf } from './subjects.js';

/** A concept read out of a word that is not itself in the catalogue, and how sure the reading is (0 to 1). */
export interface GuessedConcept {
  readonly concept: string;
  readonly weight: number;
  /** Set where a general word was read: see `Reading`. */
  readonly general?: SubjectBefore | null;
  readonly about?: Subject | null;
}

/** Heads that mean something else inside longer words: Kugellager, Orgelbauer, Adressen, einladen. */
const NO_HEAD = new Set([
  'lager',
  'bauer',
  'essen',
  'laden',
  'reisen',
  'boden',
  'karton',
  'handel',
  'studie',
  'tester',
  'sport',
  'kunst',
  'makler',
  'promotion',
  'konstruktion',
  'medien',
  'fusion',
  'acker',
  'texte',
]);
/** The rest of a word that only changes its grammar, so that Steuerung is not read as Steuer. */
const DERIVED = /^(?:s?ung|er|lich|isch|bar|keit|heit|in|ier|los|haft|e$|en$|n$|s$)/;
const LINKS = ['', 's', 'n', 'es', 'en', 'er'];
const SHORTEST_HEAD = 5;
const SHORTEST_PREFIX = 3;
const SHORTEST_COMPOUND = 8;
const SHORTEST_MODIFIER = 4;
const SHORTEST_TYPO = 6;
/** A wrong letter makes another word more easily than one too many or too few: massage, message. */
const SHORTEST_WRONG_LETTER = 8;

/** Reads a German compound: its head (the longest known ending) and what stands before it. */
export function splitCompound(word: string, lexicon: Lexicon): GuessedConcept[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let cut = SHORTEST_PREFIX; cut <= word.length - SHORTEST_HEAD; cut++) {
    const head = knownHead(word.slice(cut), lexicon);
    if (head === undefined) continue;
    const front = word.slice(0, cut);
    const modifier = knownModifier(front, lexicon);
    const concepts = [{ concept: head, weight: 0.9, ...generalHead(word.slice(cut), front, modifier) }];
    if (modifier !== undefined && modifier !== head) {
      // "Exportberatung" asks for export; that it is advice says little.
      const weak = conceptById(head)?.area === 'wish';
      return weak
        ? [{ concept: modifier, weight: 0.9 }, ...concepts]
        : [...concepts, { concept: modifier, weight: 0.5 }];
    }
    return conceptById(head)?.area === 'wish' ? [] : concepts;
  }
  for (let cut = word.length - SHORTEST_MODIFIER; cut >= SHORTEST_HEAD; cut--) {
    if (DERIVED.test(word.slice(cut))) continue;
    const modifier = knownModifier(word.slice(0, cut), lexicon);
    if (modifier !== undefined) return [{ concept: modifier, weight: 0.6 }];
  }
  return [];
}

/** "Harfenunterricht" is about the harp, whether or not the catalogue knows one. */
function generalHead(
  head: string,
  front: string,
  modifier: string | undefined,
): Pick<GuessedConcept, 'general' | 'about'> | null {
  if (!subjectBefore(head)) return null;
  const saysHow = LINKS.some(
    (link) => front.endsWith(link) && !canBeSubject(front.slice(0, front.length - link.length)),
  );
  return { general: 'never', about: saysHow ? null : subjectOf(front, modifier ?? null) };
}

function knownHead(word: string, lexicon: Lexicon): string | undefined {
  for (const form of inflections(word)) {
    if (form.length < SHORTEST_HEAD || NO_HEAD.has(form)) continue;
    const concept = lexicon.german.get(form);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

function knownModifier(word: string, lexicon: Lexicon): string | undefined {
  for (const link of LINKS) {
    if (!word.endsWith(link)) continue;
    const form = word.slice(0, word.length - link.length);
    if (form.length < SHORTEST_MODIFIER) continue;
    const concept = lexicon.german.get(form);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** Finds the catalogue word that is one slip away: a letter too many, too few, wrong, or two swapped. */
export class TypoIndex {
  private readonly words = new Map<string, string[]>();
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(private readonly lexicon: Lexicon) {
    for (const word of lexicon.singles.keys()) {
      if (word.length < SHORTEST_TYPO) continue;
      const initial = word.charAt(0);
      const words = this.words.get(initial);
      if (words) words.push(word);
      else this.words.set(initial, [word]);
    }
  }

  /** Candidates by what is left of them without one letter. A slip keeps the first letter, so each letter has its own, made when it is needed. */
  private byDeletion(initial: string): ReadonlyMap<string, readonly string[]> {
    const known = this.indexes.get(initial);
    if (known) return known;
    const index = new Map<string, string[]>();
    for (const word of this.words.get(initial) ?? []) {
      for (const key of [word, ...deletions(word)]) {
        const words = index.get(key);
        if (words) words.push(word);
        else index.set(key, [word]);
      }
    }
    this.indexes.set(initial, index);
    return index;
  }

  /** The concept meant by a misspelled word, or null. Two candidates of different meaning are no answer. */
  concept(word: string): GuessedConcept | null {
    if (word.length < SHORTEST_TYPO || word.length > 24) return null;
    for (const form of inflections(word)) {
      const guessed = this.slip(form);
      if (guessed) return guessed;
    }
    return null;
  }

  private slip(word: string): GuessedConcept | null {
    if (word.length < SHORTEST_TYPO) return null;
    const found = new Set<string>();
    let general: SubjectBefore | null = null;
    const index = this.byDeletion(word.charAt(0));
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of index.get(key) ?? []) {
        if (isOneSlip(word, candidate)) {
          const concept = this.lexicon.singles.get(candidate);
          if (concept !== undefined) found.add(concept);
          general ??= subjectBefore(candidate);
        }
      }
    }
    const [only] = found;
    if (found.size !== 1 || only === undefined) return null;
    return { concept: only, weight: 0.8, general };
  }
}

function deletions(word: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** One insertion, deletion, substitution or swap of neighbours. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  const left = a.slice(front, a.length - back);
  const right = b.slice(front, b.length - back);
  // A different last letter is grammar, not a slip: published, publisher.
  if (left.length === 1 && right.length === 1) return back > 0 && a.length >= SHORTEST_WRONG_LETTER;
  if (left.length + right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
