import { conceptById } from '../catalogue/catalogue.js';
import {
  ACTIVITIES,
  GENERAL_WORDS,
  LINKS_SUBJECT,
  SAYS_HOW,
  type SubjectBefore,
  TAKES_OBJECT,
} from '../catalogue/general-words.js';
import { COMMON_WORDS, FUNCTION_WORDS } from '../normalise/function-words.js';
import { inflections } from '../normalise/inflections.js';
import { soundsOf } from '../normalise/sounds.js';
import { stem } from '../normalise/stem.js';
import type { Token } from '../normalise/tokens.js';
import type { Subject } from './analysis.js';
import type { Reading } from './reading.js';

/** Words before a general one, or after its linking word, that can belong to its subject. */
const REACH = 5;
const MOST_SUBJECTS = 12;
/** What is shorter is a subject only in capitals: an R course. */
const SHORTEST_WORD = 3;
const FOR = new Set(['for', 'fur']);
const JOINS = new Set('and or und oder y e et ou o'.split(' '));
const ARTICLES = new Set(
  'the a an der die das dem den des ein eine einen einem einer el la las los le les l il lo i gli un una une o a os as'.split(
    ' ',
  ),
);
/** Verbs of the sentence around: what stands before them is no part of what the lesson is about. */
const ENDS_REACH = new Set(
  'want wants wanted need needs offer offers give gives giving look looking seek seeking find get suche suchen gesucht biete bieten brauche brauchen gebe'.split(
    ' ',
  ),
);
/** The catalogue has one concept for a country and its language: Hebräisch, Polish. */
const NAMES_LANGUAGE = /(?:isch|ish|ese|ian)$/;
/** Skilled, friendly, affordable: how, not what. */
const SAYS_HOW_BY_ENDING = /.{3}(?:ed|ly|able)$/;

/** Where the subject of a word may stand before it; null unless the word is a general one, in any form. */
export function subjectBefore(word: string): SubjectBefore | null {
  for (const form of inflections(word)) {
    const where = GENERAL_WORDS.get(form);
    if (where !== undefined) return where;
  }
  return null;
}

/** A word as the subject of something: with its meaning where it has one. */
export function subjectOf(word: string, concept: string | null): Subject {
  const root = stem(word);
  return { concept, stem: root, sounds: [soundsOf(word), soundsOf(root)] };
}

/** What the general words of a text are about: the harp in "harp lessons" and in "cours de harpe". Linear in the number of words. */
export function readSubjects(
  text: string,
  tokens: readonly Token[],
  readings: readonly Reading[],
  negated: readonly boolean[],
): Subject[] {
  const byToken = new Map<number, Reading>();
  for (const reading of readings) {
    for (let at = reading.from; at < reading.to; at++) if (!byToken.has(at)) byToken.set(at, reading);
  }
  const found = new Map<string, Subject>();
  const add = (subject: Subject): void => {
    if (found.size < MOST_SUBJECTS) found.set(subject.stem, subject);
  };
  const note = (at: number, link = ''): void => {
    const { word, capitals } = tokens[at] as Token;
    const reading = byToken.get(at);
    const isName = capitals && word.length < SHORTEST_WORD && !FUNCTION_WORDS.has(word);
    if (negated[at] || reading?.general || !(isName || canBeSubject(word))) return;
    const concept = reading?.concept ?? null;
    const area = concept === null ? undefined : conceptById(concept)?.area;
    const isLanguage = area === 'place' && NAMES_LANGUAGE.test(word);
    if (area === 'wish' || (link === 'in' && area === 'place' && !isLanguage)) return;
    if (FOR.has(link) && !isLanguage) return;
    add(subjectOf(word, concept));
  };

  for (const reading of readings) {
    if (!reading.general || negated[reading.from]) continue;
    if (reading.about) add(reading.about);
    for (const at of before(text, tokens, reading)) note(at);
    // "Lessons in Spain" say where, those "for Hannah" for whom; those in Spanish and for Spanish say what.
    for (const at of after(tokens, reading)) note(at, tokens[reading.to]?.word);
  }
  return [...found.values()];
}

/** Whether a word can say what a lesson is about. */
export function canBeSubject(word: string): boolean {
  if (ACTIVITIES.has(word)) return true;
  if (word.length < SHORTEST_WORD || /^\p{N}+$/u.test(word)) return false;
  return (
    !FUNCTION_WORDS.has(word) &&
    !COMMON_WORDS.has(word) &&
    !SAYS_HOW.has(word) &&
    !SAYS_HOW_BY_ENDING.test(word)
  );
}

/** The words before a general one that may belong to it, nearest first: "reading and writing lessons", "Yoga-Kurs". */
function before(text: string, tokens: readonly Token[], { from, general }: Reading): number[] {
  const places: number[] = [];
  if (general === 'never') return places;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || next.opensClause) break;
    if (general === 'hyphen' && text.slice(token.end, next.start) !== '-') break;
    if (JOINS.has(token.word) && places.length > 0) continue;
    if (FUNCTION_WORDS.has(token.word) || ENDS_REACH.has(token.word)) break;
    places.push(at);
  }
  return places;
}

/** The words after it and a linking word: "clases de arpa", "Unterricht auf der Harfe", "I teach the harp". */
function after(tokens: readonly Token[], { from, to }: Reading): number[] {
  const places: number[] = [];
  const isLinked =
    LINKS_SUBJECT.has(tokens[to - 1]?.word ?? '') || TAKES_OBJECT.has(tokens[from]?.word ?? '');
  const first = tokens[to];
  if (!first || first.opensClause) return places;
  const links = LINKS_SUBJECT.has(first.word) || FOR.has(first.word);
  if (!isLinked && !links) return places;
  for (let at = links ? to + 1 : to; at < tokens.length && at <= to + REACH; at++) {
    const token = tokens[at];
    if (!token || token.opensClause) break;
    if (ARTICLES.has(token.word) || LINKS_SUBJECT.has(token.word) || JOINS.has(token.word)) continue;
    if (FUNCTION_WORDS.has(token.word) || ENDS_REACH.has(token.word)) break;
    places.push(at);
  }
  return places;
}
