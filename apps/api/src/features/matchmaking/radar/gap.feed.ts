import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { may } from '@commonground/domain';
import type { RoomGap } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../../platform/feeds/feed-registry.js';
import { AttendeeRepository, partyOf, Readings } from '../../attendees/index.js';
import { GapEntity } from './gap.entities.js';

/** The gap radar for screens and phones. It names nobody: who and in which words is told by the pins, to whom they may. */
@Injectable()
export class GapFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'gap';
  readonly readers = ['attendee', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly attendees: AttendeeRepository,
    private readonly readings: Readings,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<RoomGap[]> {
    const reading = await this.readings.begin(manager, eventId, reader);
    if (!reading) return [];
    const gaps = await manager.find(GapEntity, {
      where: { eventId, ...(ids === 'all' ? {} : { id: In([...ids]) }) },
      order: { id: 'ASC' },
    });
    const pins = await manager.query<{ id: string; owner: string }[]>(
      'SELECT id, attendee_id AS owner FROM pin WHERE event_id = $1 AND id = ANY($2::uuid[])',
      [eventId, gaps.flatMap(({ pinIds }) => pinIds)],
    );
    const owners = await this.attendees.byId(manager, eventId, [...new Set(pins.map(({ owner }) => owner))]);
    const seen = new Set(
      pins
        .filter(({ owner }) => {
          const attendee = owners.get(owner);
          if (!attendee) return false;
          const subject = { party: partyOf(attendee, reading.now), bond: reading.bond(owner) };
          return may(reading.viewer, 'see-pin', subject, reading.place).allowed;
        })
        .map(({ id }) => id),
    );
    return gaps
      .map(({ id, label, pinIds }) => ({ id, label, pinIds: pinIds.filter((pinId) => seen.has(pinId)) }))
      .filter(({ pinIds }) => pinIds.length > 0);
  }
}
