import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { PublishAnnouncements } from './publish-announcements.js';

const EVERY_MS = 5000;

/** Looks every few seconds for announcements that have reached their end, so that they go from every screen. */
@Injectable()
export class AnnouncementEnds implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(AnnouncementEnds.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly announcements: PublishAnnouncements) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.running ??= this.announcements
        .endDue()
        .catch((cause: unknown) =>
          this.logger.warn(cause, 'Announcements could not be ended; the next round tries again.'),
        )
        .finally(() => (this.running = undefined));
    }, EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }
}
