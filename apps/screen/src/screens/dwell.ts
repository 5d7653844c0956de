/** Two and a half words a second is an easy reading pace; three seconds go to finding the place. */
const WORDS_PER_SECOND = 2.5;
const SETTLING_SECONDS = 3;

/** Number of words of a text as a reader counts them. */
export const wordsOf = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Milliseconds that a page with so many words has to stay, at the least. */
export const dwellOf = (words: number): number => (words / WORDS_PER_SECOND + SETTLING_SECONDS) * 1000;
