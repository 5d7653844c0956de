import { dwellOf } from './dwell.js';
import type { Memory, Play } from './play.js';
import type { Programme } from './programme.js';

/** Entry of a screen that shows the rounds because they go on, whatever the playlist says. */
export const ROUNDS_ENTRY = 'rounds';

/** While rounds go on everybody looks for a place and a clock. A screen that was told to show one scene goes on. */
export const roundsTakeOver = ({ complete, round, only }: Programme): boolean =>
  complete && round.length > 0 && (only === null || only === 'round');

/** The map page by page, again and again. */
export function advanceRound(play: Play | null, memory: Memory, { round }: Programme, now: number): Play {
  const shown = play?.entryId === ROUNDS_ENTRY ? play : null;
  if (shown && now < shown.endsAt && shown.page < round.length) return shown;
  const page = shown ? (shown.page + 1) % round.length : 0;
  const endsAt = now + dwellOf(round[page]?.words ?? 0);
  return { entryId: ROUNDS_ENTRY, kind: 'round', page, itemId: '', visitEndsAt: endsAt, endsAt, memory };
}
