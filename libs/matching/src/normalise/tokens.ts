import { fold } from './fold.js';

/** A word of the text: its folded form and where it stands in the original. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where the word is written in capitals (IT, not it). */
  readonly capitals: boolean;
  /** True where a sentence or clause ends between the previous word and this one. */
  readonly opensClause: boolean;
}

/** Nobody writes an intent this long; what follows is not read. Characters. */
const MAX_TEXT_LENGTH = 100_000;

const MAX_WORD_LENGTH = 48;
const WORD = /[cf]#|c\+\+|\.net\b|[\p{L}\p{M}\p{N}]+/giu;
const CLAUSE_END = /[.,;:!?()[\]{}|/\n\r•·–—]|\s-\s/;
/** The "n't" of "don't": kept as a word of its own, because it turns the meaning round. */
export const NEGATING_TAIL = "n't";

const APOSTROPHE_TAIL = /^(?:s|t|re|ve|ll|d|m)$/;

/**
 * Splits a text into folded words with their places in the original text. Words of absurd length are
 * passed over; text beyond {@link MAX_TEXT_LENGTH} is not read. Linear in the length of the text.
 */
export function tokenise(text: string): Token[] {
  const read = text.length > MAX_TEXT_LENGTH ? text.slice(0, MAX_TEXT_LENGTH) : text;
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const found of read.matchAll(WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    // A gap is a handful of characters; a page of punctuation need not be read to its end.
    const gap = read.slice(previousEnd, Math.min(start, previousEnd + 64));
    previousEnd = end;
    if (found[0].length > MAX_WORD_LENGTH) continue;
    const word = fold(found[0]);
    if (word === '') continue;
    const tail = APOSTROPHE_TAIL.test(word) && /^['’]$/.test(gap);
    if (tail && word !== 't') continue;
    const text = tail ? NEGATING_TAIL : word;
    const capitals = found[0] === found[0].toUpperCase();
    tokens.push({ word: text, start, end, capitals, opensClause: CLAUSE_END.test(gap) });
  }
  return tokens;
}
