import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StruckFact } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../../platform/feeds/feed-registry.js';

/** What somebody struck, for themselves alone. */
@Injectable()
export class StruckFactFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'struck-fact';
  readonly readers = ['personal'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<StruckFact[]> {
    if (reader.kind !== 'personal') return [];
    return manager.query<StruckFact[]>(
      `SELECT id, pin_id AS "pinId", text FROM struck_fact
       WHERE event_id = $1 AND attendee_id = $2 AND ($3::uuid[] IS NULL OR id = ANY($3)) ORDER BY at, id`,
      [eventId, reader.attendeeId, ids === 'all' ? null : ids],
    );
  }
}
