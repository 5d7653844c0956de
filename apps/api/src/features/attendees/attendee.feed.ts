import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AttendeeView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { AttendeeViews } from './attendee-views.js';

/** Everybody of the event, on the console alone. Whether its member may read the event was asked at the door. */
@Injectable()
export class AttendeeFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'attendee';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly views: AttendeeViews,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  project(manager: EntityManager, eventId: string, ids: readonly string[] | 'all'): Promise<AttendeeView[]> {
    return this.views.of(manager, eventId, ids);
  }
}
