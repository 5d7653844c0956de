import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may } from '@commonground/domain';
import type { WaitingJoin } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { viewerOfReader } from '../../platform/feeds/reader-viewer.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeEntity, partyOf } from '../attendees/index.js';

/** People who wait to be let in, for the members who decide about it. */
@Injectable()
export class WaitingJoinFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'waiting-join';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly places: Places,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<WaitingJoin[]> {
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const viewer = viewerOfReader(reader, place);
    const now = this.clock.now();
    const people = await manager.find(AttendeeEntity, {
      where: { eventId, waitingSince: Not(IsNull()), ...(ids === 'all' ? {} : { id: In([...ids]) }) },
      order: { waitingSince: 'ASC', id: 'ASC' },
    });
    return people.flatMap((attendee) => {
      const { id, name, headline, waitingSince, heldPin: pin } = attendee;
      if (!may(viewer, 'see-waiting', { party: partyOf(attendee, now) }, place).allowed) return [];
      return waitingSince && pin ? [{ id, name, headline, since: waitingSince.toISOString(), pin }] : [];
    });
  }
}
