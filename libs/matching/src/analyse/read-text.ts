import { conceptById } from '../catalogue/catalogue.js';
import type { ConceptArea } from '../catalogue/concept.js';
import { LINKS_SUBJECT, type SubjectBefore } from '../catalogue/general-words.js';
import { HINTS } from '../catalogue/hints.js';
import { COMMON_WORDS, FUNCTION_WORDS, SPELLED_AS_MEANT } from '../normalise/function-words.js';
import { inflections } from '../normalise/inflections.js';
import { type Language, languagesOf } from '../normalise/language.js';
import { stemIn } from '../normalise/snowball.js';
import { stem } from '../normalise/stem.js';
import { NEGATING_TAIL, type Token, tokenise } from '../normalise/tokens.js';
import type { Analysis, Span, StemMention } from './analysis.js';
import { resolveHomonym } from './homonym.js';
import type { Entry, Lexicon, PhraseNode } from './lexicon.js';
import { negatedTokens } from './negation.js';
import type { Reading } from './reading.js';
import type { StemIndex } from './stem-index.js';
import { readSubjects, subjectBefore } from './subjects.js';
import { type GuessedConcept, splitCompound, type TypoIndex } from './word-guess.js';

/** Short words that are abbreviations only in capitals. */
const ONLY_IN_CAPITALS = new Set(['it', 'sea', 'ar', 'pa']);
/** Words that one meaning may take. */
export const LONGEST_PHRASE = 6;
const MOST_SPANS = 8;
const MOST_STEMS = 2_000;

/** What a hint counts beside something that is said in so many words: it colours the line and carries nothing. */
const HINT_WEIGHT = 0.45;

/** What a reader needs: the catalogue and a way to guess at single unknown words. */
export interface ReadingTools {
  readonly lexicon: Lexicon;
  readonly guess: (word: string) => readonly GuessedConcept[];
}

/** Guesses the meaning of a word outside the catalogue: as a compound first, then as another form, then as a slip of the pen. */
export function guessWord(
  word: string,
  lexicon: Lexicon,
  stems: StemIndex,
  typos: TypoIndex,
): readonly GuessedConcept[] {
  if (FUNCTION_WORDS.has(word) || COMMON_WORDS.has(word) || SPELLED_AS_MEANT.has(word)) return [];
  const compound = splitCompound(word, lexicon);
  if (compound.length > 0) return compound;
  const guessed = stems.concept(word) ?? typos.concept(word);
  return guessed ? [{ ...guessed, general: guessed.general ?? subjectBefore(word) }] : [];
}

/** Reads a text into concepts, leftover stems and exclusions. Never throws; linear in the number of words. */
export function readText(text: string, tools: ReadingTools): Analysis {
  const tokens = tokenise(text);
  const readings = readPhrases(tokens, tools);
  const inPhrase = new Array<boolean>(tokens.length).fill(false);
  for (const reading of readings) for (let at = reading.from; at < reading.to; at++) inPhrase[at] = true;
  const negated = negatedTokens(tokens, inPhrase);

  const concepts = new Map<string, { weight: number; spans: Span[]; isGeneral: boolean }>();
  const excluded = new Set<string>();
  const shares = centrality(tokens, readings, negated);
  const isTold = readings.some((reading) => !reading.isHint && isSubstantial(reading.concept));
  readings.forEach((reading, index) => {
    if (reading.concept === null) return;
    if (negated[reading.from]) {
      excluded.add(reading.concept);
      return;
    }
    const span: Span = [tokens[reading.from]?.start ?? 0, tokens[reading.to - 1]?.end ?? 0];
    // What a line begins with is what it is about.
    const certainty = reading.isHint && isTold && index > 0 ? HINT_WEIGHT : reading.weight;
    const weight = certainty * (shares[index] ?? 1);
    const known = concepts.get(reading.concept);
    if (!known) {
      concepts.set(reading.concept, { weight, spans: [span], isGeneral: reading.general !== null });
    } else {
      known.isGeneral &&= reading.general !== null;
      known.weight = Math.max(known.weight, weight);
      if (known.spans.length < MOST_SPANS) known.spans.push(span);
    }
  });

  const { stems, excludedStems } = readStems(text, tokens, inPhrase, negated);
  return {
    concepts: [...concepts].map(([id, mention]) => ({ id, ...mention })),
    stems,
    subjects: readSubjects(text, tokens, readings, negated),
    negations: { concepts: [...excluded].filter((id) => !concepts.has(id)), stems: excludedStems },
    tokens,
  };
}

function readPhrases(tokens: readonly Token[], tools: ReadingTools): Reading[] {
  const readings: Reading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longestPhrase(tokens, at, tools.lexicon.root);
    if (match) {
      const meant =
        'concept' in match.entry
          ? { concept: match.entry.concept, weight: 1 }
          : resolveHomonym(match.entry.homonym, tokens, at);
      readings.push({
        concept: meant?.concept ?? null,
        weight: meant?.weight ?? 0,
        from: at,
        to: match.to,
        isHint: match.to === at + 1 && HINTS.has(tokens[at]?.word ?? ''),
        general: generalAt(tokens, at, match.to),
        about: null,
      });
      at = match.to;
      continue;
    }
    for (const { concept, weight, general = null, about = null } of tools.guess(tokens[at]?.word ?? '')) {
      readings.push({ concept, weight, from: at, to: at + 1, isHint: false, general, about });
    }
    at++;
  }
  return readings;
}

/** A general word alone, or with the word that links it to its subject. */
function generalAt(tokens: readonly Token[], from: number, to: number): SubjectBefore | null {
  const isAlone = to === from + 1 || (to === from + 2 && LINKS_SUBJECT.has(tokens[from + 1]?.word ?? ''));
  return isAlone ? subjectBefore(tokens[from]?.word ?? '') : null;
}

/** The longest phrase of a tree that begins at this word, or null. */
export function longestPhrase(
  tokens: readonly Token[],
  from: number,
  root: PhraseNode,
): { entry: Entry; to: number } | null {
  let best: { entry: Entry; to: number } | null = null;
  const walk = (node: PhraseNode, at: number): void => {
    if (node.entry && at > from && (!best || at > best.to)) best = { entry: node.entry, to: at };
    const token = tokens[at];
    if (!token || at - from >= LONGEST_PHRASE || (at > from && token.opensClause && !isJoined(token))) return;
    if (ONLY_IN_CAPITALS.has(token.word) && !token.capitals) return;
    for (const form of inflections(token.word)) {
      const next = node.next?.get(form);
      if (next) walk(next, at + 1);
    }
  };
  walk(root, from);
  return best;
}

/** A dash or slash opens a clause for negation, yet "m&a" and "r&d" have none; a clause end breaks phrases. */
const isJoined = (token: Token): boolean => token.word.length === 1;

const LINKING = new Set(
  'for in of from about within fur im in aus von uber zum zur den der pour para'.split(' '),
);

/** Areas that only colour a request; what follows them can still be its centre. */
const COLOURING: ReadonlySet<ConceptArea> = new Set<ConceptArea>(['wish', 'industry', 'place']);

/** What belongs to something else: a room with catering is no caterer. */
const BELONGING = new Set('with including incl plus mit inklusive inkl samt avec con com'.split(' '));
/** "With experience in" says what somebody is good at, and nothing that comes with them. */
const QUALIFYING = new Set(
  'background experience knowledge focus expertise interest understanding erfahrung hintergrund schwerpunkt kenntnisse kenntnissen fokus interesse wissen'.split(
    ' ',
  ),
);
const BESIDE = 0.5;
const BELONGS = 0.4;

/**
 * How much of what the text is about each reading is, up to 1. In "accounting for lawyers" the lawyers are whom it is
 * for: what follows a linking word, when something substantial came before it in the clause, counts half. What comes with
 * something substantial counts a little less, also where a comma stands before the "with".
 */
function centrality(
  tokens: readonly Token[],
  readings: readonly Reading[],
  negated: readonly boolean[],
): number[] {
  let substantial = false;
  let share = 1;
  let position = 0;
  return readings.map((reading) => {
    for (; position <= reading.from; position++) {
      const token = tokens[position];
      if (!token) continue;
      const belongs = substantial && BELONGING.has(token.word);
      if (token.opensClause && !belongs) {
        substantial = false;
        share = 1;
      }
      if (belongs) share = BELONGS;
      else if (share === BELONGS && QUALIFYING.has(token.word)) share = BESIDE;
      else if (substantial && LINKING.has(token.word)) share = Math.min(share, BESIDE);
    }
    const own = share;
    if (isSubstantial(reading.concept) && !negated[reading.from]) substantial = true;
    return own;
  });
}

function isSubstantial(concept: string | null): boolean {
  const area = concept === null ? undefined : conceptById(concept)?.area;
  return area !== undefined && !COLOURING.has(area);
}

/** English and German words are cut alike, so that they meet. */
const GERMANIC: ReadonlySet<Language> = new Set<Language>(['en', 'de']);

function readStems(
  text: string,
  tokens: readonly Token[],
  inPhrase: readonly boolean[],
  negated: readonly boolean[],
): { stems: StemMention[]; excludedStems: string[] } {
  const languages = languagesOf(tokens);
  const seen = new Set<string>();
  const excluded = new Set<string>();
  const stems: StemMention[] = [];
  tokens.forEach((token, at) => {
    if (inPhrase[at] || token.word.length < 3 || token.word === NEGATING_TAIL || seen.size >= MOST_STEMS)
      return;
    if (FUNCTION_WORDS.has(token.word) || COMMON_WORDS.has(token.word) || /^\p{N}+$/u.test(token.word))
      return;
    const language = languages[at];
    const written = text.slice(token.start, token.end);
    const root =
      language === undefined || GERMANIC.has(language) ? stem(token.word) : stemIn(language, written);
    if (negated[at]) excluded.add(root);
    else if (!seen.has(root)) {
      seen.add(root);
      stems.push({ stem: root, span: [token.start, token.end] });
    }
  });
  return { stems, excludedStems: [...excluded].filter((root) => !seen.has(root)) };
}
