import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { AnnouncementView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AnnouncementEntity } from './announcements.entities.js';
import { announcementView } from './announcements.views.js';

/** Announcements that have not ended, on all feeds, the oldest first. */
@Injectable()
export class AnnouncementFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'announcement';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<AnnouncementView[]> {
    const announcements = await manager.find(AnnouncementEntity, {
      where: ids === 'all' ? { eventId } : { eventId, id: In([...ids]) },
      order: { publishedAt: 'ASC', id: 'ASC' },
    });
    const now = this.clock.now();
    return announcements
      .filter(({ endsAt }) => endsAt === null || endsAt.getTime() > now)
      .map(announcementView);
  }
}
