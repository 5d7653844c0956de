/** Whoever lets this many cards in a row pass is left in peace for a day. */
const IGNORED = 2;
const DAY_OFF = 24 * 60 * 60_000;

/** A card that ran out without its owner touching it: from when it was shown until it ran out, epoch milliseconds. */
export interface IgnoredCard {
  readonly from: number;
  readonly until: number;
}

/**
 * Until when somebody is left in peace because they ignored two cards in a row; null when they never did. Cards that lay
 * there at the same time count as one: half an hour in a good talk is no sign that somebody wants none.
 *
 * @param activeAt when they last did something, epoch milliseconds: cards that they were shown until then do not count
 */
export function restsUntil(ignored: readonly IgnoredCard[], activeAt: number | null): number | null {
  const counted = ignored.filter(({ from }) => activeAt === null || from > activeAt);
  let inARow = 0;
  let before = Infinity;
  for (const { from, until } of counted.sort((x, y) => y.from - x.from)) {
    if (until > before) continue;
    inARow += 1;
    before = from;
  }
  return inARow < IGNORED ? null : Math.max(...counted.map(({ until }) => until)) + DAY_OFF;
}
