import type { DataSource } from 'typeorm';
import type { FrameChange } from '@commonground/contracts';
import { type FeedEntity, REPLAY_LIMIT } from '@commonground/contracts/constants';
import type { ChangeLog, LoggedChange } from './change-log.js';
import type { FeedAccess } from './feed-access.js';
import { frameMessage } from './feed-message.js';
import type { FeedReader } from './feed-projector.js';
import type { FeedRegistry } from './feed-registry.js';
import type { FeedSocket } from './feed-socket.js';
import { meter } from '../observability/meter.js';
import { Serial } from './serial.js';
import { inSlices } from './slices.js';

type Touched = Map<FeedEntity, Set<string>>;

/** Facts after which somebody belongs to another projection (see features/joining). */
const HELD = 'JoinHeld';
const ADMITTED = 'JoinAdmitted';

/** What one flush has for one person, or for all readers of one kind. */
interface Parcel<T> {
  readonly to: T;
  readonly changes: FrameChange[];
}

/**
 * Follows the log of one event for the sockets of this node. All work on one event runs in a row, so that every
 * socket sees frames whose `from` is the previous `to`.
 */
export class EventTail {
  readonly sockets = new Set<FeedSocket>();
  private readonly serial = new Serial();
  private blocked = new Set<string>();
  private waiting = new Set<string>();
  private epoch = '';
  private seq = 0;

  constructor(
    readonly eventId: string,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    private readonly dataSource: DataSource,
    private readonly access: FeedAccess,
  ) {}

  /** Takes the present end of the log as the start. False when the event is gone. */
  async start(): Promise<boolean> {
    const position = await this.log.position(this.eventId);
    if (!position) return false;
    await this.assignReaders();
    this.epoch = position.epoch;
    this.seq = position.seq;
    return true;
  }

  /** Brings one socket from its own position to the tail and lets it follow from there. */
  greet(socket: FeedSocket, epoch: string | null, seq: number, me: number): Promise<'following' | 'resync'> {
    const meSeq = socket.attendeeId === null ? seq : me;
    return this.serial.run(async () => {
      await this.advance();
      if (!socket.catchUp()) return 'resync';
      const behind = this.seq - Math.min(seq, meSeq);
      if (epoch !== this.epoch || behind > REPLAY_LIMIT || behind < 0 || seq > this.seq || meSeq > this.seq)
        return 'resync';
      const changes = await this.log.read(this.eventId, Math.min(seq, meSeq), this.seq, REPLAY_LIMIT + 1);
      // A block takes pins and people from a view without a change row of their own, and being let in shows a whole
      // room: whoever was away begins anew.
      const turnsView = (change: LoggedChange) => isBlock(change) || change.type === ADMITTED;
      if (changes.some((change) => turnsView(change) && change.audience === `attendee:${socket.attendeeId}`))
        return 'resync';
      const reader = this.readerOf(socket);
      if (socket.attendeeId !== null) {
        const mine = touchedBy(
          changes.filter(
            (change) => change.seq > meSeq && change.audience === `attendee:${socket.attendeeId}`,
          ),
        );
        if (meSeq < this.seq) {
          const personal = await this.project(mine, { kind: 'personal', attendeeId: socket.attendeeId });
          socket.send(
            frameMessage({ feed: 'me', epoch: this.epoch, from: meSeq, to: this.seq, changes: personal }),
          );
        }
        socket.meSeq = this.seq;
      }
      if (seq < this.seq) {
        const touched = touchedBy(changes.filter((change) => change.seq > seq && concerns(change, reader)));
        const missed = await this.project(touched, reader);
        socket.send(
          frameMessage({ feed: 'event', epoch: this.epoch, from: seq, to: this.seq, changes: missed }),
        );
      }
      this.sockets.add(socket);
      return 'following';
    });
  }

  /** Reads what is new in the log and sends it to every socket that follows. */
  flush(): Promise<void> {
    return this.serial.run(() => this.advance());
  }

  position(): { epoch: string; seq: number } {
    return { epoch: this.epoch, seq: this.seq };
  }

  /** Waits for the work that is under way. */
  settle(): Promise<void> {
    return this.serial.run(() => Promise.resolve());
  }

  /**
   * Goes to where the log ends now. What is written meanwhile has a hint of its own: a busy event is gathered in
   * windows, and a hello in between is not kept waiting.
   */
  private async advance(): Promise<void> {
    const position = await this.log.position(this.eventId);
    if (!position) return this.dismiss();
    if (position.epoch !== this.epoch) {
      await this.assignReaders();
      this.epoch = position.epoch;
      this.seq = position.seq;
      return this.resyncAll();
    }
    meter.behind(this.eventId, position.seq - this.seq);
    while (this.seq < position.seq) {
      const changes = await this.log.read(this.eventId, this.seq, position.seq, REPLAY_LIMIT);
      const to = changes.at(-1)?.seq;
      if (to === undefined) return;
      await this.deliver(changes, to);
    }
    meter.current(this.eventId);
  }

  /** Everything is projected before anything is sent: when a query fails, nobody is ahead of the others. */
  private async deliver(changes: readonly LoggedChange[], to: number): Promise<void> {
    if (changes.some(isBlock)) await this.reassignBlocked();
    if (changes.some(({ type }) => type === HELD || type === ADMITTED)) await this.reassignWaiting();
    if (changes.some((change) => change.type === 'PhaseTurned')) await this.showOut();
    const personal = await this.personalParcels(changes);
    const shared = await this.sharedParcels(changes);
    const { epoch, seq: from } = this;
    this.seq = to;
    for (const { to: socket, changes: mine } of personal) {
      socket.send(frameMessage({ feed: 'me', epoch, from: socket.meSeq, to, changes: mine }));
      socket.meSeq = to;
    }
    for (const { to: sockets, changes: ours } of shared) {
      const message = frameMessage({ feed: 'event', epoch, from, to, changes: ours });
      // Whoever hung up or went to another event between two slices gets no more.
      await inSlices(sockets, (socket) => {
        if (this.sockets.has(socket)) socket.send(message);
      });
    }
  }

  /** One projection for each kind of reader, however many sockets it has. */
  private async sharedParcels(changes: readonly LoggedChange[]): Promise<Parcel<FeedSocket[]>[]> {
    const groups = new Map<string, { reader: FeedReader; sockets: FeedSocket[] }>();
    for (const socket of this.sockets) {
      const reader = this.readerOf(socket);
      const key = groupOf(reader);
      const group = groups.get(key);
      if (group) group.sockets.push(socket);
      else groups.set(key, { reader, sockets: [socket] });
    }
    const parcels: Parcel<FeedSocket[]>[] = [];
    for (const { reader, sockets } of groups.values()) {
      const touched = touchedBy(changes.filter((change) => concerns(change, reader)));
      parcels.push({ to: sockets, changes: await this.project(touched, reader) });
    }
    return parcels;
  }

  private async personalParcels(changes: readonly LoggedChange[]): Promise<Parcel<FeedSocket>[]> {
    const byAttendee = new Map<string, LoggedChange[]>();
    for (const change of changes) {
      if (!change.audience.startsWith('attendee:')) continue;
      const attendeeId = change.audience.slice('attendee:'.length);
      const list = byAttendee.get(attendeeId);
      if (list) list.push(change);
      else byAttendee.set(attendeeId, [change]);
    }
    const parcels: Parcel<FeedSocket>[] = [];
    for (const socket of this.sockets) {
      const mine = socket.attendeeId === null ? undefined : byAttendee.get(socket.attendeeId);
      if (!mine || socket.attendeeId === null) continue;
      const reader: FeedReader = { kind: 'personal', attendeeId: socket.attendeeId };
      parcels.push({ to: socket, changes: await this.project(touchedBy(mine), reader) });
    }
    return parcels;
  }

  /** Reads who does not share the projection of the room. */
  private async assignReaders(): Promise<void> {
    this.blocked = await this.access.blockedAt(this.eventId);
    this.waiting = await this.access.waitingAt(this.eventId);
  }

  /** Whoever blocked or was blocked leaves the shared projection (or returns to it) and starts from a snapshot. */
  private async reassignBlocked(): Promise<void> {
    const before = this.blocked;
    this.blocked = await this.access.blockedAt(this.eventId);
    for (const socket of [...this.sockets]) {
      const id = socket.attendeeId;
      if (id !== null && (before.has(id) || this.blocked.has(id))) this.letGo(socket);
    }
  }

  /** Whoever was let in leaves the projection of those who wait and starts from a snapshot of the room. */
  private async reassignWaiting(): Promise<void> {
    const before = this.waiting;
    this.waiting = await this.access.waitingAt(this.eventId);
    for (const socket of [...this.sockets]) {
      const id = socket.attendeeId;
      if (id !== null && before.has(id) && !this.waiting.has(id)) this.letGo(socket);
    }
  }

  /** Ends whoever may not read the event in its new phase. */
  private async showOut(): Promise<void> {
    const mayStay = await this.access.doorOf(this.eventId);
    for (const socket of [...this.sockets]) {
      if (mayStay(socket.actor)) continue;
      this.sockets.delete(socket);
      socket.end('event.phase');
    }
  }

  private letGo(socket: FeedSocket): void {
    this.sockets.delete(socket);
    socket.resync();
  }

  private resyncAll(): void {
    for (const socket of [...this.sockets]) this.letGo(socket);
  }

  private dismiss(): void {
    for (const socket of [...this.sockets]) {
      this.sockets.delete(socket);
      socket.end('event.not-found');
    }
  }

  private readerOf(socket: FeedSocket): FeedReader {
    const { actor } = socket;
    if (actor.kind === 'member') return { kind: 'console', role: actor.role };
    if (actor.kind === 'screen') return { kind: 'screen' };
    if (this.waiting.has(actor.attendeeId)) return { kind: 'waiting' };
    return { kind: 'attendee', attendeeId: this.blocked.has(actor.attendeeId) ? actor.attendeeId : null };
  }

  private project(touched: Touched, reader: FeedReader): Promise<FrameChange[]> {
    if (touched.size === 0) return Promise.resolve([]);
    return this.registry.changes(this.dataSource.manager, this.eventId, touched, reader);
  }
}

function isBlock({ type }: LoggedChange): boolean {
  return type === 'AttendeeBlocked' || type === 'AttendeeUnblocked';
}

function concerns(change: LoggedChange, reader: FeedReader): boolean {
  return change.audience === 'event' || (change.audience === 'staff' && reader.kind === 'console');
}

/** Sockets whose readers have the same key share one projection. */
function groupOf(reader: FeedReader): string {
  if (reader.kind === 'attendee') return `attendee:${reader.attendeeId ?? ''}`;
  return reader.kind === 'console' ? `console:${reader.role}` : reader.kind;
}

function touchedBy(changes: readonly LoggedChange[]): Touched {
  const touched: Touched = new Map();
  for (const { entity, id } of changes) {
    const ids = touched.get(entity);
    if (ids) ids.add(id);
    else touched.set(entity, new Set([id]));
  }
  return touched;
}
