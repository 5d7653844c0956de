import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/nodes/jobs.js';
import { PublishAnnouncements } from './publish-announcements.js';

const EVERY_MS = 5000;

/** Looks every few seconds for announcements that have reached their end, so that they go from every screen. */
@Injectable()
export class AnnouncementEnds implements OnModuleInit {
  constructor(
    private readonly announcements: PublishAnnouncements,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MS, 'Announcements could not be ended; the next round tries again.', () =>
      this.announcements.endDue(),
    );
  }
}
