import { withoutDigraphs } from './fold.js';

const GERMAN_ENDINGS = ['innen', 'nen', 'ern', 'in', 'en', 'em', 'er', 'es', 'e', 'n', 's'];
const SHORTEST_STEM = 3;

/** A room uses the same few thousand words over and over. */
const MOST_KNOWN = 20_000;
const known = new Map<string, readonly string[]>();

/** The forms an English word may be listed under: singular, the plain verb. */
function englishForms(word: string): string[] {
  if (word.length >= 7 && word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|ch|sh|z)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** The forms a German word may be listed under: without the ending of gender, number or case. */
function germanForms(word: string): string[] {
  const forms: string[] = [];
  for (const ending of GERMAN_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    // Short stems lose their meaning: "boden" is not "bod", "stein" is not "st".
    if (stem.length < (ending.length > 1 ? SHORTEST_STEM + 1 : SHORTEST_STEM)) continue;
    forms.push(stem, `${stem}e`);
  }
  return forms;
}

/**
 * The spellings under which a folded word may stand in the catalogue, the most faithful first:
 * the word itself, its singular or masculine form, and each with umlauts typed as two letters.
 */
export function inflections(word: string): readonly string[] {
  let forms = known.get(word);
  if (!forms) {
    forms = readForms(word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, forms);
  }
  return forms;
}

function readForms(word: string): readonly string[] {
  const forms = new Set([word, ...englishForms(word), ...germanForms(word)]);
  const plain = withoutDigraphs(word);
  if (plain !== word) for (const form of [plain, ...germanForms(plain)]) forms.add(form);
  return [...forms];
}
