import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Play } from './play.js';
import { advance } from './player.js';
import type { Programme } from './programme.js';

/** Names what is shown, so that the same thing is not faded into itself. */
export const sceneKey = (play: Play): string => `${play.kind} ${play.page} ${play.itemId}`;

/** Lets the player look at the programme whenever either changes, and fades from scene to scene. */
export function usePlay(
  play: Play | null,
  programme: Programme,
  now: number,
  onPlay: (play: Play) => void,
): void {
  const fading = useRef(false);
  useEffect(() => {
    if (fading.current) return;
    const next = advance(play, programme, now);
    if (next === play) return;
    if (!play || sceneKey(play) === sceneKey(next)) return onPlay(next);
    fading.current = true;
    crossFade(() => {
      fading.current = false;
      onPlay(next);
    });
  }, [play, programme, now, onPlay]);
}

/** The browser keeps a picture of the old scene while it fades, so the page itself never holds two of them. */
function crossFade(change: () => void): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || document.hidden || !document.startViewTransition) return change();
  const transition = document.startViewTransition(() => flushSync(change));
  // A transition that is skipped rejects these; the change has been made all the same.
  transition.ready.catch(() => null);
  transition.finished.catch(() => null);
}
