import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { TopicView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { topicView } from './event.view.js';
import { TopicEntity } from './events.entities.js';

/** The topics of the wall on all feeds. */
@Injectable()
export class TopicFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'topic';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<TopicView[]> {
    const where = ids === 'all' ? { eventId } : { eventId, id: In([...ids]) };
    const topics = await manager.find(TopicEntity, { where, order: { position: 'ASC', id: 'ASC' } });
    return topics.map(topicView);
  }
}
