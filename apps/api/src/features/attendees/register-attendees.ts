import { Injectable } from '@nestjs/common';
import type { AddAttendee, AttendeeView, ChangeAttendee } from '@commonground/contracts';
import type { Place } from '@commonground/domain';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { EventRepository } from '../events/index.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeRepository } from './attendee.repository.js';
import { AttendeeViews } from './attendee-views.js';
import { AttendeeEntity } from './attendees.entities.js';
import { personKey, Persons } from './persons.js';

/** The desk: adds people by hand, ticks them in and out. */
@Injectable()
export class RegisterAttendees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly persons: Persons,
    private readonly events: EventRepository,
    private readonly changes: AttendeeChanges,
    private readonly views: AttendeeViews,
  ) {}

  /** Whoever is added has agreed to nothing yet: that is done on the own phone, with a personal link. */
  add({ eventId, organizationId }: Place, body: AddAttendee): Promise<AttendeeView> {
    return this.unitOfWork.run(async (tx) => {
      const email = body.email ?? '';
      const people = await this.persons.ensure(tx.manager, organizationId, email === '' ? [] : [email]);
      const { language } = await this.events.get(tx.manager, eventId);
      await tx.manager.insert(AttendeeEntity, {
        id: body.id,
        eventId,
        personId: people.get(personKey(email)) ?? null,
        name: body.name,
        headline: body.headline ?? '',
        company: body.company ?? '',
        email,
        language,
        present: body.present,
      });
      return this.seen(tx, 'AttendeeAdded', eventId, body.id);
    });
  }

  /** @throws Refusal attendee.not-found, also for somebody who waits to be let in */
  change(eventId: string, attendeeId: string, body: ChangeAttendee): Promise<AttendeeView> {
    return this.unitOfWork.run(async (tx) => {
      const attendee = await this.attendees.lock(tx.manager, eventId, attendeeId);
      if (attendee.waitingSince !== null) throw new Refusal('attendee.not-found');
      const { present = attendee.present, welcome = attendee.welcome } = body;
      const ticked = present !== attendee.present;
      if (!ticked && welcome === attendee.welcome) return this.views.one(tx.manager, eventId, attendeeId);
      await tx.manager.update(AttendeeEntity, { id: attendeeId }, { present, welcome });
      const type = !ticked ? 'WelcomeSet' : present ? 'AttendeeTickedIn' : 'AttendeeTickedOut';
      return this.seen(tx, type, eventId, attendeeId);
    });
  }

  private async seen(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeId: string,
  ): Promise<AttendeeView> {
    await this.changes.touch(tx, type, eventId, attendeeId);
    this.changes.count(tx, type, eventId);
    return this.views.one(tx.manager, eventId, attendeeId);
  }
}
