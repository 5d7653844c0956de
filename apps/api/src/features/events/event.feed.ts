import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventView } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { eventView } from './event.view.js';
import { LiveEventEntity } from './events.entities.js';

/** The event itself on all feeds. */
@Injectable()
export class EventFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'event';
  readonly readers = ['console', 'attendee', 'waiting', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(manager: EntityManager, eventId: string): Promise<EventView[]> {
    const event = await manager.findOneBy(LiveEventEntity, { id: eventId });
    return event ? [eventView(event, this.config.publicUrl)] : [];
  }
}
