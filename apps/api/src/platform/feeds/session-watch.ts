import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SessionStore } from '../auth/session-store.js';
import { FeedHub } from './feed-hub.js';
import { FeedSignal } from './feed-signal.js';
import { Serial } from './serial.js';

const EXPIRED_EVERY_MS = 30_000;
/** A revocation has to be noticed within a second, the time of the look included. */
const SHARE_OF_POLL = 0.75;

/**
 * Sees to it that a socket never outlives its session, whichever node ended it, and that it may do no more than its
 * session: at once by a hint, within a second by poll.
 */
@Injectable()
export class SessionWatch implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(SessionWatch.name);
  private readonly serial = new Serial();
  private readonly timers: NodeJS.Timeout[] = [];
  private unsubscribe: (() => void) | undefined;
  private isBehind = false;

  constructor(
    private readonly hub: FeedHub,
    private readonly sessions: SessionStore,
    private readonly signal: FeedSignal,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.signal.onSessions(() => void this.soon());
    this.timers.push(
      setInterval(() => void this.soon(), this.signal.safetyPollMs * SHARE_OF_POLL),
      setInterval(() => void this.serial.run(() => this.look()).catch(this.complain), EXPIRED_EVERY_MS),
    );
    for (const timer of this.timers) timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.unsubscribe?.();
    for (const timer of this.timers) clearInterval(timer);
    await this.serial.run(() => Promise.resolve());
  }

  /** Ends the sockets of sessions that ran out. */
  async look(): Promise<void> {
    const asked = this.held();
    if (asked.size === 0) return;
    const open = await this.sessions.openAmong([...asked]);
    this.hub.end(({ sessionId }) => asked.has(sessionId) && !open.has(sessionId), 'session.missing');
  }

  /** Ends the sockets of sessions that were revoked lately, and lets those whose role changed begin anew. */
  async catchUp(): Promise<void> {
    if (this.held().size === 0) return;
    const revoked = new Set(await this.sessions.revokedLately());
    const sockets = [...this.hub.connected()].filter(({ sessionId }) => revoked.has(sessionId));
    if (sockets.length === 0) return;
    const actors = await this.sessions.holdersOf(sockets.map(({ sessionId }) => sessionId));
    for (const socket of sockets) {
      const actor = actors.get(socket.sessionId);
      if (actor) this.hub.recast(socket, actor);
      else socket.end('session.missing');
    }
  }

  /** One look serves all hints that come before it begins. */
  private async soon(): Promise<void> {
    if (this.isBehind) return;
    this.isBehind = true;
    await this.serial
      .run(() => {
        this.isBehind = false;
        return this.catchUp();
      })
      .catch(this.complain);
  }

  private readonly complain = (cause: unknown) =>
    this.logger.error(cause, 'Sessions could not be looked up; the next round tries again.');

  private held(): Set<string> {
    return new Set([...this.hub.connected()].map(({ sessionId }) => sessionId));
  }
}
