/** @typedef {import('./ranking.mjs').Scorer} Scorer */

const SMALL_WORDS = new Set(
  (
    'a an the and or of to in on at by for from with without about into is are am be i my we our you your he she they who what which how any some not can will this that it as me us ' +
    'der die das den dem des ein eine einen einem einer und oder zu zum zur im in am an auf aus bei mit nach von vom fur ist sind ich mein meine wir uns unser unsere ' +
    'le la les un une du de et ou en dans sur pour par avec je nous mon ma notre el los las una y o del con sin para por mi su'
  ).split(' '),
);
const ENDINGS = /(?:isations?|izations?|ations?|ments?|ness|ings?|ers?|ors?|ions?|ies|es|ed|al|ly|y|e|s)$/;

/**
 * The words of a line as a simple search engine takes them: no case, no accents, no small words, English endings cut.
 * @param {string} text
 */
function stemsOf(text) {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? [])
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => {
      const cut = word.replace(ENDINGS, '');
      return cut.length >= 3 ? cut : word;
    });
}

/**
 * Shared words over all words.
 * @type {Scorer}
 */
export function jaccard(need, offer) {
  const mine = new Set(stemsOf(need.text));
  const theirs = new Set(stemsOf(offer.text));
  const shared = [...mine].filter((stem) => theirs.has(stem)).length;
  return shared / (mine.size + theirs.size - shared || 1);
}

/**
 * Cosine of TF-IDF vectors over all lines.
 * @param {readonly string[]} lines
 * @returns {Scorer}
 */
export function tfIdfCosine(lines) {
  /** @type {Map<string, number>} */
  const linesWith = new Map();
  for (const line of lines)
    for (const stem of new Set(stemsOf(line))) linesWith.set(stem, (linesWith.get(stem) ?? 0) + 1);
  /** @param {string} text */
  const vectorOf = (text) => {
    /** @type {Map<string, number>} */
    const vector = new Map();
    for (const stem of stemsOf(text)) {
      const idf = Math.log(lines.length / (linesWith.get(stem) ?? lines.length));
      vector.set(stem, (vector.get(stem) ?? 0) + idf);
    }
    const length = Math.hypot(...vector.values());
    return new Map([...vector].map(([stem, weight]) => [stem, weight / (length || 1)]));
  };
  return (need, offer) => {
    const theirs = vectorOf(offer.text);
    return [...vectorOf(need.text)].reduce(
      (sum, [stem, weight]) => sum + weight * (theirs.get(stem) ?? 0),
      0,
    );
  };
}

/**
 * Any order of the offers, the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {Scorer}
 */
export function randomOrder(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 1) / 4294967297;
  };
}
