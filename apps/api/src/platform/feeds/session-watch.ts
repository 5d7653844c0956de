import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SessionStore } from '../auth/session-store.js';
import { FeedHub } from './feed-hub.js';

const EVERY_MS = 30_000;

/** Ends sockets whose session ran out, or was closed where this process did not see it. */
@Injectable()
export class SessionWatch implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(SessionWatch.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly hub: FeedHub,
    private readonly sessions: SessionStore,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.running ??= this.look()
        .catch((cause: unknown) =>
          this.logger.error(cause, 'Sessions could not be looked up; the next round tries again.'),
        )
        .finally(() => (this.running = undefined));
    }, EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async look(): Promise<void> {
    const asked = new Set([...this.hub.connected()].map((socket) => socket.sessionId));
    if (asked.size === 0) return;
    const open = await this.sessions.openAmong([...asked]);
    this.hub.end(({ sessionId }) => asked.has(sessionId) && !open.has(sessionId), 'session.missing');
  }
}
