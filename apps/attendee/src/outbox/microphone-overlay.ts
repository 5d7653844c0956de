import type { AskForMicrophone } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** My entry at the microphone; null: I neither wait nor speak. */
export interface ShownEntry {
  readonly id: string | null;
  /** I left of my own accord, a moment ago. */
  readonly isLeaving: boolean;
}

/**
 * Lays my taps over what the server knows: I stand in the queue as soon as I ask, and not any more as soon as I leave. What
 * the feed has shown since I asked is its to say: a turn may be over before my tap has faded.
 *
 * @param known my entry, as the feed has it
 * @param seen the entry that it has shown, as long as I have not left it
 */
export function overlayEntry(
  known: string | null,
  seen: string | null,
  written: readonly Written[],
): ShownEntry {
  return written.reduce<ShownEntry>(
    (shown, entry) => {
      if (entry.command.name === 'leaveMicrophone') return { id: null, isLeaving: true };
      if (entry.command.name !== 'askForMicrophone') return shown;
      const { id } = bodyOf<AskForMicrophone>(entry);
      if (!entry.sending && id === seen) return { id: known, isLeaving: false };
      // Another phone of mine may have asked first.
      return { id: shown.id ?? id, isLeaving: false };
    },
    { id: known, isLeaving: false },
  );
}
