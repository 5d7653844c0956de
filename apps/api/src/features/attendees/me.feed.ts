import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Me } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { AttendeeEntity } from './attendees.entities.js';
import { DescribeAttendee } from './describe-attendee.js';

/** One's own card, on the personal feed alone. */
@Injectable()
export class MeFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'me';
  readonly readers = ['personal'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly describe: DescribeAttendee,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<Me[]> {
    if (reader.kind !== 'personal' || (ids !== 'all' && !ids.includes(reader.attendeeId))) return [];
    const attendee = await manager.findOneBy(AttendeeEntity, { id: reader.attendeeId, eventId });
    return attendee ? [await this.describe.me(manager, attendee)] : [];
  }
}
