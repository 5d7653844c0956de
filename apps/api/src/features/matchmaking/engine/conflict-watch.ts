import {
  conflictsBetween,
  may,
  moodAt,
  NO_INTERESTS,
  PairBonds,
  type Party,
  type Place,
} from '@commonground/domain';
import type { MayMeet } from '@commonground/matching';
import type { HeldRoom } from './held-room.js';
import type { RoomPerson } from './suggestion-engine.js';

/**
 * Tells of two people whether a conflict of interest is all that keeps them apart: for the log of the rule, which counts
 * nobody who could not have met anyway.
 */
export function onlyConflictIn(room: HeldRoom, { place, now }: { place: Place; now: number }): MayMeet {
  let known: PairBonds | undefined;
  return (a, b) => {
    const [one, other] = [room.people.get(a), room.people.get(b)];
    if (!one?.party.groups || !other?.party.groups) return false;
    if (conflictsBetween(one.party.groups, other.party.groups).length === 0) return false;
    // Most rooms never come this far.
    known ??= new PairBonds(room.bonds);
    const bonds = known;
    const allows = (from: Party, to: Party): boolean => {
      const viewer = { kind: 'attendee', eventId: place.eventId, id: from.id, party: from } as const;
      return may(viewer, 'be-paired', { party: to, bond: bonds.of(from.id, to.id) }, place).allowed;
    };
    const [x, y] = [disinterested(one, now), disinterested(other, now)];
    return allows(x, y) && allows(y, x);
  };
}

/** The person as they are now, without any part in openings. */
const disinterested = ({ party, moodUntil }: RoomPerson, now: number): Party => ({
  ...party,
  mood: moodAt(party.mood, moodUntil, now),
  groups: party.groups && { ...party.groups, ...NO_INTERESTS },
});
