import { Injectable } from '@nestjs/common';
import type { AttendeeSession, JoinEvent } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeEntity, AttendeeRepository, DescribeAttendee } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { Admit } from './admit.js';

/** Finishes joining for somebody who was on the list and came by personal link. */
@Injectable()
export class CompleteJoin {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly events: EventRepository,
    private readonly admit: Admit,
    private readonly describe: DescribeAttendee,
  ) {}

  /** @throws Refusal join.already, topic.not-found, topic.closed, profession.taken */
  execute({ eventId, attendeeId }: AttendeeActor, body: JoinEvent): Promise<AttendeeSession> {
    return this.unitOfWork.run(async (tx) => {
      const attendee = await this.attendees.lock(tx.manager, eventId, attendeeId);
      if (attendee.joinedAt !== null) throw new Refusal('join.already');
      const event = await this.events.get(tx.manager, eventId);
      const columns = { ...this.admit.cardOf(body), ...this.admit.entryTo(event) };
      await tx.manager.update(AttendeeEntity, { id: attendeeId }, columns);
      await this.admit.seat(tx, attendee, body);
      await this.admit.complete(tx, { id: attendeeId, eventId }, body);
      return this.describe.session(eventId, attendeeId, tx.manager);
    });
  }
}
