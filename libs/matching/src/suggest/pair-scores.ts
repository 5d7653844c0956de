import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import type { PairWeight } from '../rounds/model.js';
import { indexRoom } from './candidates.js';
import type { MatchPerson } from './model.js';
import { scorePair } from './pair-score.js';
import { compareIds, gatherRoom } from './room.js';

/**
 * How well people of a room fit who fit at all, 0 to 1: weights for planning rounds. Of each person the best
 * candidates only; pairs without an entry have nothing to say to each other that they told us. Budgets and history
 * do not matter here, presence and mood do.
 *
 * @param minScore the stronger direction of a pair must fit at least this well
 */
export function pairScores(
  people: readonly MatchPerson[],
  minScore: number,
  analyser: Analyser = createAnalyser(),
): PairWeight[] {
  const room = gatherRoom(people, Infinity, analyser);
  const candidatesOf = indexRoom(room);
  const weights = new Map<string, PairWeight>();
  room.guests.forEach((guest, at) => {
    for (const index of candidatesOf(at)) {
      const candidate = room.guests[index];
      if (!candidate) continue;
      const [one, other] =
        compareIds(guest.person.id, candidate.person.id) < 0 ? [guest, candidate] : [candidate, guest];
      const key = `${one.person.id} ${other.person.id}`;
      if (weights.has(key)) continue;
      const pair = scorePair(one, other, room.rarity, minScore);
      if (pair) weights.set(key, [one.person.id, other.person.id, pair.score]);
    }
  });
  return [...weights.values()].sort(([a, b], [c, d]) => compareIds(a, c) || compareIds(b, d));
}
