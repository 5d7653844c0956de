import type { Frame, Snapshot } from '@commonground/contracts';
import { ApiError } from './failures.js';
import { applyFrame, type FeedState, stateOf } from './feed-state.js';
import { Interest, type Topics } from './interest.js';
import { type AskFeed, pollTransport } from './transports/poll-transport.js';
import { retryPace } from './transports/retry-pace.js';
import { type SocketAddress, socketTransport } from './transports/socket-transport.js';
import { type Follower, isFinal, jittered, type Via } from './transports/transport.js';

/** connecting: on the way for the first time; offline: it was lost and is being sought; refused: it ended. */
export type FeedStatus = 'connecting' | 'live' | 'offline' | 'refused';

/** `via` tells what carries a live feed, `code` why a feed was refused. */
export interface StatusDetail {
  via?: Via;
  code?: string;
}

/** What a feed needs and whom it tells. */
export interface FeedOptions extends SocketAddress {
  /** Topics whose pins a phone shows to begin with; none: all. */
  topics?: Topics;
  /** Fetches the snapshot of this audience over HTTP. */
  snapshot(): Promise<Snapshot>;
  /** Asks by long-poll. Left out: where no websocket passes, the feed is offline. */
  poll?: AskFeed;
  /** A state that was kept on this device: followed from where it stands, without a snapshot. */
  kept?: FeedState | undefined;
  onState(state: FeedState): void;
  /** Something is missing in the state and it must not be kept, until the snapshot that fills the gap is there. */
  onGap?(isOpen: boolean): void;
  onStatus(status: FeedStatus, detail: StatusDetail): void;
}

/** A feed that keeps itself alive until it is closed or refused. */
export interface FeedConnection {
  close(): void;
  /** Tries at once what would be tried later, and takes a fresh snapshot. */
  refresh(): void;
  /** Follows the pins of these topics alone, or of all. Others may be missing then; those that are there are true. */
  follow(topics: Topics): void;
}

type Timer = ReturnType<typeof setTimeout>;

/** So many failed connections in a row: HTTP is asked, which knows of ended sessions and may pass where sockets do not. */
const FAILURES_TO_ASK = 3;
const LONGEST_PAUSE = 10_000;
/** A snapshot that does not come is given up and asked for again. */
const SNAPSHOT_PATIENCE = 20_000;
/** Snapshots that follow each other faster than this mean that something is wrong: each further one waits longer. */
const CALM = 5_000;

/**
 * Follows an event: a snapshot over HTTP, then frames over a websocket, or by long-poll while none is to be had.
 * Whatever is lost on the way shows as a gap and leads to a fresh snapshot, so `onState` always gets a whole and true
 * state.
 */
export function connectFeed(options: FeedOptions): FeedConnection {
  const { audience } = options;
  let state: FeedState | undefined = options.kept;
  let told = '';
  const live = new Set<Via>();
  let isLoading = false;
  let loadedAt = -CALM;
  /**
   * How far everything personal was read: what is personal goes out before a frame of the event that covers it. Counts
   * only while the feed is live, because frames are dropped while a snapshot is on its way.
   */
  let readTo = 0;
  const interest = new Interest(options.topics);
  if (state) interest.resume(state.wholeAt ?? state.positions.event, state.positions.event);
  let pause = 0;
  let socketFailures = 0;
  let isOver = false;
  let loadTimer: Timer | undefined;
  let patience: Timer | undefined;

  const tell = (status: FeedStatus, detail: StatusDetail = {}) => {
    const next = `${status} ${detail.via ?? ''}`;
    if (next === told || told.startsWith('refused')) return;
    told = next;
    options.onStatus(status, detail);
  };
  const show = (next: FeedState) => {
    state = { ...next, wholeAt: interest.wholeUpTo(next.positions.event) };
    options.onState(state);
  };
  const refuse = (code: string) => {
    end();
    tell('refused', { code });
  };

  const load = async () => {
    isLoading = true;
    readTo = 0;
    loadTimer = undefined;
    let failure: unknown;
    const snapshot = await Promise.race([options.snapshot(), silence()]).catch(
      (error: unknown) => void (failure = error),
    );
    clearTimeout(patience);
    isLoading = false;
    if (isOver) return;
    if (snapshot) {
      loadedAt = Date.now();
      interest.began(snapshot.seq);
      show(stateOf(snapshot, loadedAt));
      options.onGap?.(false);
      socket.follow();
      poll?.follow();
      if (socketFailures >= FAILURES_TO_ASK) poll?.start();
      return;
    }
    const code = failure instanceof ApiError ? failure.problem.code : undefined;
    if (isFinal(code)) return refuse(code);
    // Frames that came meanwhile were dropped, so that nothing carries the feed until a snapshot is there.
    live.clear();
    tell('offline');
    loadLater(500);
  };
  const silence = () =>
    new Promise<undefined>((resolve) => {
      patience = setTimeout(() => resolve(undefined), SNAPSHOT_PATIENCE);
    });
  const loadLater = (least: number) => {
    pause = Math.min(pause * 2 + least, LONGEST_PAUSE);
    loadTimer = setTimeout(() => void load(), jittered(pause));
  };
  const reload = () => {
    options.onGap?.(true);
    if (loadTimer !== undefined || isLoading) return;
    if (Date.now() - loadedAt < CALM + pause) return loadLater(100);
    pause = 0;
    void load();
  };

  const followerVia = (via: Via): Follower => ({
    position() {
      if (isLoading || loadTimer !== undefined || !state) return undefined;
      const { epoch, positions } = state;
      const meSeq = audience === 'attendee' ? Math.max(positions.me, readTo) : 0;
      return { epoch, meSeq, ...interest.askFrom(positions.event, via) };
    },
    frame(frame: Frame) {
      if (!state || isLoading) return;
      const { positions } = state;
      // Personal frames begin where the hello said that this client stands.
      const known = { ...state, positions: { ...positions, me: Math.max(positions.me, readTo) } };
      const next = applyFrame(known, frame);
      if (next === null) return reload();
      if (next === known) return;
      show(next);
      if (readTo > 0 && frame.feed === 'event') readTo = Math.max(readTo, frame.to);
    },
    resync: reload,
    live(upTo) {
      readTo = Math.max(readTo, upTo);
      interest.caughtUp(state?.positions.event ?? 0, via);
      live.add(via);
      if (live.has('socket')) {
        live.delete('poll');
        socketFailures = 0;
        poll?.stop();
      } else socket.rest(true);
      tell('live', { via });
    },
    lost() {
      live.delete(via);
      if (via === 'poll') socket.rest(false);
      if (live.size > 0) return;
      tell('offline');
      if (!state) reload();
    },
    refuse,
  });
  const pace = retryPace();
  const socket = socketTransport(options, pace, {
    ...followerVia('socket'),
    failed(times) {
      socketFailures = times;
      if (times % FAILURES_TO_ASK !== 0) return;
      if (poll && state) poll.start();
      else reload();
    },
  });
  const poll = options.poll && pollTransport(audience, options.poll, pace, followerVia('poll'));

  const drop = () => {
    socket.drop();
    poll?.drop();
  };
  const wake = () => {
    socket.wake();
    poll?.follow();
    if (!state) reload();
  };
  const look = () => {
    if (document.visibilityState === 'visible') wake();
  };
  globalThis.addEventListener?.('offline', drop);
  globalThis.addEventListener?.('online', wake);
  globalThis.document?.addEventListener('visibilitychange', look);
  const end = () => {
    isOver = true;
    clearTimeout(loadTimer);
    clearTimeout(patience);
    socket.close();
    poll?.stop();
    globalThis.removeEventListener?.('offline', drop);
    globalThis.removeEventListener?.('online', wake);
    globalThis.document?.removeEventListener('visibilitychange', look);
  };

  tell('connecting');
  socket.connect();
  if (!state) reload();

  return {
    close: end,
    refresh() {
      if (isOver) return;
      clearTimeout(loadTimer);
      loadTimer = undefined;
      pause = 0;
      wake();
      if (!isLoading) void load();
    },
    follow(topics) {
      if (interest.follow(topics, state?.positions.event ?? 0) && !isOver) socket.follow();
    },
  };
}
