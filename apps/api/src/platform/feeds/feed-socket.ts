import type { Bye, Frame } from '@commonground/contracts';
import type { Audience, Farewell } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';
import { FeedMessage } from './feed-message.js';
import type { Interest } from './interest.js';
import { type Emitter, type SocketLine, StockLine } from './socket-line.js';

/** How often a socket that does not keep up is looked at. */
const LOOK_MS = 100;
const RESYNC = new FeedMessage('resync', {});

/**
 * current: takes messages; lagging: too much waits for it; behind: it drained and has been told to begin anew, and
 * takes frames again after its next hello.
 */
type Pace = 'current' | 'lagging' | 'behind';

/**
 * A browser that follows a feed, as the hub and the tails know it: a socket, or somebody who asks by long-poll.
 * Knows its position in the personal feed; the event feed's is the tail's.
 */
export interface FeedSocket {
  readonly audience: Audience;
  /** Changes when its session may do other things than before. */
  actor: Actor;
  readonly sessionId: string;
  readonly attendeeId: string | null;
  readonly screenId: string | null;
  meSeq: number;
  /** Topics in view; null: everything. */
  interest: Interest | null;
  /** Sends, unless so much waits already that the client had better begin anew. */
  send(message: FeedMessage<Frame>): void;
  /** Whether the client takes frames, as it does again once it has read what it was sent. */
  catchUp(): boolean;
  /** Tells the client to take a snapshot and to come again. */
  resync(): void;
  /** Says why and closes. */
  end(code: Farewell): void;
  /** Forgets a client that is gone. */
  gone(): void;
}

/** One connected websocket. */
export class LiveSocket implements FeedSocket {
  meSeq = 0;
  interest: Interest | null = null;
  /** Whether the client unpacks what is packed. */
  unpacks = false;
  private pace: Pace = 'current';
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: Emitter,
    readonly audience: Audience,
    public actor: Actor,
    readonly sessionId: string,
    private readonly line: SocketLine = new StockLine(socket),
    /** How long a socket may lag before it is ended, in ms. */
    private readonly patience = 15_000,
  ) {}

  get attendeeId(): string | null {
    return this.actor.kind === 'attendee' ? this.actor.attendeeId : null;
  }

  get screenId(): string | null {
    return this.actor.kind === 'screen' ? this.actor.screenId : null;
  }

  get isLagging(): boolean {
    return this.pace === 'lagging';
  }

  send(message: FeedMessage<Frame>): void {
    if (this.pace !== 'current') return;
    if (this.line.isCongested()) return this.lag();
    const fit = this.unpacks ? message.packed : message;
    meter.sent(fit.bytes.length);
    this.line.send(fit);
  }

  catchUp(): boolean {
    if (this.pace === 'behind') this.pace = 'current';
    return this.pace === 'current';
  }

  resync(): void {
    if (this.pace === 'lagging') return;
    meter.resync(this.actor.kind === 'member' ? null : this.actor.eventId);
    this.line.send(RESYNC);
  }

  end(code: Farewell): void {
    clearInterval(this.watch);
    this.socket.emit('bye', { code } satisfies Bye);
    if (this.pace === 'lagging' || this.line.isCongested()) this.line.cut();
    else this.socket.disconnect(true);
  }

  gone(): void {
    clearInterval(this.watch);
  }

  private lag(): void {
    this.pace = 'lagging';
    const deadline = performance.now() + this.patience;
    this.watch = setInterval(() => {
      if (this.line.isDrained()) {
        clearInterval(this.watch);
        this.pace = 'behind';
        this.resync();
      } else if (performance.now() >= deadline) this.end('feed.lagging');
    }, LOOK_MS).unref();
  }
}
