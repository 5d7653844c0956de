/** Why a meeting is worth it for one of the two. */
export type BenefitCode =
  | 'they-offer-what-you-need'
  | 'they-need-what-you-offer'
  | 'they-do-what-you-need'
  | 'you-do-what-they-need'
  | 'searches-answer-each-other'
  | 'same-search'
  | 'shared-topic'
  | 'welcomed'
  | 'welcomes';

/** The benefits in words, second person; `{text}` is the literal fact. A welcome rests on no line that anybody wrote. */
export const BENEFIT_TEXTS: Readonly<Record<BenefitCode, { readonly en: string; readonly de: string }>> = {
  'they-offer-what-you-need': {
    en: 'They offer “{text}”, and you need that',
    de: 'Bietet „{text}“, und das brauchst du',
  },
  'they-need-what-you-offer': {
    en: 'They need “{text}”, and you can help',
    de: 'Sucht „{text}“, und du kannst helfen',
  },
  'they-do-what-you-need': {
    en: 'They work as “{text}”, and you are looking for that',
    de: 'Arbeitet als „{text}“, und danach suchst du',
  },
  'you-do-what-they-need': {
    en: 'They need “{text}”, and that is your line of work',
    de: 'Sucht „{text}“, und das ist dein Fach',
  },
  'searches-answer-each-other': {
    en: 'They are looking for “{text}”, which answers your own search',
    de: 'Sucht „{text}“, und das passt zu deiner Suche',
  },
  'same-search': {
    en: 'They want “{text}”, just as you do',
    de: 'Möchte „{text}“, genau wie du',
  },
  'shared-topic': {
    en: 'You share a subject: “{text}”',
    de: 'Ihr habt ein gemeinsames Thema: „{text}“',
  },
  welcomed: {
    en: 'You are new here, and they gladly welcome newcomers',
    de: 'Du bist neu hier und wirst gern willkommen geheißen',
  },
  welcomes: {
    en: 'They are new here, and you gladly welcome newcomers',
    de: 'Ist neu hier, und du heißt Neue gern willkommen',
  },
};
