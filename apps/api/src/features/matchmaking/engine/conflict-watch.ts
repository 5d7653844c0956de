import { conflictsBetween, may, NO_INTERESTS, PairBonds, type Party, type Place } from '@commonground/domain';
import type { MayMeet } from '@commonground/matching';
import { asOf, type HeldRoom } from './held-room.js';

/**
 * Tells of two people whether a conflict of interest is all that keeps them apart: for the log of the rule, which counts
 * nobody who could not have met anyway.
 */
export function onlyConflictIn(room: HeldRoom, { place, now }: { place: Place; now: number }): MayMeet {
  const people = asOf(room, now);
  const bonds = new PairBonds(room.bonds);
  return (a, b) => {
    const [one, other] = [people.get(a)?.party, people.get(b)?.party];
    if (!one?.groups || !other?.groups) return false;
    if (conflictsBetween(one.groups, other.groups).length === 0) return false;
    const [x, y] = [disinterested(one), disinterested(other)];
    return [[x, y] as const, [y, x] as const].every(([from, to]) => {
      const viewer = { kind: 'attendee', eventId: place.eventId, id: from.id, party: from } as const;
      return may(viewer, 'be-paired', { party: to, bond: bonds.of(from.id, to.id) }, place).allowed;
    });
  };
}

const disinterested = (party: Party): Party => ({
  ...party,
  groups: party.groups && { ...party.groups, ...NO_INTERESTS },
});
