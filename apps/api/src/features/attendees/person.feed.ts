import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { AttendeeRepository } from './attendee.repository.js';
import { personView } from './person.view.js';
import { Readings } from './readings.js';

/** The list of people on phones and screens, as far as each person agreed to it. */
@Injectable()
export class PersonFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'person';
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
  ): Promise<PersonView[]> {
    const reading = await this.readings.begin(manager, eventId, reader);
    if (!reading) return [];
    const people = await this.attendees.byId(manager, eventId, ids);
    return [...people.values()].flatMap((attendee) => personView(attendee, reading) ?? []);
  }
}
