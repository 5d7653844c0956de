import type { EventWords } from '../catalogue/event-words.js';
import type { Analysis } from './analysis.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { guessWord, type ReadingTools, readText } from './read-text.js';
import { StemIndex } from './stem-index.js';
import { type GuessedConcept, TypoIndex } from './word-guess.js';

/** Reads texts and remembers what it read. */
export interface Analyser {
  analyse(text: string): Analysis;
}

const MAX_REMEMBERED_WORDS = 50_000;
/** Longer texts are rare and large; remembering them would cost more than reading them. Characters. */
const LONGEST_REMEMBERED = 2_000;

let shared: ReadingTools | null = null;

/** The prepared catalogue is the same for everybody, so it is prepared once, at first use. */
function sharedTools(): ReadingTools {
  shared ??= prepareTools(buildLexicon());
  return shared;
}

function prepareTools(lexicon: Lexicon): ReadingTools {
  const typos = new TypoIndex(lexicon);
  const stems = new StemIndex(lexicon);
  const guesses = new Map<string, readonly GuessedConcept[]>();
  const guess = (word: string): readonly GuessedConcept[] => {
    let guessed = guesses.get(word);
    if (!guessed) {
      guessed = guessWord(word, lexicon, stems, typos);
      if (guesses.size >= MAX_REMEMBERED_WORDS) guesses.clear();
      guesses.set(word, guessed);
    }
    return guessed;
  };
  return { lexicon, guess };
}

/**
 * Reads a text into concepts, leftover stems and exclusions. Language is recognised by the words themselves,
 * so a line may mix languages. Never throws; time grows with the number of words.
 *
 * @example analyse('Anwältin für Mietrecht').concepts.map((c) => c.id) // ['lawyer', 'tenancy-law']
 */
export function analyse(text: string): Analysis {
  return readText(text, sharedTools());
}

/**
 * An analyser that remembers the last `capacity` texts, the least recently used forgotten first.
 *
 * @param without concepts it does not know: how well the rest does without them is what a benchmark asks.
 * @param own what words mean at one event; without any, texts read as everywhere else
 */
export function createAnalyser(capacity = 20_000, without?: ReadonlySet<string>, own?: EventWords): Analyser {
  const isShared = !without && (own?.words.length ?? 0) === 0;
  const tools = isShared ? sharedTools() : prepareTools(buildLexicon(without, own));
  const known = new Map<string, Analysis>();
  return {
    analyse(text) {
      const before = known.get(text);
      if (before) {
        known.delete(text);
        known.set(text, before);
        return before;
      }
      const analysis = readText(text, tools);
      if (text.length > LONGEST_REMEMBERED) return analysis;
      if (known.size >= capacity) {
        const oldest = known.keys().next();
        if (!oldest.done) known.delete(oldest.value);
      }
      known.set(text, analysis);
      return analysis;
    },
  };
}

/** The ids of the concepts a text speaks of, strongest first. */
export function conceptsOf(text: string): string[] {
  return [...analyse(text).concepts].sort((a, b) => b.weight - a.weight).map((concept) => concept.id);
}
