import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Counters } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { countRoom } from './count-room.js';

/** The numbers of the room on all feeds, under the id of the event. */
@Injectable()
export class CountersFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'counters';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(manager: EntityManager, eventId: string): Promise<Counters[]> {
    const counters = await countRoom(manager, eventId);
    return counters ? [counters] : [];
  }

  /** The numbers are the same for everybody. */
  async projectFor(
    manager: EntityManager,
    eventId: string,
    _ids: readonly string[],
    readers: readonly FeedReader[],
  ): Promise<Counters[][]> {
    const counters = await this.project(manager, eventId);
    return readers.map(() => counters);
  }
}
