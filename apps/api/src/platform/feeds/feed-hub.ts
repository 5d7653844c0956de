import { isDeepStrictEqual } from 'node:util';
import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Farewell } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';
import { ChangeLog } from './change-log.js';
import { EventTail } from './event-tail.js';
import { FeedAccess } from './feed-access.js';
import { FeedRegistry } from './feed-registry.js';
import { FeedSignal } from './feed-signal.js';
import type { FeedSocket } from './feed-socket.js';
import { FlushPace } from './flush-window.js';

/** A tail, once it is open, and how many sockets are on their way to it. */
interface Followed {
  readonly opening: Promise<EventTail | null>;
  tail: EventTail | null;
  arriving: number;
  readonly pace: FlushPace;
  /** A flush is under way; `again`: another one has to come after it, for what was written meanwhile. */
  flushing: boolean;
  again: boolean;
  /** Wakes it when nothing else has for as long as the safety poll says. */
  readonly safety: NodeJS.Timeout;
}

/** The tails of all events that have listeners on this node, woken by hints and, whatever gets lost, by a poll. */
@Injectable()
export class FeedHub implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(FeedHub.name);
  private readonly followed = new Map<string, Followed>();
  private readonly scheduled = new Map<string, NodeJS.Timeout>();
  private readonly sockets = new Set<FeedSocket>();
  private readonly presence = new Set<(socket: FeedSocket, connected: boolean) => void>();
  private unsubscribe: (() => void) | undefined;
  private isOver = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    private readonly signal: FeedSignal,
    private readonly access: FeedAccess,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.signal.onChanged((eventId) => this.wake(eventId));
  }

  async onApplicationShutdown(): Promise<void> {
    this.isOver = true;
    this.unsubscribe?.();
    for (const { safety } of this.followed.values()) clearInterval(safety);
    for (const timer of this.scheduled.values()) clearTimeout(timer);
    this.scheduled.clear();
    await Promise.all([...this.followed.values()].map(({ tail }) => tail?.settle()));
  }

  /** Calls the listener when a socket comes or goes. */
  onPresence(listener: (socket: FeedSocket, connected: boolean) => void): void {
    this.presence.add(listener);
  }

  connected(): Iterable<FeedSocket> {
    return this.sockets;
  }

  /** The tails that somebody follows here. */
  tails(): EventTail[] {
    return [...this.followed.values()].flatMap(({ tail }) => tail ?? []);
  }

  add(socket: FeedSocket): void {
    this.sockets.add(socket);
    for (const listener of this.presence) listener(socket, true);
  }

  /** Lets a socket follow an event, and no other. Null when there is no such event for this reader. */
  async follow(
    socket: FeedSocket,
    eventId: string,
    epoch: string | null,
    seq: number,
    meSeq: number,
    topics: readonly string[] | null = null,
  ): Promise<EventTail | 'resync' | null> {
    this.leave(socket, eventId);
    const followed = this.followedAt(eventId);
    followed.arriving += 1;
    try {
      const tail = await followed.opening;
      if (!tail) return null;
      const answer = await tail.greet(socket, epoch, seq, meSeq, topics);
      // Whoever hung up while being greeted would be kept for ever.
      if (!this.sockets.has(socket)) tail.sockets.delete(socket);
      if (answer === 'refused') return null;
      return answer === 'following' ? tail : 'resync';
    } finally {
      followed.arriving -= 1;
      this.retireIdle(eventId, followed);
    }
  }

  remove(socket: FeedSocket): void {
    if (!this.sockets.delete(socket)) return;
    socket.gone();
    this.leave(socket, null);
    for (const listener of this.presence) listener(socket, false);
  }

  /** Stops sending to a socket, which stays connected. */
  unfollow(socket: FeedSocket): void {
    this.leave(socket, null);
  }

  /** Ends every socket that the test picks, such as those of a revoked session. Other nodes hear that sessions ended. */
  end(test: (socket: FeedSocket) => boolean, code: Farewell): void {
    for (const socket of [...this.sockets]) if (test(socket)) socket.end(code);
    this.signal.sessionsEnded();
  }

  /** Its session may do other things than before: it begins anew, as whom it is now. */
  recast(socket: FeedSocket, actor: Actor): void {
    if (isDeepStrictEqual(socket.actor, actor)) return;
    socket.actor = actor;
    this.leave(socket, null);
    socket.resync();
  }

  private leave(socket: FeedSocket, exceptEventId: string | null): void {
    for (const [eventId, followed] of this.followed) {
      if (eventId === exceptEventId) continue;
      followed.tail?.sockets.delete(socket);
      this.retireIdle(eventId, followed);
    }
  }

  private wake(eventId: string): void {
    const followed = this.followed.get(eventId);
    if (!followed?.tail || this.scheduled.has(eventId)) return;
    // Flushes that are slower than their pace would queue up, and whoever says hello would wait behind all of them.
    if (followed.flushing) {
      followed.again = true;
      return;
    }
    meter.woken(eventId);
    const wait = followed.pace.wait(followed.tail.sockets.size, performance.now());
    this.scheduled.set(
      eventId,
      setTimeout(() => this.flush(eventId), wait),
    );
  }

  private flush(eventId: string): void {
    this.scheduled.delete(eventId);
    const followed = this.followed.get(eventId);
    if (!followed?.tail) return;
    const { pace, tail, safety } = followed;
    safety.refresh();
    const undo = pace.begin(tail.sockets.size, performance.now());
    followed.flushing = true;
    followed.again = false;
    void tail
      .flush()
      .then((hadNews) => {
        if (!hadNews) undo();
      })
      .catch((cause: unknown) =>
        this.logger.error(cause, 'A feed could not be read; the next poll tries again.'),
      )
      .finally(() => {
        followed.flushing = false;
        if (followed.again && !this.isOver) this.wake(eventId);
      });
  }

  private followedAt(eventId: string): Followed {
    const known = this.followed.get(eventId);
    if (known) return known;
    const tail = new EventTail(eventId, this.log, this.registry, this.dataSource, this.access);
    const followed: Followed = {
      opening: tail.start().then((isThere) => (followed.tail = isThere ? tail : null)),
      tail: null,
      arriving: 0,
      pace: new FlushPace(),
      flushing: false,
      again: false,
      safety: setInterval(() => this.wake(eventId), this.signal.safetyPollMs).unref(),
    };
    this.followed.set(eventId, followed);
    return followed;
  }

  /** One event has one tail at a time: it goes when nobody follows it and nobody is on the way to it. */
  private retireIdle(eventId: string, followed: Followed): void {
    if (followed.arriving > 0 || (followed.tail && followed.tail.sockets.size > 0)) return;
    if (this.followed.get(eventId) !== followed) return;
    clearInterval(followed.safety);
    this.followed.delete(eventId);
    meter.forget(eventId);
  }
}
