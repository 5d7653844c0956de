import { type EventWord, conceptOf } from '../catalogue/event-words.js';
import { COMMON_WORDS, FUNCTION_WORDS } from '../normalise/function-words.js';
import { tokenise } from '../normalise/tokens.js';
import { analyse } from './analyser.js';
import { phraseTree, phraseWords } from './lexicon.js';
import { LONGEST_PHRASE, longestPhrase } from './read-text.js';

/** Why a phrase is no word of an event: nothing to read in it, everybody writes it, too long, or meant already. */
export type WordFault = 'empty' | 'common' | 'long' | 'known';

const SHORTEST = 2;

/** What speaks against a phrase as a word for this concept (null: a thing of the event's own), or null. */
export function faultOf(phrase: string, concept: string | null): WordFault | null {
  const words = phraseWords(phrase);
  if (words.join('').length < SHORTEST) return 'empty';
  if (words.length > LONGEST_PHRASE) return 'long';
  if (words.every((word) => FUNCTION_WORDS.has(word) || COMMON_WORDS.has(word) || /^\p{N}+$/u.test(word)))
    return 'common';
  const [only, ...more] = analyse(phrase).concepts;
  const isMeant = concept !== null && only?.id === concept && only.weight === 1 && more.length === 0;
  return isMeant && coversAll(phrase, only.spans) ? 'known' : null;
}

const coversAll = (phrase: string, spans: readonly (readonly [number, number])[]): boolean =>
  tokenise(phrase).every(({ start, end }) => spans.some(([from, to]) => from <= start && end <= to));

/** How a phrase is told from others: those with the same key are one word. */
export const wordKey = (phrase: string): string => phraseWords(phrase).join(' ');

/** Tells which texts say one of the words of a line. */
export function createWordFinder(line: EventWord): (text: string) => boolean {
  const root = phraseTree(line.words, conceptOf(line));
  return (text) => {
    const tokens = tokenise(text);
    return tokens.some((_, at) => longestPhrase(tokens, at, root) !== null);
  };
}
