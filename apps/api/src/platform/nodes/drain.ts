import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestHandler } from 'express';
import type { Server } from 'socket.io';
import type { Draining } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';

/** Sockets are closed in slices, so that those who come back do not come at once. Milliseconds between slices. */
const SLICE_MS = 100;
/** Clients that the other nodes greet in a second without effort: with more, the window is longer. */
const READERS_PER_SECOND = 1500;
/** How a client that is sent away comes back: the slices have spread it already. */
const RETRY = { minMs: 100, spreadMs: 900 };

/**
 * Empties this node before it ends, while others serve: load balancers hear that it is not ready, sockets are told and
 * closed bit by bit. What is asked over HTTP is answered as ever; only connections are not kept.
 */
@Injectable()
export class Drain {
  private server: Server | null = null;
  private draining = false;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'roles'>) {}

  get isDraining(): boolean {
    return this.draining;
  }

  /** The sockets that it will have to close. New ones are refused from then on, and by a node that does not serve always. */
  attach(server: Server): void {
    this.server = server;
    server.use((_socket, next) => {
      const serves = this.config.roles.has('http') && !this.draining;
      next(serves ? undefined : new Error('server.unavailable'));
    });
  }

  /** Tells callers to come back on a fresh connection, which may lead to another node. */
  readonly middleware: RequestHandler = (_request, response, next) => {
    if (this.draining) response.setHeader('Connection', 'close');
    next();
  };

  /** @param windowMs how long it takes; 0: sockets are closed at once, without a word */
  async run(windowMs: number): Promise<void> {
    this.draining = true;
    if (windowMs === 0) return;
    this.server?.emit('draining', { retry: RETRY } satisfies Draining);
    const window = Math.max(windowMs, (this.sockets().length / READERS_PER_SECOND) * 1000);
    for (let left = Math.ceil(window / SLICE_MS); left > 0; left -= 1) {
      await pause(SLICE_MS);
      const sockets = this.sockets();
      for (const socket of sockets.slice(0, Math.ceil(sockets.length / left))) socket.disconnect(true);
    }
  }

  private sockets() {
    return [...(this.server?.sockets.sockets.values() ?? [])];
  }
}
