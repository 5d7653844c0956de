import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { TipView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { TipEntity } from './announcements.entities.js';
import { tipView } from './announcements.views.js';

/** Tips on all feeds: the console sees every one, phones and screens those that are switched on. */
@Injectable()
export class TipFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'tip';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<TipView[]> {
    const tips = await manager.find(TipEntity, {
      where: {
        eventId,
        ...(ids === 'all' ? {} : { id: In([...ids]) }),
        ...(reader.kind === 'console' ? {} : { enabled: true }),
      },
      order: { position: 'ASC', id: 'ASC' },
    });
    return tips.map(tipView);
  }
}
