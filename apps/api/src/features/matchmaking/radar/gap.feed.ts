import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, STRANGERS } from '@commonground/domain';
import type { RoomGap } from '@commonground/contracts';
import { Places } from '../../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../../platform/feeds/feed-registry.js';
import { viewerOfReader } from '../../../platform/feeds/reader-viewer.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { AttendeeRepository, Bonds, partyOf } from '../../attendees/index.js';
import { GapEntity } from './gap.entities.js';

/** The gap radar for screens and phones. It names nobody: who and in which words is told by the pins, to whom they may. */
@Injectable()
export class GapFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'gap';
  readonly readers = ['attendee', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly places: Places,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
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
  ): Promise<RoomGap[]> {
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const gaps = await manager.find(GapEntity, {
      where: { eventId, ...(ids === 'all' ? {} : { id: In([...ids]) }) },
      order: { id: 'ASC' },
    });
    const pins = await manager.query<{ id: string; owner: string }[]>(
      'SELECT id, attendee_id AS owner FROM pin WHERE event_id = $1 AND id = ANY($2::uuid[])',
      [eventId, gaps.flatMap(({ pinIds }) => pinIds)],
    );
    const owners = await this.attendees.byId(manager, eventId, [...new Set(pins.map(({ owner }) => owner))]);
    const own = reader.kind === 'attendee' ? reader.attendeeId : null;
    const mine = own === null ? null : await this.bonds.of(manager, eventId, own);
    const viewer = viewerOfReader(reader, place);
    const now = this.clock.now();
    const seen = new Set(
      pins
        .filter(({ owner }) => {
          const attendee = owners.get(owner);
          if (!attendee) return false;
          const blocked = own !== null && (mine?.of(own, owner).blocked ?? false);
          const subject = { party: partyOf(attendee, now), bond: { ...STRANGERS, blocked } };
          return may(viewer, 'see-pin', subject, place).allowed;
        })
        .map(({ id }) => id),
    );
    return gaps
      .map(({ id, label, pinIds }) => ({ id, label, pinIds: pinIds.filter((pinId) => seen.has(pinId)) }))
      .filter(({ pinIds }) => pinIds.length > 0);
  }
}
