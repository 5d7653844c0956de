import { languagesOf } from './language.js';
import { stemIn } from './snowball.js';
import { type Token, tokenise } from './tokens.js';

/** A word of a text with its stem in the language of its clause. */
export interface StemmedWord {
  readonly token: Token;
  readonly stem: string;
}

/** Cuts a text into words and each to its stem, by the rules of the language its clause is written in. */
export function stemmedWords(text: string): StemmedWord[] {
  const tokens = tokenise(text);
  const languages = languagesOf(tokens);
  return tokens.map((token, at) => ({
    token,
    stem: stemIn(languages[at] ?? 'en', text.slice(token.start, token.end)),
  }));
}
