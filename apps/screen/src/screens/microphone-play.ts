import type { Memory, Play } from './play.js';
import type { Programme } from './programme.js';

/** Entry of a screen that shows the microphone because somebody speaks, whatever the playlist says. */
export const MICROPHONE_ENTRY = 'speaker';

/** Whoever speaks has the eyes of the room. A screen that was told to show one scene goes on. */
export const microphoneTakesOver = ({ complete, microphone, only }: Programme): boolean =>
  complete && microphone === 'speaking' && (only === null || only === 'microphone');

/** One scene, as long as somebody speaks: only the moderator ends a turn. */
export function stayAtMicrophone(play: Play | null, memory: Memory): Play {
  if (play?.entryId === MICROPHONE_ENTRY) return play;
  return {
    entryId: MICROPHONE_ENTRY,
    kind: 'microphone',
    page: 0,
    itemId: '',
    visitEndsAt: Infinity,
    endsAt: Infinity,
    memory,
  };
}
