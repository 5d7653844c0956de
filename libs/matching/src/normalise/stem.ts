const DERIVATIONS = [
  'isierung',
  'ization',
  'isation',
  'ations',
  'ation',
  'ators',
  'ator',
  'ungen',
  'ments',
  'ment',
  'innen',
  'ities',
  'ings',
  'ung',
  'ing',
  'ions',
  'ion',
  'ity',
  'ate',
  'ors',
  'ers',
  'ern',
  'ies',
  'ed',
  'en',
  'em',
  'er',
  'or',
  'es',
  'in',
  'al',
  'ly',
  'y',
  'e',
  'n',
  's',
];
const SHORTEST_STEM = 4;

/**
 * Cuts a folded word to a rough stem, the same for English and German, so that "translate" meets "translation".
 * It is only the fallback for words outside the catalogue, so it may cut deep.
 */
export function stem(word: string): string {
  for (const ending of DERIVATIONS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) {
      return undoubled(word.slice(0, -ending.length));
    }
  }
  return word;
}

const undoubled = (word: string): string =>
  word.length > SHORTEST_STEM && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
