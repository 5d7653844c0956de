import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeLog } from './change-log.js';
import { EventTail } from './event-tail.js';
import { FeedRegistry } from './feed-registry.js';
import { FeedSignal } from './feed-signal.js';
import type { FeedSocket } from './feed-socket.js';
import { flushWindow } from './flush-window.js';

const SAFETY_POLL_MS = 1000;

/** The tails of all events that have listeners on this node, woken by hints and once a second. */
@Injectable()
export class FeedHub implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(FeedHub.name);
  private readonly tails = new Map<string, Promise<EventTail | null>>();
  private readonly live = new Map<string, EventTail>();
  private readonly scheduled = new Map<string, NodeJS.Timeout>();
  private readonly sockets = new Set<FeedSocket>();
  private readonly presence = new Set<(socket: FeedSocket, connected: boolean) => void>();
  private poll: NodeJS.Timeout | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    private readonly signal: FeedSignal,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.signal.onChanged((eventId) => this.wake(eventId));
    this.poll = setInterval(() => {
      for (const eventId of this.live.keys()) this.wake(eventId);
    }, SAFETY_POLL_MS);
    this.poll.unref();
  }

  onApplicationShutdown(): void {
    this.unsubscribe?.();
    clearInterval(this.poll);
    for (const timer of this.scheduled.values()) clearTimeout(timer);
    this.scheduled.clear();
  }

  /** Calls the listener when a socket comes or goes. */
  onPresence(listener: (socket: FeedSocket, connected: boolean) => void): void {
    this.presence.add(listener);
  }

  connected(): Iterable<FeedSocket> {
    return this.sockets;
  }

  add(socket: FeedSocket): void {
    this.sockets.add(socket);
    for (const listener of this.presence) listener(socket, true);
  }

  async follow(
    socket: FeedSocket,
    eventId: string,
    epoch: string | null,
    seq: number,
    meSeq: number,
  ): Promise<EventTail | 'resync' | null> {
    const tail = await this.tailOf(eventId);
    if (!tail) return null;
    return (await tail.greet(socket, epoch, seq, meSeq)) === 'following' ? tail : 'resync';
  }

  remove(socket: FeedSocket): void {
    if (!this.sockets.delete(socket)) return;
    for (const [eventId, tail] of this.live) {
      tail.sockets.delete(socket);
      if (tail.sockets.size === 0) this.retire(eventId);
    }
    for (const listener of this.presence) listener(socket, false);
  }

  /** Ends every socket that the test picks, such as those of a revoked session. */
  end(test: (socket: FeedSocket) => boolean, code: string): void {
    for (const socket of [...this.sockets]) if (test(socket)) socket.end(code);
  }

  private wake(eventId: string): void {
    const tail = this.live.get(eventId);
    if (!tail || this.scheduled.has(eventId)) return;
    const timer = setTimeout(() => {
      this.scheduled.delete(eventId);
      tail
        .flush()
        .catch((cause: unknown) =>
          this.logger.error(cause, 'A feed could not be read; the next poll tries again.'),
        );
    }, flushWindow(tail.sockets.size));
    this.scheduled.set(eventId, timer);
  }

  private async tailOf(eventId: string): Promise<EventTail | null> {
    let tail = this.tails.get(eventId);
    if (!tail) {
      tail = this.open(eventId);
      this.tails.set(eventId, tail);
    }
    return tail;
  }

  private async open(eventId: string): Promise<EventTail | null> {
    const tail = new EventTail(eventId, this.log, this.registry, this.dataSource, (id) => this.blockedOf(id));
    try {
      if (await tail.start()) {
        this.live.set(eventId, tail);
        return tail;
      }
    } catch (cause) {
      this.tails.delete(eventId);
      throw cause;
    }
    this.tails.delete(eventId);
    return null;
  }

  private retire(eventId: string): void {
    this.live.delete(eventId);
    this.tails.delete(eventId);
  }

  /** Attendees of the event whom a block touches, on either side. */
  private async blockedOf(eventId: string): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT attendee_id AS id FROM block WHERE event_id = $1 UNION SELECT blocked_id FROM block WHERE event_id = $1`,
      [eventId],
    );
    return new Set(rows.map((row) => row.id));
  }
}
