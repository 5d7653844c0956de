import type { Frame, Hello, RetrySpread } from '@commonground/contracts';
import { type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { io } from 'socket.io-client';
import { inTurn } from './in-turn.js';
import { canUnpack, unpack } from './packed.js';
import type { RetryPace } from './retry-pace.js';
import { type Follower, isFinal, jittered, PATIENCE } from './transport.js';

/** Where a socket leads. */
export interface SocketAddress {
  /** `https://host`; empty: the origin of the page. */
  origin: string;
  audience: Audience;
  eventId: string;
  /** Outside browsers: cookie and origin. */
  extraHeaders?: Record<string, string> | undefined;
}

interface SocketFollower extends Follower {
  /** So many connections in a row came to nothing: none was to be had, or nobody answered there. */
  failed(times: number): void;
}

/** Frames over a websocket that is sought again whenever it is lost. */
export interface SocketTransport {
  connect(): void;
  /** Says hello from the present position, such as after a snapshot. */
  follow(): void;
  /** Connects at once, or makes sure that the connection still answers. */
  wake(): void;
  /** The network is gone: does not wait until that is noticed. */
  drop(): void;
  /** Whether something else carries the feed, so that there is no hurry. */
  rest(isResting: boolean): void;
  close(): void;
}

type Ack = { ok: true; resync?: boolean; seq?: number; retry?: RetrySpread } | { ok: false; code: string };
type Timer = ReturnType<typeof setTimeout>;

/**
 * How often a silent socket is asked, in milliseconds. A screen forgets people after ten seconds without network, so
 * it has to notice early that nobody answers.
 */
const BEAT: Record<Audience, number> = { attendee: 15_000, console: 15_000, screen: 2_000 };
/** How often a socket is tried while something else carries the feed. */
const REST = 60_000;

/** A socket that is not connected yet. */
export function socketTransport(
  { origin, audience, eventId, extraHeaders }: SocketAddress,
  pace: RetryPace,
  follower: SocketFollower,
): SocketTransport {
  /** Every hello begins a turn; answers of an earlier one come too late and are dropped. */
  let turn = 0;
  let failures = 0;
  let isLive = false;
  let isClosed = false;
  let isResting = false;
  let packed = canUnpack();
  /** Packed frames are opened in their own time; whatever came after them waits. */
  const turns = inTurn();
  let connectTimer: Timer | undefined;
  let helloTimer: Timer | undefined;

  const settings = {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience },
    autoConnect: false,
    forceNew: true,
    // Its first try after a loss would come without a spread.
    reconnection: false,
    timeout: PATIENCE,
    ...(extraHeaders ? { extraHeaders } : {}),
  };
  const socket = origin ? io(origin, settings) : io(settings);

  const connectLater = () => {
    clearTimeout(connectTimer);
    const pause = isResting ? jittered(REST) : pace.pause(failures);
    connectTimer = setTimeout(() => socket.connect(), pause);
  };
  const fail = () => {
    failures += 1;
    follower.lost();
    connectLater();
    follower.failed(failures);
  };

  const follow = () => {
    const from = follower.position();
    if (!from || !socket.connected) return;
    clearTimeout(helloTimer);
    const mine = ++turn;
    const words: Hello = { protocol: PROTOCOL_VERSION, eventId, ...from, ...(packed ? { packed } : {}) };
    const hear = (silence: Error | null, ack?: Ack) => {
      if (mine !== turn) return;
      if (silence || !ack) return drop();
      if (!ack.ok) {
        if (isFinal(ack.code)) return follower.refuse(ack.code);
        helloTimer = setTimeout(follow, jittered(2_000));
        return;
      }
      if (ack.resync) return follower.resync();
      if (ack.retry) pace.take(ack.retry);
      failures = 0;
      isLive = true;
      isResting = false;
      follower.live(ack.seq ?? 0);
    };
    socket
      .timeout(PATIENCE)
      .emit('hello', words, (silence: Error | null, ack?: Ack) => turns(() => hear(silence, ack)));
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

  socket.on('connect', follow);
  const take = (frame: Frame) => {
    if (!isClosed) follower.frame(frame);
  };
  /** Whoever cannot open what it asked for comes back, and asks for it no more. */
  const giveUp = () => {
    packed = false;
    drop();
  };
  socket.on('frame', (frame: Frame) => turns(() => take(frame)));
  socket.on('packed', (bytes: ArrayBuffer) => turns(() => unpack(bytes).then(take, giveUp)));
  socket.on('resync', () => turns(() => follower.resync()));
  socket.on('draining', ({ retry }: { retry?: RetrySpread }) => {
    if (retry) pace.take(retry);
  });
  socket.on('bye', ({ code }: { code: string }) => {
    if (isFinal(code)) follower.refuse(code);
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return;
    turn++;
    if (!isLive) return fail();
    isLive = false;
    follower.lost();
    connectLater();
  });
  socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
    const code = error.data?.code ?? error.message;
    if (isFinal(code)) follower.refuse(code);
    else fail();
  });
  const beat = setInterval(ask, BEAT[audience]);

  return {
    connect: () => void socket.connect(),
    follow,
    wake() {
      if (socket.connected) return ask();
      clearTimeout(connectTimer);
      socket.disconnect().connect();
    },
    drop,
    rest(next) {
      if (next === isResting) return;
      isResting = next;
      if (!socket.connected) connectLater();
    },
    close() {
      isClosed = true;
      turn++;
      clearTimeout(connectTimer);
      clearTimeout(helloTimer);
      clearInterval(beat);
      socket.disconnect();
    },
  };
}
