import { conflictsBetween } from './conflict-of-interest.js';
import { pairingRefusal } from './pairing-rules.js';
import type { Party, Place, Refusal } from './reach.model.js';

/**
 * What keeps the two from being brought together, whatever they want themselves: a conflict of interest, which holds at
 * every event, then a rule of the organizer. Null: nothing. The same answer in both directions.
 */
export function keptApart(one: Party, other: Party, { pairing }: Place): Refusal | null {
  if (!one.groups || !other.groups) return 'unknown';
  if (conflictsBetween(one.groups, other.groups).length > 0) return 'conflict-of-interest';
  return pairing ? pairingRefusal(one.groups, other.groups, pairing) : null;
}
