import type { FeedAccess } from './feed-access.js';
import type { FeedReader } from './feed-projector.js';
import type { FeedSocket } from './feed-socket.js';
import type { Interest } from './interest.js';

/** Sockets that get the same frames of the event feed. */
export interface ReaderGroup {
  readonly key: string;
  /** Groups with different interests share one projection, which bears the key of its reader. */
  readonly projection: string;
  readonly reader: FeedReader;
  readonly interest: Interest | null;
  readonly sockets: FeedSocket[];
}

/** Readers with the same key see the same of an event. */
export function groupKey(reader: FeedReader): string {
  if (reader.kind === 'console') return `console:${reader.role}`;
  if (reader.kind === 'attendee') return `attendee:${reader.attendeeId ?? ''}`;
  return reader.kind;
}
const ROOM = groupKey({ kind: 'attendee', attendeeId: null });

/** Knows which projection each socket of an event gets: whom a block touches, and who waits to be let in. */
export class ReaderGroups {
  private blocked: ReadonlySet<string> = new Set();
  private waiting: ReadonlySet<string> = new Set();

  constructor(
    private readonly eventId: string,
    private readonly access: FeedAccess,
  ) {}

  /** Reads who does not share the projection of the room. */
  async assign(): Promise<void> {
    this.blocked = await this.access.blockedAt(this.eventId);
    this.waiting = await this.access.waitingAt(this.eventId);
  }

  /** Reads the blocks again. @returns whether a socket left the shared projection or may return to it */
  async reassignBlocked(): Promise<(socket: FeedSocket) => boolean> {
    const before = this.blocked;
    const now = (this.blocked = await this.access.blockedAt(this.eventId));
    return ({ attendeeId }) => attendeeId !== null && (before.has(attendeeId) || now.has(attendeeId));
  }

  /** Reads again who waits. @returns whether the person of a socket was let in */
  async reassignWaiting(): Promise<(socket: FeedSocket) => boolean> {
    const before = this.waiting;
    const now = (this.waiting = await this.access.waitingAt(this.eventId));
    return ({ attendeeId }) => attendeeId !== null && before.has(attendeeId) && !now.has(attendeeId);
  }

  /** The groups that have sockets. */
  among(sockets: Iterable<FeedSocket>): ReaderGroup[] {
    const groups = new Map<string, ReaderGroup>();
    for (const socket of sockets) {
      const projection = this.projectionOf(socket);
      const { interest } = socket;
      const key = interest ? `${projection} ${interest.key}` : projection;
      const group = groups.get(key);
      if (group) group.sockets.push(socket);
      else groups.set(key, { key, projection, reader: this.readerOf(socket), interest, sockets: [socket] });
    }
    return [...groups.values()];
  }

  /** As `groupKey` of the reader, without making one for each of thousands. */
  private projectionOf(socket: FeedSocket): string {
    const { actor } = socket;
    if (actor.kind === 'member') return `console:${actor.role}`;
    if (actor.kind === 'screen') return 'screen';
    if (this.waiting.has(actor.attendeeId)) return 'waiting';
    return this.blocked.has(actor.attendeeId) ? groupKey(this.readerOf(socket)) : ROOM;
  }

  private readerOf({ actor }: FeedSocket): FeedReader {
    if (actor.kind === 'member') return { kind: 'console', role: actor.role };
    if (actor.kind === 'screen') return { kind: 'screen' };
    if (this.waiting.has(actor.attendeeId)) return { kind: 'waiting' };
    return { kind: 'attendee', attendeeId: this.blocked.has(actor.attendeeId) ? actor.attendeeId : null };
  }
}
