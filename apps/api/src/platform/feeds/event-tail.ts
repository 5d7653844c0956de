import type { DataSource } from 'typeorm';
import type { FrameChange } from '@commonground/contracts';
import { REPLAY_LIMIT } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { Gatherer } from '../database/gatherer.js';
import type { ChangeLog, LoggedChange, Position } from './change-log.js';
import type { FeedAccess } from './feed-access.js';
import { frameMessage } from './feed-message.js';
import type { FeedReader } from './feed-projector.js';
import type { FeedRegistry } from './feed-registry.js';
import { meter } from '../observability/meter.js';
import type { FeedSocket } from './feed-socket.js';
import { fewAtOnce, settled } from './few-at-once.js';
import { flushWindow } from './flush-window.js';
import { bornIn, Interest, narrowed } from './interest.js';
import {
  byAttendee,
  isAboutWaiting,
  isBlock,
  isPhaseTurn,
  type Touched,
  touchedBy,
  turnsView,
} from './logged-changes.js';
import { ReaderGroups } from './reader-groups.js';
import { Replays } from './replays.js';
import { Serial } from './serial.js';
import { inSlices } from './slices.js';
import { tellGroups } from './tell-groups.js';

/** A socket that said hello, and how far it has read. */
interface Arrival {
  readonly socket: FeedSocket;
  readonly epoch: string | null;
  readonly seq: number;
  readonly meSeq: number;
  readonly interest: Interest | null;
}
/** refused: the event is gone, or not open to this reader. */
export type Greeting = 'following' | 'resync' | 'refused';

/** Changes of one frame: more are sent in several, so that a tail that fell behind holds nobody up for long. */
const FRAME_LIMIT = 500;

/** Arrivals that are greeted before others get their turn. */
const SLICE = 100;

/** What one flush has for one socket. */
interface Parcel {
  readonly socket: FeedSocket;
  readonly changes: FrameChange[];
}

/**
 * Follows the log of one event for the sockets of this node. All work on one event runs in a row, so that every
 * socket sees frames whose `from` is the previous `to`.
 */
export class EventTail {
  readonly sockets = new Set<FeedSocket>();
  private readonly serial = new Serial();
  private readonly arrivals = new Gatherer<Arrival, Greeting>((arrivals) =>
    this.serial.run(() => this.greetAll(arrivals)),
  );
  private readonly groups: ReaderGroups;
  private readonly replays: Replays;
  private mayEnter: (actor: Actor) => boolean = () => false;
  private epoch = '';
  private seq = 0;
  /** When the end of the log was last looked at, by the monotonic clock in ms. */
  private advancedAt = 0;

  constructor(
    readonly eventId: string,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    private readonly dataSource: DataSource,
    private readonly access: FeedAccess,
  ) {
    this.groups = new ReaderGroups(eventId, access);
    const project = (touched: Touched, reader: FeedReader) => this.project(touched, reader);
    this.replays = new Replays(eventId, log, registry, project);
  }

  /** Takes the present end of the log as the start. False when the event is gone. */
  async start(): Promise<boolean> {
    const position = await this.log.position(this.eventId);
    if (!position) return false;
    await this.begin(position.epoch, position.seq);
    return true;
  }

  /** Brings one socket from its own position to the tail and lets it follow from there, phones by what they show. */
  greet(
    socket: FeedSocket,
    epoch: string | null,
    seq: number,
    me: number,
    topics: readonly string[] | null = null,
  ): Promise<Greeting> {
    const isPhone = socket.attendeeId !== null;
    const interest = isPhone ? Interest.in(topics) : null;
    const arrival = { socket, epoch, seq, meSeq: isPhone ? me : seq, interest };
    // A log only grows: they need not wait for a look at it, which takes longest when a whole room comes back.
    if (epoch === this.epoch && this.isTooOld(arrival) && this.mayEnter(socket.actor) && socket.catchUp())
      return Promise.resolve('resync');
    return this.arrivals.ask(arrival);
  }

  /** Reads what is new in the log and sends it to every socket that follows. @returns whether anything was new */
  flush(): Promise<boolean> {
    return this.serial.run(() => this.advance());
  }

  position(): { epoch: string; seq: number } {
    return { epoch: this.epoch, seq: this.seq };
  }

  /** Waits for the work that is under way. */
  settle(): Promise<void> {
    return this.serial.run(() => Promise.resolve());
  }

  /** One look at the log for all who came together. Whoever cannot be greeted holds up nobody else. */
  private async greetAll(arrivals: readonly Arrival[]): Promise<(Greeting | Promise<Greeting>)[]> {
    await this.comeUpTo(arrivals);
    const positions = arrivals.filter((one) => this.isWithinReach(one)).map(oldest);
    const lowest = Math.min(...positions);
    if (positions.length > 0) await this.replays.reach(lowest);
    const personal = byAttendee(positions.length > 0 ? this.replays.since(lowest) : []);
    const greetings: PromiseSettledResult<Greeting>[] = [];
    for (let start = 0; start < arrivals.length; start += SLICE) {
      const slice = arrivals.slice(start, start + SLICE);
      greetings.push(...(await fewAtOnce(slice, (one) => settled(this.greetOne(one, personal)))));
      if (start + SLICE < arrivals.length) await new Promise((resolve) => setImmediate(resolve));
    }
    return greetings.map((one) => (one.status === 'fulfilled' ? one.value : Promise.reject(one.reason)));
  }

  /**
   * Looks at the log for those who arrive, yet not more often than for those who are there: otherwise a room that comes
   * back while people pin would cause a frame for everybody with each batch.
   */
  private async comeUpTo(arrivals: readonly Arrival[]): Promise<void> {
    const since = performance.now() - this.advancedAt;
    const rest = flushWindow(this.sockets.size) - since;
    const isAhead = arrivals.some(
      ({ epoch, seq, meSeq }) => epoch !== null && (epoch !== this.epoch || Math.max(seq, meSeq) > this.seq),
    );
    if (rest > 0 && !isAhead) return;
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    await this.advance();
  }

  private async greetOne(
    arrival: Arrival,
    personal: ReadonlyMap<string, readonly LoggedChange[]>,
  ): Promise<Greeting> {
    const { socket, seq, meSeq } = arrival;
    if (!this.mayEnter(socket.actor)) return 'refused';
    if (!socket.catchUp() || !this.isWithinReach(arrival)) return 'resync';
    if (!this.replays.covers(oldest(arrival))) return 'resync';
    const own = personal.get(socket.attendeeId ?? '') ?? [];
    if (own.some((change) => change.seq > oldest(arrival) && turnsView(change))) return 'resync';
    const mine = own.filter((change) => change.seq > meSeq);
    const changes = mine.length > 0 ? await this.projectFor(socket, mine) : [];
    socket.interest = arrival.interest;
    const [group] = this.groups.among([socket]);
    const replay = group && seq < this.seq ? await this.replays.of(group, seq, this.position()) : null;
    // What is personal first: whoever has read the frame of the event has read all that is personal up to its end.
    socket.meSeq = meSeq;
    if (mine.length > 0) this.sendOwn(socket, changes, this.seq);
    if (replay) socket.send(replay);
    this.sockets.add(socket);
    return 'following';
  }

  private isWithinReach(arrival: Arrival): boolean {
    const { epoch, seq, meSeq } = arrival;
    return epoch === this.epoch && Math.max(seq, meSeq) <= this.seq && !this.isTooOld(arrival);
  }

  private isTooOld(arrival: Arrival): boolean {
    return this.seq - oldest(arrival) > REPLAY_LIMIT;
  }

  private async begin(epoch: string, seq: number): Promise<void> {
    await this.groups.assign();
    this.mayEnter = await this.access.doorOf(this.eventId);
    this.epoch = epoch;
    this.seq = seq;
    this.replays.begin(seq);
  }

  /**
   * Goes to where the log ends now. What is written meanwhile has a hint of its own: a busy event is gathered in
   * windows, and a hello in between is not kept waiting.
   */
  private async advance(): Promise<boolean> {
    this.advancedAt = performance.now();
    const before = this.seq;
    const news = await this.log.since(this.eventId, before, FRAME_LIMIT);
    if (news?.epoch !== this.epoch) {
      await this.beginAnew(news);
      return true;
    }
    meter.behind(this.eventId, news.seq - before);
    let { changes } = news;
    while (this.seq < news.seq) {
      const to = changes.at(-1)?.seq;
      if (to === undefined) return true;
      await this.deliver(changes, to);
      if (to < news.seq) changes = await this.log.read(this.eventId, to, news.seq, FRAME_LIMIT);
    }
    meter.current(this.eventId);
    return this.seq > before;
  }

  /** Everything is projected before anything is sent: when a query fails, nobody is ahead of the others. */
  private async deliver(changes: readonly LoggedChange[], to: number): Promise<void> {
    if (changes.some(isBlock)) this.letGo(await this.groups.reassignBlocked());
    if (changes.some(isAboutWaiting)) this.letGo(await this.groups.reassignWaiting());
    if (changes.some(isPhaseTurn)) await this.showOut();
    const own = await this.ownParcels(changes);
    const groups = this.groups.among(this.sockets);
    const told = await tellGroups(this.registry, this.dataSource.manager, this.eventId, changes, groups);
    const isNew = bornIn(changes, this.registry);
    const { epoch, seq: from } = this;
    this.seq = to;
    this.replays.add(changes, told);
    for (const { socket, changes: mine } of own) this.sendOwn(socket, mine, to);
    for (const { projection, interest, sockets } of groups) {
      const all = told.get(projection) ?? [];
      const ours = interest ? narrowed(all, interest, this.registry, isNew) : all;
      const message = frameMessage({ feed: 'event', epoch, from, to, changes: ours });
      // Whoever hung up or went to another event between two slices gets no more.
      await inSlices(sockets, (socket) => {
        if (this.sockets.has(socket)) socket.send(message);
      });
    }
  }

  private async ownParcels(changes: readonly LoggedChange[]): Promise<Parcel[]> {
    const personal = byAttendee(changes);
    if (personal.size === 0) return [];
    const concerned = [...this.sockets].filter(({ attendeeId }) => personal.has(attendeeId ?? ''));
    return fewAtOnce(concerned, async (socket) => {
      const mine = personal.get(socket.attendeeId ?? '') ?? [];
      return { socket, changes: await this.projectFor(socket, mine) };
    });
  }

  private sendOwn(socket: FeedSocket, changes: FrameChange[], to: number): void {
    socket.send(frameMessage({ feed: 'me', epoch: this.epoch, from: socket.meSeq, to, changes }));
    socket.meSeq = to;
  }

  /** Ends whoever may not read the event in its new phase. */
  private async showOut(): Promise<void> {
    this.mayEnter = await this.access.doorOf(this.eventId);
    for (const socket of [...this.sockets]) {
      if (this.mayEnter(socket.actor)) continue;
      this.sockets.delete(socket);
      socket.end('event.phase');
    }
  }

  /** Lets sockets begin anew from a snapshot. */
  private letGo(test: (socket: FeedSocket) => boolean): void {
    for (const socket of [...this.sockets]) {
      if (!test(socket)) continue;
      this.sockets.delete(socket);
      socket.resync();
    }
  }

  /** The log began anew, or the event is gone. */
  private async beginAnew(position: Position | null): Promise<void> {
    if (position) {
      await this.begin(position.epoch, position.seq);
      return this.letGo(() => true);
    }
    this.mayEnter = () => false;
    for (const socket of this.sockets) socket.end('event.not-found');
    this.sockets.clear();
  }

  private projectFor({ attendeeId }: FeedSocket, mine: readonly LoggedChange[]): Promise<FrameChange[]> {
    return attendeeId === null
      ? Promise.resolve([])
      : this.project(touchedBy(mine), { kind: 'personal', attendeeId });
  }

  private project(touched: Touched, reader: FeedReader): Promise<FrameChange[]> {
    if (touched.size === 0) return Promise.resolve([]);
    return this.registry.changes(this.dataSource.manager, this.eventId, touched, reader);
  }
}

/** The older of the two positions of an arrival. */
const oldest = ({ seq, meSeq }: Arrival) => Math.min(seq, meSeq);
