const PLAIN = /^[A-Za-z0-9]+$/;
const UMLAUT_DIGRAPH = /[aou]e/g;

/** Folds a word to its comparable form: compatibility forms, lower case, ß → ss, no diacritics. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** "anwaeltin" → "anwaltin": the folded form of a word whose umlauts were typed as two letters. */
export function withoutDigraphs(folded: string): string {
  return folded.replace(UMLAUT_DIGRAPH, (pair) => pair.charAt(0));
}
