import type { PlannedRound, Unmet } from './model.js';

/**
 * Who rests in a round that is not held although somebody who sits rested less often. Whoever has no turn is not counted:
 * hosts, and those who want smaller groups. As long as somebody sits who never rested, only those who rest are looked at.
 */
export function restsAgain(
  rounds: readonly PlannedRound[],
  held: number,
  hasNoTurn: (id: string) => boolean,
): Unmet[] {
  const rests = new Map<string, number>();
  const found: Unmet[] = [];
  rounds.forEach((round, at) => {
    if (at >= held && round.resting.length > 0) {
      const fewest = fewestRests(round, rests, hasNoTurn);
      for (const id of round.resting) {
        if ((rests.get(id) ?? 0) > fewest && !hasNoTurn(id))
          found.push({ reason: 'rests-again', round: at, people: [id] });
      }
    }
    for (const id of round.resting) rests.set(id, (rests.get(id) ?? 0) + 1);
  });
  return found;
}

function fewestRests(
  { seatings, resting }: PlannedRound,
  rests: ReadonlyMap<string, number>,
  hasNoTurn: (id: string) => boolean,
): number {
  const idle = new Set(resting);
  let fewest = Infinity;
  for (const { people } of seatings) {
    for (const id of people) {
      if (idle.has(id) || hasNoTurn(id)) continue;
      fewest = Math.min(fewest, rests.get(id) ?? 0);
      if (fewest === 0) return 0;
    }
  }
  return fewest;
}
