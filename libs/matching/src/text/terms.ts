import { FUNCTION_WORDS } from '../normalise/function-words.js';
import { stemmedWords } from '../normalise/stemmed-words.js';

/**
 * The terms a text is compared by: the stem of each content word, and each pair of content words that follow one
 * another within a clause.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  let before: string | null = null;
  for (const { token, stem } of stemmedWords(text)) {
    if (token.opensClause) before = null;
    if (token.word.length < 2 || FUNCTION_WORDS.has(token.word)) continue;
    terms.push(stem);
    if (before !== null) terms.push(`${before} ${stem}`);
    before = stem;
  }
  return terms;
}
