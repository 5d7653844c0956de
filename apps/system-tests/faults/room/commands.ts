import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, attendeeApi, newId, OfflineError } from '@commonground/client';
import type { PinCard, PinView } from '@commonground/contracts';
import type { Caller } from '../../src/product/callers.js';
import type { History } from '../history/history.js';

/** Whoever is on the way for longer gives up. Milliseconds. */
const PATIENCE = 60_000;
/** Answers after which a command is simply tried again. */
const PASSING = new Set(['server.unavailable', 'server.failed', 'request.rate-limited']);

/** An id as a phone makes it whose clock is wrong by so many milliseconds: its first part is the time. */
export function newIdAt(offMs: number): string {
  const time = (Date.now() + offMs).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

/** What came of a command. */
export interface Outcome {
  /** From the first try to the acknowledgement. */
  readonly milliseconds: number;
  readonly tries: number;
  readonly answer: PinView | undefined;
}

/** A pin that nobody has pinned yet. */
export function aPin(topicId: string, text: string): PinCard {
  return { id: newId(), topicId, direction: 'need', text };
}

/**
 * Pins until it is acknowledged or refused, as the outbox of a phone does: every try carries the same key. Each try and each
 * answer goes into the history.
 */
export async function pinUntilAnswered(
  { history, client, caller }: { history: History; client: string; caller: Caller },
  body: PinCard,
  { key = newId(), random }: { key?: string; random: () => number },
): Promise<Outcome> {
  const begun = performance.now();
  for (let tries = 1; ; tries++) {
    history.add({ type: 'invoke', client, command: key, text: body.text });
    try {
      const answer = await caller.call(attendeeApi.pin, { body, key });
      history.add({ type: 'ok', client, command: key });
      return { milliseconds: performance.now() - begun, tries, answer };
    } catch (error) {
      const code = codeOf(error);
      const passes = error instanceof OfflineError || PASSING.has(code);
      history.add({ type: passes ? 'info' : 'fail', client, command: key, code });
      if (!passes || performance.now() - begun > PATIENCE)
        return { milliseconds: Number.POSITIVE_INFINITY, tries, answer: undefined };
      await pause(100 + random() * 400);
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof ApiError) return error.problem.code;
  return error instanceof OfflineError ? 'offline' : String(error);
}
