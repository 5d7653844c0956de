import { SECOND, turnLeft, waitFor } from '@commonground/kernel';
import { useEffect, useEffectEvent, useState } from 'react';
import { useServerNow } from './feed.js';

/** Something that ends: at an instant, or after what is left once it goes on. */
export interface Ending {
  readonly endsAt: string | null;
  /** Milliseconds that are left while it stands still. */
  readonly leftMs: number | null;
}

const LOOKS_MS = 250;

/** Whole seconds that are left by the clock of the server, rendered anew as they go by. */
export const useSecondsLeft = ({ endsAt, leftMs }: Ending): number =>
  useSeconds((now) => secondsLeft({ endsAt, leftMs }, now), endsAt !== null);

/** The same of a turn at the microphone, which no clock ends: below zero it is overtime. */
export const useTurnSecondsLeft = (startedAt: string, turnSeconds: number): number =>
  useSeconds((now) => turnSecondsLeft(startedAt, turnSeconds, now), true);

function useSeconds(read: (now: number) => number, runs: boolean): number {
  const now = useServerNow();
  const [, look] = useState(0);
  // The number itself is the state, so that only a new second renders.
  const tick = useEffectEvent(() => look(read(now())));
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(tick, LOOKS_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return read(now());
}

/** The same for a clock in milliseconds. */
export const secondsLeft = ({ endsAt, leftMs }: Ending, now: number): number =>
  Math.max(0, Math.ceil((endsAt === null ? (leftMs ?? 0) : Date.parse(endsAt) - now) / 1000));

/** What is left of a turn for a clock in milliseconds. */
export const turnSecondsLeft = (startedAt: string, turnSeconds: number, now: number): number =>
  Math.ceil(turnLeft(Date.parse(startedAt), turnSeconds * SECOND, now) / SECOND);

/** Seconds until the turn of somebody in the queue, about, for a clock in milliseconds. */
export const secondsUntilTurn = (
  position: number,
  turnSeconds: number,
  startedAt: string | null | undefined,
  now: number,
): number => waitFor(position, turnSeconds * SECOND, startedAt ? Date.parse(startedAt) : null, now) / SECOND;

/** 4:05, and +0:12 for overtime. */
export const clockText = (seconds: number): string =>
  seconds < 0
    ? `+${clockText(-seconds)}`
    : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
