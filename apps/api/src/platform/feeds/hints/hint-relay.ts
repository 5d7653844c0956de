import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config/config.js';
import { FeedSignal } from '../feed-signal.js';
import type { HintBus } from './hint-bus.js';
import { PostgresBus } from './postgres-bus.js';
import { RedisBus } from './redis-bus.js';

/** Hints are gathered this long after the last ones, so that no event is named more than 20 times a second. */
const GATHER_MS = 50;
/** Topics in one message: 7,000 bytes carry so many ids. */
const TOPICS_AT_ONCE = 180;

/** Passes the hints of this node on to the others, and theirs to this one. */
@Injectable()
export class HintRelay implements OnModuleInit, OnApplicationShutdown {
  /** Whose message it is: a bus brings one's own back, too. */
  private readonly node = randomUUID();
  private readonly bus: HintBus;
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private sentAt = -GATHER_MS;
  private sending: Promise<void> | undefined;
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly signal: FeedSignal,
    @Inject(CONFIG) config: Pick<Config, 'databaseUrl' | 'redisUrl'>,
  ) {
    this.bus = config.redisUrl ? new RedisBus(config.redisUrl) : new PostgresBus(config.databaseUrl);
  }

  onModuleInit(): void {
    this.unsubscribe = this.signal.onOwn((topic) => {
      this.waiting.add(topic);
      this.schedule();
    });
    this.bus.open((text) => {
      const [from, ...topics] = text.split(' ');
      if (from !== this.node) for (const topic of topics) this.signal.heard(topic);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe?.();
    clearTimeout(this.timer);
    await this.sending;
    // What this node wrote last is for the others only: it does not come back to a poll of its own.
    if (this.waiting.size > 0) await this.send();
    await this.bus.close();
  }

  private schedule(): void {
    if (this.timer !== undefined || this.sending) return;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.sending = this.send().finally(() => {
          this.sending = undefined;
          if (this.waiting.size > 0) this.schedule();
        });
      },
      Math.max(0, this.sentAt + GATHER_MS - performance.now()),
    );
    this.timer.unref();
  }

  private async send(): Promise<void> {
    const topics = [...this.waiting];
    this.waiting.clear();
    this.sentAt = performance.now();
    for (let start = 0; start < topics.length; start += TOPICS_AT_ONCE)
      await this.bus.send([this.node, ...topics.slice(start, start + TOPICS_AT_ONCE)].join(' '));
  }
}
