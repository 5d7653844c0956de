import { learntFactors } from '../outcomes/learn-from.js';
import { newnessIn } from '../outcomes/newness.js';
import type { LiveRoom } from './live-room.js';
import type { EngineInput } from './model.js';
import { type ScoredPair, scorePair } from './pair-score.js';
import { pairKey } from './past.js';
import { compareIds, type Guest, type Room } from './room.js';

/** So many candidates per person are scored exactly. */
const CANDIDATES = 20;
/** With fewer good ones among them, this many times as many are looked at, up to a limit. */
const WIDER = 4;
const MOST_CANDIDATES = 320;
const ENOUGH = 4;

/** What the pairs of a room are worth; each is scored once. */
export interface RoomScores {
  /** Null where the two do not fit. */
  readonly of: (x: Guest, y: Guest) => ScoredPair | null;
  /** The pairs that were looked at and fit. */
  readonly fitting: () => ScoredPair[];
}

interface Asked {
  readonly isAsked: (guest: Guest) => boolean;
  readonly mayPair: (x: Guest, y: Guest) => boolean;
  /** A rule keeps them apart who could be paired without it. Asked only about those who may not. */
  readonly isBarred: (x: Guest, y: Guest) => boolean;
}

/** Scores everybody who is asked with their best candidates, and notes who would be among them but for a rule. */
export function scoreRoom(
  live: LiveRoom,
  room: Room,
  {
    settings,
    learnt,
    closenessOf,
    barred,
  }: Pick<EngineInput, 'settings' | 'learnt' | 'closenessOf' | 'barred'>,
  { isAsked, mayPair, isBarred }: Asked,
): RoomScores {
  const weights = {
    ...settings,
    rarity: room.rarity,
    learnt: learntFactors(learnt),
    newnessOf: newnessIn(learnt?.acquaintances ?? [], closenessOf),
  };
  const pairs = new Map<string, ScoredPair | null>();
  const inOrder = (x: Guest, y: Guest): readonly [Guest, Guest] =>
    compareIds(x.person.id, y.person.id) < 0 ? [x, y] : [y, x];
  const of = (x: Guest, y: Guest): ScoredPair | null => {
    const [one, other] = inOrder(x, y);
    const key = pairKey(one.person.id, other.person.id);
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = scorePair(one, other, weights);
      pairs.set(key, pair);
    }
    return pair;
  };
  const apart = new Map<string, readonly [Guest, Guest]>();
  const isCandidate = (guest: Guest, other: Guest): boolean => {
    if (mayPair(guest, other)) return true;
    if (barred && isBarred(guest, other)) {
      const [one, two] = inOrder(guest, other);
      apart.set(pairKey(one.person.id, two.person.id), [one, two]);
    }
    return false;
  };
  for (const guest of room.guests) {
    if (!isAsked(guest)) continue;
    for (let count = CANDIDATES; ; count *= WIDER) {
      const candidates = live.candidatesFor(guest, count, (other) => isCandidate(guest, other));
      const good = candidates.filter((other) => of(guest, other) !== null).length;
      if (good >= ENOUGH || candidates.length < count || count >= MOST_CANDIDATES) break;
    }
  }
  for (const [one, other] of apart.values())
    if (scorePair(one, other, weights) !== null) barred?.note(one.person.id, other.person.id);
  return { of, fitting: () => [...pairs.values()].filter((pair) => pair !== null) };
}
