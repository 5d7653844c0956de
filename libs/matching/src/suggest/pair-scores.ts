import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import type { PairWeight } from '../rounds/model.js';
import { LiveRoom } from './live-room.js';
import type { EngineSettings, MatchPerson } from './model.js';
import { scorePair } from './pair-score.js';
import { pairKey } from './past.js';
import { compareIds } from './room.js';

/** So many candidates per person are scored exactly: more than an evening has rounds. */
const CANDIDATES = 60;

/**
 * How well people of a room fit who fit at all, 0 to 1: weights for planning rounds. Of each person the best
 * candidates only; pairs without an entry have nothing to say to each other that they told us. Budgets, days off and
 * history do not matter here, presence and mood do.
 */
export function pairScores(
  people: readonly MatchPerson[],
  settings: EngineSettings,
  analyser: Analyser = createAnalyser(),
): PairWeight[] {
  const live = new LiveRoom(analyser);
  const unlimited = people.map((person) => ({ ...person, meetingsLeft: Infinity }));
  const room = live.update(unlimited, Infinity, Infinity);
  const scored = new Map<string, PairWeight | null>();
  for (const guest of room.guests) {
    for (const candidate of live.candidatesFor(guest, CANDIDATES, () => true)) {
      const [one, other] =
        compareIds(guest.person.id, candidate.person.id) < 0 ? [guest, candidate] : [candidate, guest];
      const key = pairKey(one.person.id, other.person.id);
      if (scored.has(key)) continue;
      const pair = scorePair(one, other, { ...settings, rarity: room.rarity });
      scored.set(key, pair && [one.person.id, other.person.id, pair.score]);
    }
  }
  return [...scored.values()]
    .filter((weight) => weight !== null)
    .sort(([a, b], [c, d]) => compareIds(a, c) || compareIds(b, d));
}
