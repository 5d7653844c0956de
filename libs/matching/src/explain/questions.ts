/** The opening questions, in the order in which they are dealt out. Clients have them in words. */
export const QUESTION_CODES = [
  'how-did-you-start',
  'what-is-hardest',
  'what-changed-lately',
  'best-result',
  'first-step',
  'common-mistake',
  'who-inspired-you',
  'what-would-you-ask',
  'what-next',
  'small-favour',
  'most-useful-today',
  'what-surprised-you',
] as const;

export type QuestionCode = (typeof QUESTION_CODES)[number];

/**
 * Deals a question to a pair: the pair's own place in the round of questions, moved on past what either of
 * the two has already been given. With all used up, the pair's own place it is.
 */
export function dealQuestion(
  a: string,
  b: string,
  used: (person: string) => ReadonlySet<QuestionCode>,
): QuestionCode {
  const place = hash(`${a}|${b}`) % QUESTION_CODES.length;
  const usedByA = used(a);
  const usedByB = used(b);
  for (let step = 0; step < QUESTION_CODES.length; step++) {
    const code = QUESTION_CODES[(place + step) % QUESTION_CODES.length];
    if (code && !usedByA.has(code) && !usedByB.has(code)) return code;
  }
  return QUESTION_CODES[place] ?? QUESTION_CODES[0];
}

/** FNV-1a over UTF-16 units: spreads pairs over questions, the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
