/** The opening questions, in the order in which they are dealt out. */
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

/** The questions in words; `{topic}` is what brought the two together. Either of the two may ask it. */
export const QUESTION_TEXTS: Readonly<Record<QuestionCode, { readonly en: string; readonly de: string }>> = {
  'how-did-you-start': {
    en: '“{topic}” is what you have in common. How did each of you get into it?',
    de: '„{topic}“ führt euch zusammen. Wie seid ihr jeweils dazu gekommen?',
  },
  'what-is-hardest': {
    en: 'When it comes to “{topic}”, what is the hardest part just now?',
    de: 'Was ist bei „{topic}“ gerade am schwierigsten?',
  },
  'what-changed-lately': {
    en: 'What has changed most around “{topic}” over the last year?',
    de: 'Was hat sich rund um „{topic}“ im letzten Jahr am meisten verändert?',
  },
  'best-result': {
    en: 'With “{topic}” in mind: which result are you glad about?',
    de: 'Über welches Ergebnis rund um „{topic}“ freust du dich besonders?',
  },
  'first-step': {
    en: 'If you two began with “{topic}” tomorrow, what would be the first step?',
    de: 'Wenn ihr morgen mit „{topic}“ anfangen würdet, was wäre der erste Schritt?',
  },
  'common-mistake': {
    en: 'Which mistake do people often make around “{topic}”?',
    de: 'Welchen Fehler machen viele rund um „{topic}“?',
  },
  'who-inspired-you': {
    en: 'Who has taught you the most about “{topic}”?',
    de: 'Von wem hast du am meisten über „{topic}“ gelernt?',
  },
  'what-would-you-ask': {
    en: 'Five minutes, one question about “{topic}”: what would you ask?',
    de: 'Fünf Minuten, eine Frage zu „{topic}“: Was würdest du fragen?',
  },
  'what-next': {
    en: 'Where would you like to be with “{topic}” a year from now?',
    de: 'Wo möchtest du mit „{topic}“ in einem Jahr stehen?',
  },
  'small-favour': {
    en: 'Which small favour would help you along with “{topic}”?',
    de: 'Welcher kleine Gefallen würde dir bei „{topic}“ weiterhelfen?',
  },
  'most-useful-today': {
    en: 'Apart from “{topic}”, what would make today worthwhile for you?',
    de: 'Was würde den Tag heute für dich lohnend machen, außer „{topic}“?',
  },
  'what-surprised-you': {
    en: 'What surprised you when you first dealt with “{topic}”?',
    de: 'Was hat dich überrascht, als du zum ersten Mal mit „{topic}“ zu tun hattest?',
  },
};

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
