import { Logger } from '@nestjs/common';
import type { HintBus } from './hint-bus.js';

const CHANNEL = 'commonground:hints';
const PATIENCE_MS = 3000;
const LONGEST_PAUSE_MS = 2000;

interface Line {
  publish(text: string): Promise<void>;
  hangUp(): void;
}

/** Redis pub/sub, for installations that have a Redis anyway (REDIS_URL). Nothing is kept in it. */
export class RedisBus implements HintBus {
  private readonly logger = new Logger(RedisBus.name);
  private line: Promise<Line> | null = null;
  private isDown = false;

  constructor(private readonly url: string) {}

  open(hear: (text: string) => void): void {
    this.line = this.dial(hear);
  }

  async send(text: string): Promise<void> {
    await (await this.line)?.publish(text).catch(() => undefined);
  }

  async close(): Promise<void> {
    const { line } = this;
    this.line = null;
    (await line)?.hangUp();
  }

  private async dial(hear: (text: string) => void): Promise<Line> {
    // Only now: an installation without Redis does not load it.
    const { createClient } = await import('@redis/client');
    const publisher = createClient({
      url: this.url,
      // Without a connection a hint is dropped at once: one that comes late wakes nobody who is not awake already.
      disableOfflineQueue: true,
      pingInterval: PATIENCE_MS,
      socket: {
        connectTimeout: PATIENCE_MS,
        reconnectStrategy: (failures) => Math.min(50 * 2 ** failures, LONGEST_PAUSE_MS),
      },
    });
    const subscriber = publisher.duplicate({ disableOfflineQueue: false });
    for (const client of [publisher, subscriber]) {
      client.on('error', (cause: unknown) => this.complain(cause));
      client.on('ready', () => (this.isDown = false));
    }
    // Both go on trying until they are closed; until then feeds are read by poll.
    publisher.connect().catch(() => undefined);
    subscriber
      .connect()
      .then(() => subscriber.subscribe(CHANNEL, hear))
      .catch(() => undefined);
    return {
      publish: async (text) => void (await publisher.publish(CHANNEL, text)),
      hangUp: () => {
        publisher.destroy();
        subscriber.destroy();
      },
    };
  }

  private complain(cause: unknown): void {
    if (!this.isDown)
      this.logger.warn(cause, 'Redis does not answer; until it does, feeds are read by poll.');
    this.isDown = true;
  }
}
