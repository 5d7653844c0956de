import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may } from '@commonground/domain';
import type { FeedReader } from '../../platform/feeds/feed-projector.js';
import { AttendeeRepository, partyOf, Readings } from '../attendees/index.js';

/** Names of people at the microphone, as far as each agreed to be named to the reader. */
@Injectable()
export class SpeakerNames {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly readings: Readings,
  ) {}

  /** @param ids of attendees. An empty name: the reader is not told who it is. */
  async of(
    manager: EntityManager,
    eventId: string,
    reader: FeedReader,
    ids: readonly string[],
  ): Promise<(attendeeId: string) => string> {
    if (ids.length === 0) return () => '';
    const reading = await this.readings.begin(manager, eventId, reader);
    const people = await this.attendees.byId(manager, eventId, ids);
    return (id) => {
      const person = people.get(id);
      if (!reading || !person) return '';
      const subject = { party: partyOf(person, reading.now), bond: reading.bond(id) };
      return may(reading.viewer, 'see-person', subject, reading.place).allowed ? person.name : '';
    };
  }
}
