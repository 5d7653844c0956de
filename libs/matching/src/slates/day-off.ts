/** Whoever lets this many cards in a row pass is left in peace for a day. */
const IGNORED = 2;
const DAY_OFF = 24 * 60 * 60_000;

/** What became of a card on one person’s side, and when (epoch milliseconds). */
export interface CardOutcome {
  readonly at: number;
  readonly ignored: boolean;
}

/** Until when somebody is left in peace because they ignored two cards in a row; null when they are not. */
export function restsUntil(outcomes: readonly CardOutcome[]): number | null {
  const latest = [...outcomes].sort((x, y) => y.at - x.at).slice(0, IGNORED);
  const ignoredAll = latest.length === IGNORED && latest.every(({ ignored }) => ignored);
  return ignoredAll && latest[0] ? latest[0].at + DAY_OFF : null;
}
