import type { Frame, Hello, Snapshot } from '@commonground/contracts';
import { type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { io } from 'socket.io-client';
import { ApiError } from './failures.js';
import { applyFrame, type FeedState, stateOf } from './feed-state.js';

/** connecting: on the way for the first time; offline: it was lost and is being sought; refused: it ended. */
export type FeedStatus = 'connecting' | 'live' | 'offline' | 'refused';

/** What a feed needs and whom it tells. */
export interface FeedOptions {
  /** `https://host`; empty: the origin of the page. */
  origin: string;
  audience: Audience;
  eventId: string;
  /** Fetches the snapshot of this audience over HTTP. */
  snapshot(): Promise<Snapshot>;
  onState(state: FeedState): void;
  /** `code` tells why a feed was refused. */
  onStatus(status: FeedStatus, code?: string): void;
  /** Outside browsers: cookie and origin. */
  extraHeaders?: Record<string, string>;
}

/** A feed that keeps itself alive until it is closed or refused. */
export interface FeedConnection {
  close(): void;
  /** Tries at once what would be tried later, and takes a fresh snapshot. */
  refresh(): void;
}

interface Spread {
  minMs: number;
  spreadMs: number;
}
type Ack = { ok: true; resync?: boolean; seq?: number; retry?: Spread } | { ok: false; code: string };
type Timer = ReturnType<typeof setTimeout>;

/**
 * How long a question may stay unanswered, and how often a silent socket is asked, in milliseconds. A screen forgets
 * people after ten seconds without network, so it has to notice early that nobody answers.
 */
const PATIENCE = 8_000;
const BEAT: Record<Audience, number> = { attendee: 15_000, console: 15_000, screen: 2_000 };
/** Every so many failed connections HTTP is asked: it knows of ended sessions, and may pass where sockets do not. */
const FAILURES_TO_ASK = 3;
const LONGEST_PAUSE = 10_000;
/** Snapshots that follow each other faster than this mean that something is wrong: each further one waits longer. */
const CALM = 5_000;

const PASSING = new Set(['request.rate-limited', 'feed.lagging', 'server.unavailable', 'server.failed']);
/** Codes of the service have a dot; what socket.io says of a broken network has none. */
const isFinal = (code: unknown): code is string =>
  typeof code === 'string' && /^\w+\.[\w-]+$/u.test(code) && !PASSING.has(code);
const jittered = (milliseconds: number) => milliseconds * (0.5 + Math.random());

/**
 * Follows an event: a snapshot over HTTP, then frames over a websocket. Whatever is lost on the way shows as
 * a gap and leads to a fresh snapshot, so `onState` always gets a whole and true state.
 */
export function connectFeed(options: FeedOptions): FeedConnection {
  const { audience, eventId } = options;
  let state: FeedState | undefined;
  let status: FeedStatus | undefined;
  /** Every snapshot and every hello begins a turn; answers of an earlier one come too late and are dropped. */
  let turn = 0;
  /** The turn in which a snapshot is on its way. */
  let loading = -1;
  let loadedAt = -CALM;
  /**
   * How far everything personal was read: what is personal goes out before a frame of the event that covers it. Counts
   * only while the feed is live, because frames are dropped while a snapshot is on its way.
   */
  let readTo = 0;
  let pause = 0;
  let failures = 0;
  let isOver = false;
  let loadTimer: Timer | undefined;
  let socketTimer: Timer | undefined;

  const settings = {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience },
    autoConnect: false,
    forceNew: true,
    reconnectionDelay: 800,
    reconnectionDelayMax: LONGEST_PAUSE,
    randomizationFactor: 0.6,
    ...(options.extraHeaders ? { extraHeaders: options.extraHeaders } : {}),
  };
  const socket = options.origin ? io(options.origin, settings) : io(settings);

  const tell = (next: FeedStatus, code?: string) => {
    if (next === status || status === 'refused') return;
    status = next;
    options.onStatus(next, code);
  };
  const show = (next: FeedState) => {
    state = next;
    options.onState(next);
  };
  const refuse = (code: string) => {
    end();
    tell('refused', code);
  };
  const soon = (act: () => void, milliseconds: number) => {
    clearTimeout(socketTimer);
    socketTimer = setTimeout(act, jittered(milliseconds));
  };

  const load = async () => {
    const mine = (loading = ++turn);
    readTo = 0;
    loadTimer = undefined;
    let failure: unknown;
    const snapshot = await options.snapshot().catch((error: unknown) => void (failure = error));
    if (mine !== turn) return;
    loading = -1;
    if (snapshot) {
      loadedAt = Date.now();
      show(stateOf(snapshot, loadedAt));
      return hello();
    }
    const code = failure instanceof ApiError ? failure.problem.code : undefined;
    if (isFinal(code)) return refuse(code);
    tell('offline');
    loadLater(500);
  };
  const loadLater = (least: number) => {
    pause = Math.min(pause * 2 + least, LONGEST_PAUSE);
    loadTimer = setTimeout(() => void load(), jittered(pause));
  };
  const reload = () => {
    if (loadTimer !== undefined || loading === turn) return;
    if (Date.now() - loadedAt < CALM + pause) return loadLater(100);
    pause = 0;
    void load();
  };

  const hello = () => {
    if (!state || !socket.connected) return;
    const mine = ++turn;
    const { epoch, positions } = state;
    const meSeq = audience === 'attendee' ? Math.max(positions.me, readTo) : 0;
    const words: Hello = { protocol: PROTOCOL_VERSION, eventId, epoch, seq: positions.event, meSeq };
    socket.timeout(PATIENCE).emit('hello', words, (silence: Error | null, ack?: Ack) => {
      if (mine !== turn) return;
      if (silence || !ack) return drop();
      if (!ack.ok) return isFinal(ack.code) ? refuse(ack.code) : soon(hello, 2_000);
      if (ack.resync) return reload();
      if (ack.retry) spread(ack.retry);
      readTo = ack.seq ?? 0;
      failures = 0;
      tell('live');
    });
  };
  /** The server says how widely its clients should spread when they come back. */
  const spread = ({ minMs, spreadMs }: Spread) => {
    const middle = minMs + spreadMs / 2;
    socket.io.reconnectionDelay(middle);
    socket.io.randomizationFactor(spreadMs / 2 / middle);
    socket.io.reconnectionDelayMax(Math.max(LONGEST_PAUSE, minMs + spreadMs));
  };

  /** Ends a connection that no longer answers, so that a new one is sought. */
  const drop = () => void socket.io.engine?.close();
  const ask = () => {
    if (!socket.connected) return;
    const mine = socket.id;
    socket.timeout(Math.min(PATIENCE, BEAT[audience])).emit('ping', (silence: Error | null) => {
      if (silence && mine === socket.id) drop();
    });
  };
  const wake = () => {
    if (socket.connected) return ask();
    socket.disconnect().connect();
    if (!state) reload();
  };
  const look = () => {
    if (document.visibilityState === 'visible') wake();
  };

  socket.on('connect', hello);
  socket.on('frame', (frame: Frame) => {
    if (!state || loading === turn) return;
    const next = applyFrame(state, frame);
    if (next === null) return reload();
    if (next === state) return;
    show(next);
    if (readTo > 0 && frame.feed === 'event') readTo = Math.max(readTo, frame.to);
  });
  socket.on('resync', reload);
  socket.on('bye', ({ code }: { code: string }) => {
    if (isFinal(code)) refuse(code);
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return;
    turn++;
    tell('offline');
    // After this reason alone socket.io does not come back by itself.
    if (reason === 'io server disconnect') soon(() => socket.connect(), 2_000);
    if (!state) reload();
  });
  socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
    const code = error.data?.code ?? error.message;
    if (isFinal(code)) return refuse(code);
    tell('offline');
    if (!socket.active) soon(() => socket.connect(), 4_000);
    if (++failures % FAILURES_TO_ASK === 0) reload();
  });

  const beat = setInterval(ask, BEAT[audience]);
  globalThis.addEventListener?.('offline', drop);
  globalThis.addEventListener?.('online', wake);
  globalThis.document?.addEventListener('visibilitychange', look);
  const end = () => {
    isOver = true;
    turn++;
    clearTimeout(loadTimer);
    clearTimeout(socketTimer);
    clearInterval(beat);
    socket.disconnect();
    globalThis.removeEventListener?.('offline', drop);
    globalThis.removeEventListener?.('online', wake);
    globalThis.document?.removeEventListener('visibilitychange', look);
  };

  tell('connecting');
  socket.connect();
  reload();

  return {
    close: end,
    refresh() {
      if (isOver) return;
      clearTimeout(loadTimer);
      loadTimer = undefined;
      pause = 0;
      wake();
      if (loading !== turn) void load();
    },
  };
}
