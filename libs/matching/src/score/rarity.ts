import { LEXICAL_SCORER } from '../text/lexical-scorer.js';
import type { TextScorer } from '../text/text-scorer.js';
import type { Intent } from './intent.js';

/** What the lines of a room say about its words. */
export interface Rarity {
  /** How telling a word is in this room: 1 for a word only two lines share, towards 0 for one everybody uses. */
  (stem: string): number;
  /** How near two lines are by their words alone, 0 to 1. */
  nearness(one: Intent, other: Intent): number;
}

/** Counts words over all lines of the room. A headline counts as little as a pin. */
export function rarityIn(intents: readonly Intent[], scorer: TextScorer = LEXICAL_SCORER): Rarity {
  const lines = new Map<string, number>();
  const texts: string[] = [];
  for (const intent of intents) {
    // A line on both sides of the market is still one line.
    if (intent.text === texts.at(-1)) continue;
    texts.push(intent.text);
    for (const stem of intent.stems.keys()) lines.set(stem, (lines.get(stem) ?? 0) + 1);
  }
  const room = Math.max(texts.length, 20);
  const most = Math.log(1 + room / 2);
  const rarity = (stem: string): number => {
    const count = Math.max(2, lines.get(stem) ?? 1);
    return Math.max(0, Math.log(1 + room / count) / Math.max(most, 1e-9));
  };
  const index = scorer.index(texts);
  return Object.assign(rarity, {
    nearness: (one: Intent, other: Intent) => index.score(one.text, other.text),
  });
}
