import type { Socket } from 'socket.io';
import type { Frame } from '@commonground/contracts';
import type { Audience } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';

/** One connected browser. Knows its position in the personal feed; the event feed's is the tail's. */
export class FeedSocket {
  meSeq = 0;

  constructor(
    private readonly socket: Socket,
    readonly audience: Audience,
    readonly actor: Actor,
    readonly sessionId: string,
  ) {}

  get attendeeId(): string | null {
    return this.actor.kind === 'attendee' ? this.actor.attendeeId : null;
  }

  get screenId(): string | null {
    return this.actor.kind === 'screen' ? this.actor.screenId : null;
  }

  send(frame: Frame): void {
    meter.frames += 1;
    this.socket.emit('frame', frame);
  }

  /** Tells the client to take a snapshot and to say hello again. */
  resync(): void {
    meter.resync(this.actor.kind === 'member' ? null : this.actor.eventId);
    this.socket.emit('resync', {});
  }

  /** Says why and closes. */
  end(code: string): void {
    this.socket.emit('bye', { code });
    this.socket.disconnect(true);
  }
}
