import type { Audience } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';
import { FeedMessage } from './feed-message.js';
import { type Emitter, type SocketLine, StockLine } from './socket-line.js';

/** How often a socket that does not keep up is looked at. */
const LOOK_MS = 100;
const RESYNC = new FeedMessage('resync', {});

/**
 * current: takes messages; lagging: too much waits for it; behind: it drained and has been told to begin anew, and
 * takes frames again after its next hello.
 */
type Pace = 'current' | 'lagging' | 'behind';

/** One connected browser. Knows its position in the personal feed; the event feed's is the tail's. */
export class FeedSocket {
  meSeq = 0;
  private pace: Pace = 'current';
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: Emitter,
    readonly audience: Audience,
    readonly actor: Actor,
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

  /** Sends, unless so much waits already that the client had better begin anew. */
  send(message: FeedMessage): void {
    if (this.pace !== 'current') return;
    if (this.line.isCongested()) return this.lag();
    meter.frames += 1;
    this.line.send(message);
  }

  /** Takes frames again. False while the client still has too much to read. */
  catchUp(): boolean {
    if (this.pace === 'behind') this.pace = 'current';
    return this.pace === 'current';
  }

  /** Tells the client to take a snapshot and to say hello again. */
  resync(): void {
    if (this.pace === 'lagging') return;
    meter.resync(this.actor.kind === 'member' ? null : this.actor.eventId);
    this.line.send(RESYNC);
  }

  /** Says why and closes. */
  end(code: string): void {
    clearInterval(this.watch);
    this.socket.emit('bye', { code });
    if (this.pace === 'lagging' || this.line.isCongested()) this.line.cut();
    else this.socket.disconnect(true);
  }

  /** Stops watching a socket that is gone. */
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
