import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';

/**
 * Work that time brings, on the nodes with the role `jobs`. Each of them does it: a job has to be right when several do it
 * at once, and so goes on without a pause when one of them dies.
 */
@Injectable()
export class Jobs implements OnModuleDestroy, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'roles'>) {}

  /**
   * Does it again and again, but never while the last time is not over.
   *
   * @param everyMs milliseconds
   * @param complaint what to say when it fails: a sentence
   */
  every(everyMs: number, complaint: string, job: () => Promise<void>): void {
    if (!this.config.roles.has('jobs')) return;
    let isRunning = false;
    const timer = setInterval(() => {
      if (isRunning) return;
      isRunning = true;
      const run = job()
        .catch((cause: unknown) => this.logger.error(cause, complaint))
        .finally(() => {
          isRunning = false;
          this.running.delete(run);
        });
      this.running.add(run);
    }, everyMs);
    timer.unref();
    this.timers.push(timer);
  }

  onModuleDestroy(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running);
  }
}
