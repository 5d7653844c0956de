import { useEffect, useState } from 'react';

const CURSOR_MS = 3_000;
const SHIFT_MS = 60_000;
const SHIFT_PX = 8;

/** A walk round the middle, so that nothing stands on the same pixels all evening. */
const STEPS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** What a wall-mounted page needs from its device: it stays awake, fills the screen and hides the pointer. */
export function useKiosk(): void {
  useEffect(() => {
    const stop = new AbortController();
    const on = { signal: stop.signal };
    const root = document.documentElement;

    const stayAwake = () => {
      if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => null);
    };
    const fill = () => {
      const change = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.();
      change?.catch(() => null);
    };
    let hiding = setTimeout(() => root.classList.add('no-cursor'), CURSOR_MS);
    const showCursor = () => {
      clearTimeout(hiding);
      root.classList.remove('no-cursor');
      hiding = setTimeout(() => root.classList.add('no-cursor'), CURSOR_MS);
    };

    stayAwake();
    document.addEventListener('visibilitychange', stayAwake, on);
    document.addEventListener('dblclick', fill, on);
    document.addEventListener('pointermove', showCursor, on);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) fill();
      },
      on,
    );
    return () => {
      stop.abort();
      clearTimeout(hiding);
    };
  }, []);
}

/** Pixels by which the whole layout is moved now; another place every minute, against burn-in. */
export function useBurnInShift(): readonly [number, number] {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setStep((now) => (now + 1) % STEPS.length), SHIFT_MS);
    return () => clearInterval(timer);
  }, []);
  const [x, y] = STEPS[step] ?? STEPS[0];
  return [x * SHIFT_PX, y * SHIFT_PX];
}
