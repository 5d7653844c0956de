import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { fitOf } from '../score/fit.js';
import { type Intent, intentsOf } from '../score/intent.js';
import { rarityIn } from '../score/rarity.js';
import type { MatchPerson } from './model.js';

/** How well two pins fit, whichever of them seeks: 0 (not at all) to 1. Unknown pins fit nothing. */
export type LineFits = (onePin: string, otherPin: string) => number;

/** Prepares the pins of a room to be compared one by one, without presence, mood, reach or attention. */
export function createLineFits(
  people: readonly MatchPerson[],
  analyser: Analyser = createAnalyser(),
): LineFits {
  const intents = people.flatMap((person) => intentsOf(person, analyser));
  const rarity = rarityIn(intents);
  const byPin = new Map<string, Intent[]>();
  for (const intent of intents) {
    if (!intent.pin) continue;
    const known = byPin.get(intent.pin.id);
    if (known) known.push(intent);
    else byPin.set(intent.pin.id, [intent]);
  }
  const meet = (one: Intent, other: Intent): number => {
    if (one.side === other.side) return 0;
    const [seek, give] = one.side === 'seek' ? [one, other] : [other, one];
    return fitOf(seek, give, rarity)?.strength ?? 0;
  };
  return (onePin, otherPin) => {
    let best = 0;
    for (const one of byPin.get(onePin) ?? [])
      for (const other of byPin.get(otherPin) ?? []) best = Math.max(best, meet(one, other));
    return best;
  };
}
