import type { Homonym } from '../catalogue/homonyms.js';
import { fold } from '../normalise/fold.js';
import { FUNCTION_WORDS } from '../normalise/function-words.js';
import { inflections } from '../normalise/inflections.js';
import type { Token } from '../normalise/tokens.js';
import type { GuessedConcept } from './word-guess.js';

/** How many words on each side count as company. */
const REACH = 8;

/** In a longer line the other words do speak, only not in words we know. */
const SHORT_LINE = 3;

function isShort(tokens: readonly Token[]): boolean {
  let content = 0;
  for (const { word } of tokens) if (!FUNCTION_WORDS.has(word) && ++content > SHORT_LINE) return false;
  return true;
}

const foldedNear = new WeakMap<readonly string[], ReadonlySet<string>>();

function nearWords(near: readonly string[]): ReadonlySet<string> {
  let words = foldedNear.get(near);
  if (!words) {
    words = new Set(near.map(fold));
    foldedNear.set(near, words);
  }
  return words;
}

/** How sure the usual reading is when nothing beside the word speaks for any. */
const USUAL_WEIGHT = 0.75;

/**
 * What an ambiguous word means here, judged by the words around it, and how surely; null when they speak for
 * several readings, or for none and there is no usual one.
 */
export function resolveHomonym(
  homonym: Homonym,
  tokens: readonly Token[],
  at: number,
): GuessedConcept | null {
  const around = new Set<string>();
  const last = Math.min(tokens.length - 1, at + REACH);
  for (let index = Math.max(0, at - REACH); index <= last; index++) {
    const token = tokens[index];
    if (token && index !== at) for (const form of inflections(token.word)) around.add(form);
  }
  let best: string | null = null;
  let bestCount = 0;
  for (const sense of homonym.senses) {
    let count = 0;
    for (const word of nearWords(sense.near)) if (around.has(word)) count++;
    if (count > bestCount) {
      best = sense.concept;
      bestCount = count;
    } else if (count === bestCount && count > 0) {
      // A draw between two readings is no reading.
      best = null;
    }
  }
  if (bestCount === 0) {
    return homonym.usual === undefined || !isShort(tokens)
      ? null
      : { concept: homonym.usual, weight: USUAL_WEIGHT };
  }
  return best === null ? null : { concept: best, weight: 1 };
}
