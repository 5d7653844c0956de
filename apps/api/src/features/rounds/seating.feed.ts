import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SeatingView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ReadSeating } from './read-seating.js';

/** A person’s own seat. */
@Injectable()
export class SeatingFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'seating';
  readonly readers = ['personal'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly seatings: ReadSeating,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<SeatingView[]> {
    if (reader.kind !== 'personal') return [];
    const seating = await this.seatings.of(manager, eventId, reader.attendeeId, ids);
    return seating ? [seating] : [];
  }
}
