import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { ConnectRefusal } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';
import type { FeedSocket } from './feed-socket.js';
import { PhoneCeiling } from './phone-ceiling.js';
import { SocketDoor } from './socket-door.js';
import { TokenBucket } from './token-bucket.js';
import { endUnfinished, type Unfinished } from './unfinished-message.js';

/** Messages of one session, over all its sockets: this many at once, and then as many in a second. */
const MESSAGES = { burst: 30, perSecond: 3 };
/** A message of this many bytes counts as one; longer ones count as several. */
const BYTES_PER_MESSAGE = 2048;
/** What a connection may send before its session is known: connect, a heartbeat, and a little. */
const STRANGER_MESSAGES = 8;
/** Pages of one session that are open at the same time. */
const SOCKETS_PER_SESSION = 5;
const FORGET_EVERY_MS = 60_000;
/** How long a client that was told to go may take to hang up. */
const LINGER_MS = 2000;

/** The part of an engine.io connection that is looked at here; below it lies the websocket. */
interface Connection {
  readonly transport: object;
  on(event: 'packet', listener: (packet: { data?: unknown }) => void): unknown;
  once(event: 'close', listener: () => void): unknown;
  close(): unknown;
}

/** The part of a websocket that engine.io leaves to the library below. */
interface Websocket extends Unfinished {
  readonly CLOSED: number;
  readonly readyState: number;
  on(event: 'ping' | 'pong', listener: () => void): unknown;
}

/** What this node knows of one session. Sockets stand in the order in which they were heard last. */
interface Held {
  readonly bucket: TokenBucket;
  readonly sockets: Set<FeedSocket>;
  /** When the last socket left; null while there is one. */
  leftAt: number | null;
}

interface Line {
  bucket: TokenBucket;
  socket: FeedSocket | null;
  held: Held | null;
}

/**
 * How much the sockets of this node may say and how many there may be. A session is what is counted, because a whole
 * venue comes from one address.
 */
@Injectable()
export class SocketLimits implements OnModuleInit, OnModuleDestroy {
  private readonly lines = new WeakMap<Connection, Line>();
  private readonly sessions = new Map<string, Held>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly door: SocketDoor,
    private readonly ceiling: PhoneCeiling,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => this.forget(), FORGET_EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Listens to a connection from its first byte on. Heartbeats count too. */
  watch(connection: Connection): void {
    const line: Line = { bucket: new TokenBucket(STRANGER_MESSAGES, 0), socket: null, held: null };
    this.lines.set(connection, line);
    this.door.opened();
    const { socket: websocket } = connection.transport as { socket: Websocket };
    const whole = endUnfinished(websocket);
    const hear = (data?: unknown) => {
      whole();
      const { socket, held } = line;
      if (socket && held?.sockets.delete(socket)) held.sockets.add(socket);
      if (line.bucket.take(costOf(data))) return;
      meter.refuse('messages');
      if (socket) socket.end('request.rate-limited');
      else connection.close();
    };
    connection.on('packet', ({ data }) => hear(data));
    // Control frames are answered below engine.io, which never hears of them.
    const hearControl = () => hear();
    websocket.on('ping', hearControl);
    websocket.on('pong', hearControl);
    connection.once('close', () => {
      whole();
      this.door.closed(line.socket !== null);
      if (websocket.readyState !== websocket.CLOSED)
        setTimeout(() => websocket.terminate(), LINGER_MS).unref();
    });
  }

  /** Whether somebody may open one more socket; the code of the refusal otherwise. */
  mayEnter(actor: Actor): ConnectRefusal | null {
    if (this.ceiling.refuses(actor)) return 'server.unavailable';
    if (this.heldBy(actor.sessionId).bucket.take()) return null;
    meter.refuse('messages');
    return 'request.rate-limited';
  }

  /** From here on the connection counts as its session's. The page that was silent longest makes room for one too many. */
  enter(connection: Connection, socket: FeedSocket): void {
    const held = this.heldBy(socket.sessionId);
    const line = this.lines.get(connection);
    if (line) {
      Object.assign(line, { bucket: held.bucket, socket, held });
      this.door.known();
    }
    held.leftAt = null;
    held.sockets.add(socket);
    this.ceiling.count(socket.actor, 1);
    const [silent] = held.sockets;
    if (held.sockets.size <= SOCKETS_PER_SESSION || !silent) return;
    meter.refuse('pages');
    silent.end('feed.too-many-pages');
  }

  leave(socket: FeedSocket): void {
    const held = this.sessions.get(socket.sessionId);
    if (!held?.sockets.delete(socket)) return;
    if (held.sockets.size === 0) held.leftAt = performance.now();
    this.ceiling.count(socket.actor, -1);
  }

  private heldBy(sessionId: string): Held {
    const known = this.sessions.get(sessionId);
    if (known) return known;
    const held: Held = {
      bucket: new TokenBucket(MESSAGES.burst, MESSAGES.perSecond),
      sockets: new Set(),
      leftAt: performance.now(),
    };
    this.sessions.set(sessionId, held);
    return held;
  }

  /** A session that left is remembered until its bucket is full again: coming back must not refill it. */
  private forget(): void {
    const before = performance.now() - (MESSAGES.burst / MESSAGES.perSecond) * 1000;
    for (const [id, { leftAt }] of this.sessions)
      if (leftAt !== null && leftAt < before) this.sessions.delete(id);
  }
}

function costOf(data: unknown): number {
  return 1 + Math.floor(typeof data === 'string' ? data.length / BYTES_PER_MESSAGE : 0);
}
