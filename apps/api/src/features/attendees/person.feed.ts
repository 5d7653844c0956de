import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { PersonView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { viewerOfReader } from '../../platform/feeds/reader-viewer.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository } from './attendee.repository.js';
import { Bonds } from './bonds.js';
import { personView } from './person.view.js';

/** The list of people on phones and screens, as far as each person agreed to it. */
@Injectable()
export class PersonFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'person';
  readonly readers = ['attendee', 'screen'] as const;

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
  ): Promise<PersonView[]> {
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const people = await this.attendees.byId(manager, eventId, ids);
    const own = reader.kind === 'attendee' ? reader.attendeeId : null;
    const bonds = own === null ? null : await this.bonds.of(manager, eventId, own);
    const reading = {
      viewer: viewerOfReader(reader, place),
      place,
      now: this.clock.now(),
      isBlocked: (id: string) => own !== null && bonds !== null && bonds.of(own, id).blocked,
    };
    return [...people.values()].flatMap((attendee) => personView(attendee, reading) ?? []);
  }
}
