import type { PollAnswer } from '@commonground/contracts';
import { type Audience, LONGEST_POLL_S, PROTOCOL_VERSION } from '@commonground/contracts/constants';
import type { Call } from '../caller.js';
import type { Endpoint } from '../endpoints.js';
import { ApiError } from '../failures.js';
import type { RetryPace } from './retry-pace.js';
import { type Follower, isFinal, jittered, PATIENCE, type Position } from './transport.js';

/** Asks the feed of an audience over HTTP. */
export type AskFeed = (query: Record<string, string>, signal: AbortSignal) => Promise<PollAnswer>;

/** Asks at an address of the API. */
export const askFeed =
  (call: Call, endpoint: Endpoint<undefined, PollAnswer>, params: Record<string, string> = {}): AskFeed =>
  (query, signal) =>
    call(endpoint, { params, query, signal });

/** Frames over requests that the server holds until something is new. */
export interface PollTransport {
  /** Begins to ask, unless it does already. */
  start(): void;
  /** Asks from the present position, such as after a snapshot, if it was asking at all. */
  follow(): void;
  /** The network is gone: does not wait until that is noticed. */
  drop(): void;
  stop(): void;
}

/** How long a request is held, in seconds. A screen has to notice early that nobody answers. */
const HELD_S: Record<Audience, number> = { attendee: LONGEST_POLL_S, console: LONGEST_POLL_S, screen: 2 };
/** Nothing, and sooner than it was due: another page with the same session asked. Both go on, more slowly. */
const SHARED_MS = 1_000;

/** Requests that are not made yet. */
export function pollTransport(
  audience: Audience,
  ask: AskFeed,
  pace: RetryPace,
  follower: Follower,
): PollTransport {
  /** Every start begins a turn; answers of an earlier one come too late and are dropped. */
  let turn = 0;
  let isRunning = false;
  /** What is asked first is answered at once: only then is it known that somebody answers. */
  let isLive = false;
  let failures = 0;
  let held: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const step = async (mine: number): Promise<void> => {
    const from = follower.position();
    // A snapshot is needed first; follow() is called with it.
    if (!from) return;
    const heldMs = isLive ? HELD_S[audience] * 1_000 : 0;
    const began = Date.now();
    const answer = await request(from, heldMs).catch((error: unknown) => {
      if (mine === turn) fail(mine, error);
    });
    if (mine !== turn || !answer) return;
    failures = 0;
    pace.take(answer.retry);
    if (answer.resync) return follower.resync();
    isLive = true;
    for (const frame of answer.frames) follower.frame(frame);
    // Both feeds come up to the same position.
    follower.live(0);
    const isNothing = answer.frames.every(({ changes }) => changes.length === 0);
    const isShared = isNothing && Date.now() - began < heldMs - SHARED_MS;
    if (mine === turn) timer = setTimeout(() => void step(mine), isShared ? jittered(SHARED_MS) : 0);
  };

  const request = async (from: Position, heldMs: number): Promise<PollAnswer> => {
    const waiting = (held = new AbortController());
    const late = () => waiting.abort(new DOMException('No answer in time.', 'TimeoutError'));
    const patience = setTimeout(late, heldMs + PATIENCE / (audience === 'screen' ? 2 : 1));
    const values = { protocol: PROTOCOL_VERSION, ...from, wait: heldMs / 1_000 };
    const query = Object.entries(values).map(([name, value]) => [name, String(value)]);
    try {
      return await ask(Object.fromEntries(query) as Record<string, string>, waiting.signal);
    } finally {
      clearTimeout(patience);
    }
  };

  const fail = (mine: number, error: unknown) => {
    const problem = error instanceof ApiError ? error.problem : undefined;
    if (isFinal(problem?.code)) return follower.refuse(problem.code);
    isLive = false;
    follower.lost();
    const pause = Math.max(problem?.retryAfterMs ?? 0, pace.pause(failures++));
    timer = setTimeout(() => void step(mine), pause);
  };

  const end = () => {
    turn++;
    isLive = false;
    clearTimeout(timer);
    held?.abort();
  };
  const begin = () => {
    end();
    isRunning = true;
    void step(turn);
  };

  return {
    start() {
      if (!isRunning) begin();
    },
    follow() {
      if (isRunning) begin();
    },
    drop: () => held?.abort(),
    stop() {
      isRunning = false;
      end();
    },
  };
}
