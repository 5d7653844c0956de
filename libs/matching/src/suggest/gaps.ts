import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { fitOf } from '../score/fit.js';
import { intentsOf, seekingIntent } from '../score/intent.js';
import { rarityIn } from '../score/rarity.js';
import type { MatchPerson, MatchPin } from './model.js';
import { compareIds } from './room.js';

/** One person who could serve a pin. `pinId` is absent where the headline says so. */
export interface FitFor {
  readonly personId: string;
  readonly pinId?: string;
  /** 0 to 1. */
  readonly strength: number;
}

/**
 * Who of the people could serve this pin, best first, one entry per person. Presence, mood and reach play no part:
 * it answers "is there anybody", which is what the gap list asks. A pin that seeks nothing has no fits.
 */
export function fitsFor(
  pin: MatchPin,
  people: readonly MatchPerson[],
  minScore = 0.45,
  analyser: Analyser = createAnalyser(),
): FitFor[] {
  const owner = people.find((person) => person.pins.some(({ id }) => id === pin.id))?.id ?? '';
  const seek = seekingIntent(pin, owner, analyser);
  if (!seek) return [];
  const gives = people.flatMap((person) =>
    person.id === owner ? [] : intentsOf(person, analyser).filter((intent) => intent.side === 'give'),
  );
  const rarity = rarityIn([seek, ...gives]);
  const best = new Map<string, FitFor>();
  for (const give of gives) {
    const strength = fitOf(seek, give, rarity)?.strength ?? 0;
    if (strength < minScore || strength <= (best.get(give.owner)?.strength ?? 0)) continue;
    best.set(give.owner, { personId: give.owner, ...(give.pin && { pinId: give.pin.id }), strength });
  }
  return [...best.values()].sort((x, y) => y.strength - x.strength || compareIds(x.personId, y.personId));
}
