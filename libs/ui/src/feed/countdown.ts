import { useEffect, useState } from 'react';
import { useServerNow } from './feed.js';

/** Something that ends: at an instant, or after what is left once it goes on. */
export interface Ending {
  readonly endsAt: string | null;
  /** Milliseconds that are left while it stands still. */
  readonly leftMs: number | null;
}

const LOOKS_MS = 250;

/** Whole seconds that are left by the clock of the server, rendered anew as they go by. */
export function useSecondsLeft({ endsAt, leftMs }: Ending): number {
  const now = useServerNow();
  const left = () => secondsLeft({ endsAt, leftMs }, now());
  const [, look] = useState(0);
  useEffect(() => {
    if (endsAt === null) return undefined;
    // The number itself is the state, so that only a new second renders.
    const timer = setInterval(() => look(secondsLeft({ endsAt, leftMs: null }, now())), LOOKS_MS);
    return () => clearInterval(timer);
  }, [endsAt, now]);
  return left();
}

/** The same for a clock in milliseconds. */
export const secondsLeft = ({ endsAt, leftMs }: Ending, now: number): number =>
  Math.max(0, Math.ceil((endsAt === null ? (leftMs ?? 0) : Date.parse(endsAt) - now) / 1000));

/** 4:05 */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
