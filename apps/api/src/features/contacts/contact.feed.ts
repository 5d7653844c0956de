import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, type Viewer } from '@commonground/domain';
import type { ContactHint } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, partyOf } from '../attendees/index.js';
import { ContactEntity } from './contacts.entities.js';

/** That a contact is there. Its fields are fetched: contact details never travel on a feed. */
@Injectable()
export class ContactFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'contact';
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
  ): Promise<ContactHint[]> {
    if (reader.kind !== 'personal') return [];
    const mine = { eventId, ownerId: reader.attendeeId };
    const contacts = await manager.find(ContactEntity, {
      where: ids === 'all' ? mine : { ...mine, id: In([...ids]) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const place = await this.places.find(eventId, manager);
    if (!place || contacts.length === 0) return [];
    const people = await this.attendees.byId(
      manager,
      eventId,
      contacts.map((contact) => contact.attendeeId),
    );
    const bonds = await this.bonds.of(manager, eventId, reader.attendeeId);
    const viewer: Viewer = { kind: 'attendee', eventId, id: reader.attendeeId };
    const now = this.clock.now();
    return contacts.flatMap(({ id, attendeeId, at }) => {
      const person = people.get(attendeeId);
      if (!person) return [];
      const subject = { party: partyOf(person, now), bond: bonds.of(reader.attendeeId, attendeeId) };
      if (!may(viewer, 'copy-pin', subject, place).allowed) return [];
      return [{ id, attendeeId, at: at.toISOString() }];
    });
  }
}
