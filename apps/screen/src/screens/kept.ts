import type { EventView } from '@commonground/contracts';
import { recall, remember } from '@commonground/ui';
import type { ScreenText } from './programme.js';

/**
 * What a screen may remember while the server is gone: nothing in it is about a person. Announcements are left out,
 * because they may name somebody.
 */
export interface Kept {
  readonly event: EventView;
  readonly tips: readonly ScreenText[];
}

const PLACE = 'cg-screen';
const DAY_MS = 86_400_000;

/** Writes down what a page that starts without a network shows. `now` in milliseconds. */
export const keepForLater = (kept: Kept, now: number): void =>
  remember(PLACE, JSON.stringify({ ...kept, at: now }));

/** Forgets it: this screen belongs to no event. */
export const forgetKept = (): void => remember(PLACE, '');

/** What an earlier page wrote down, for a day after that or after the end of the event. */
export function keptBefore(now: number): Kept | undefined {
  return readKept(recall(PLACE), now);
}

/** Reads a note; whatever is not what we write counts as none. */
export function readKept(note: string | undefined, now: number): Kept | undefined {
  if (!note) return undefined;
  try {
    const { event, tips, at } = JSON.parse(note) as Kept & { at: number };
    const until = Math.max(at, Date.parse(event.endsAt)) + DAY_MS;
    return now < until && Array.isArray(tips) ? { event, tips } : undefined;
  } catch {
    return undefined;
  }
}
