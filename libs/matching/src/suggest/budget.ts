import { compareIds, type Guest } from './room.js';
import type { ScoredPair } from './pair-score.js';

/** What each suggestion or encounter already had takes from a pair's turn. */
const EXPOSURE_PRICE = 0.03;
const MOST_EXPOSURE = 20;

/**
 * Picks pairs within everybody's budget of open suggestions. It goes round by round: in the first nobody gets
 * more than one open suggestion, in the second no more than two, and so on, so that the wanted do not take all.
 */
export function pickWithinBudget(pairs: readonly ScoredPair[], maxOpen: number): ScoredPair[] {
  const open = new Map<string, number>();
  const openOf = (guest: Guest): number => open.get(guest.person.id) ?? guest.person.openSuggestions;
  let waiting = pairs
    .map((pair) => ({ pair, priority: priorityOf(pair) }))
    .sort(
      (x, y) =>
        y.priority - x.priority ||
        compareIds(x.pair.one.person.id, y.pair.one.person.id) ||
        compareIds(x.pair.other.person.id, y.pair.other.person.id),
    )
    .map(({ pair }) => pair);
  const picked: ScoredPair[] = [];
  for (let round = 1; round <= maxOpen && waiting.length > 0; round++) {
    const later: ScoredPair[] = [];
    for (const pair of waiting) {
      const one = openOf(pair.one);
      const other = openOf(pair.other);
      if (one >= round || other >= round) {
        later.push(pair);
        continue;
      }
      open.set(pair.one.person.id, one + 1);
      open.set(pair.other.person.id, other + 1);
      picked.push(pair);
    }
    waiting = later;
  }
  return picked;
}

function priorityOf({ one, other, score }: ScoredPair): number {
  return score / (1 + EXPOSURE_PRICE * Math.min(MOST_EXPOSURE, one.exposure + other.exposure));
}
