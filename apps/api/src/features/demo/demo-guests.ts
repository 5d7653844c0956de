import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { SECOND } from '@commonground/kernel';
import { AttendeeEntity, ConsentRecords, personKey, Persons } from '../attendees/index.js';
import type { DemoPerson } from './content/demo-content-types.js';
import { DEMO_PEOPLE } from './content/demo-people.js';

/** The sixty people of the demo event, joined and present, flagged as simulated. */
@Injectable()
export class DemoGuests {
  constructor(
    private readonly persons: Persons,
    private readonly consents: ConsentRecords,
  ) {}

  /** @param since when the first of them came in, epoch milliseconds; the others follow within twenty minutes */
  async invite(
    manager: EntityManager,
    eventId: string,
    organizationId: string,
    since: number,
  ): Promise<void> {
    const emails = DEMO_PEOPLE.map(({ email }) => email);
    const persons = await this.persons.ensure(manager, organizationId, emails);
    const guests = DEMO_PEOPLE.map((person, index) => ({
      ...asAttendee(person, index),
      id: uuid(),
      eventId,
      personId: persons.get(personKey(person.email)) ?? null,
      joinedAt: new Date(since + index * 20 * SECOND),
    }));
    await manager.insert(AttendeeEntity, guests);
    for (const [index, { id }] of guests.entries()) {
      const person = DEMO_PEOPLE[index];
      if (person) await this.consents.write(manager, id, person.consents);
    }
  }
}

/** `externalId` holds the key, by which the crowd finds its lines again. */
function asAttendee(person: DemoPerson, index: number): Partial<AttendeeEntity> {
  const { screen } = person.consents;
  return {
    externalId: person.key,
    name: person.name,
    headline: person.headline,
    company: person.company,
    email: person.email,
    phone: person.phone ?? '',
    linkedin: person.linkedin ?? '',
    website: person.website ?? '',
    bio: person.bio,
    language: person.language,
    mood: person.mood,
    welcome: person.welcome ?? 'none',
    // Whoever agreed to the screen chose what it may say; a few let it show their page as well.
    ...(screen ? { audienceHeadline: 'screen', audienceCompany: 'screen' } : {}),
    ...(screen && index % 3 === 0 ? { audienceWebsite: 'screen' } : {}),
    consentListed: person.consents.listed,
    consentSuggested: person.consents.suggested,
    consentScreen: screen,
    present: true,
    simulated: true,
  };
}
