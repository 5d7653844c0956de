import type { Token } from './tokens.js';

/** The languages whose grammar the engine knows, ISO 639-1. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'it';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that give a language away, folded. A word of several languages counts for each. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(
    'a an the and or of to in on at by for from with without about into is are am be been do does have has had i my we our you your he she they their who what which when where how any some not can will would this that these those as it me us',
  ),
  de: set(
    'der die das den dem des ein eine einen einem einer eines und oder aber zu zum zur im in ins am an auf aus bei beim bis durch fur fuer mit nach ohne uber ueber um unter von vom vor ist sind war bin sein haben hat habe ich mein meine meinen meiner wir uns unser unsere unseren sie ihr man wer was wo auch noch nur nicht kein keine jemand jemanden suche suchen gesucht biete bieten brauche brauchen gern gerne als wie',
  ),
  es: set(
    'el la los las un una unos unas y o de del en con sin para por sobre entre al lo se mi mis su sus nuestro nuestra nuestros que quien como es son soy somos muy mas no busco buscamos ofrezco ofrecemos necesito necesitamos alguien este esta',
  ),
  fr: set(
    'le la les un une des du de et ou en dans sur pour par avec sans chez entre je nous vous il elle mon ma mes notre nos votre qui que dont est sont suis au aux ce cette ne pas plus cherche cherchons propose offre besoin quelqu d l',
  ),
  pt: set(
    'o a os as um uma uns umas e ou de do da dos das em no na nos nas com sem para por pelo pela ao meu minha nosso nossa que quem como sou somos nao mais procuro procuramos ofereco oferecemos preciso precisamos alguem este esta',
  ),
  it: set(
    'il lo la i gli le un uno una e o di del della dei delle dello degli in nel nella con senza per su sul tra fra al alla mio mia nostro nostra che chi come sono siamo non piu cerco cerchiamo offro offriamo bisogno qualcuno questo questa da dal dalla',
  ),
};
const LANGUAGES = Object.keys(TELLING) as Language[];

/** The language of each word of a text: that of its clause where the small words decide, else that of the whole line, else English. */
export function languagesOf(tokens: readonly Token[]): Language[] {
  const line = languageOf(tokens) ?? 'en';
  const languages: Language[] = [];
  let from = 0;
  tokens.forEach((_, at) => {
    const last = at === tokens.length - 1;
    if (!last && !tokens[at + 1]?.opensClause) return;
    const clause = languageOf(tokens.slice(from, at + 1)) ?? line;
    for (; from <= at; from++) languages.push(clause);
  });
  return languages;
}

/** The language that most of the small words belong to; null where there are none, or where two languages draw. */
function languageOf(tokens: readonly Token[]): Language | null {
  let best: Language | null = null;
  let bestCount = 0;
  for (const language of LANGUAGES) {
    let count = 0;
    for (const { word } of tokens) if (TELLING[language].has(word)) count++;
    if (count > bestCount) {
      best = language;
      bestCount = count;
    } else if (count === bestCount) best = null;
  }
  return best;
}
