import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, type Viewer } from '@commonground/domain';
import type { CopyReceipt } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, partyOf } from '../attendees/index.js';
import { ContactEntity } from './contacts.entities.js';

/** Who copied my card, told to me alone, and held back while I do not want to be approached. */
@Injectable()
export class CopyFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'copy';
  readonly readers = ['personal'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
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
  ): Promise<CopyReceipt[]> {
    if (reader.kind !== 'personal') return [];
    const of = { eventId, attendeeId: reader.attendeeId, source: 'copy' as const };
    const copies = await manager.find(ContactEntity, {
      where: ids === 'all' ? of : { ...of, id: In([...ids]) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const place = await this.places.find(eventId, manager);
    if (!place || copies.length === 0) return [];
    const now = this.clock.now();
    const people = await this.attendees.byId(manager, eventId, [
      reader.attendeeId,
      ...copies.map((copy) => copy.ownerId),
    ]);
    const me = people.get(reader.attendeeId);
    if (!me) return [];
    const bonds = await this.bonds.of(manager, eventId, reader.attendeeId);
    const viewer: Viewer = { kind: 'attendee', eventId, id: me.id, party: partyOf(me, now) };
    return copies.flatMap((copy) => {
      const copier = people.get(copy.ownerId);
      if (!copier) return [];
      const subject = { party: partyOf(copier, now), bond: bonds.of(me.id, copier.id) };
      if (!may(viewer, 'get-receipt', subject, place).allowed) return [];
      return [
        {
          id: copy.id,
          attendeeId: copier.id,
          name: copier.name,
          pinText: copy.pinText,
          at: copy.at.toISOString(),
        },
      ];
    });
  }
}
