import type { MicrophoneView } from '@commonground/contracts';
import { positionIn } from '@commonground/kernel';
import { secondsUntilTurn } from '@commonground/ui';

/** How I stand to a microphone that is open. asked: I said so, and the queue does not show it yet. */
export type MicrophoneMoment =
  | { readonly state: 'open' }
  | { readonly state: 'asked'; readonly entryId: string }
  | { readonly state: 'waiting'; readonly entryId: string; readonly position: number }
  | { readonly state: 'speaking'; readonly entryId: string; readonly startedAt: string };

/** @param entryId my entry, with what I tapped a moment ago */
export function momentOf(
  microphone: MicrophoneView | undefined,
  entryId: string | null,
): MicrophoneMoment | null {
  if (!microphone?.isOpen) return null;
  if (entryId === null) return { state: 'open' };
  const { speaking, queue } = microphone;
  if (speaking?.entryId === entryId) return { state: 'speaking', entryId, startedAt: speaking.startedAt };
  const position = positionIn(queue, entryId);
  return position === null ? { state: 'asked', entryId } : { state: 'waiting', entryId, position };
}

/** Whole minutes until my turn, about; 0: less than one. */
export function minutesUntil(position: number, microphone: MicrophoneView, now: number): number {
  const { turnSeconds, speaking } = microphone;
  const seconds = secondsUntilTurn(position, turnSeconds, speaking?.startedAt, now);
  return seconds < 60 ? 0 : Math.round(seconds / 60);
}
