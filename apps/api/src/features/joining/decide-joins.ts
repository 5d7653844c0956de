import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { mayAtEvent, type Place } from '@commonground/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeChanges, AttendeeEntity, RemoveAttendees } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { PinCards } from '../wall/index.js';
import { Admit } from './admit.js';

/** Lets people in who wait, or turns them away. Whoever does not wait any more is passed over: two may decide at once. */
@Injectable()
export class DecideJoins {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly cards: PinCards,
    private readonly admit: Admit,
    private readonly changes: AttendeeChanges,
    private readonly removeAttendees: RemoveAttendees,
  ) {}

  /** They join now, with what they had said: card, consents, pin. @throws Refusal event.phase while nobody can join */
  letIn(place: Place, ids: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { eventId } = place;
      if (!mayAtEvent({ kind: 'anonymous' }, 'join', place).allowed) throw new Refusal('event.phase');
      // Topics before people, as merging them does, so that the two cannot wait for each other.
      await this.events.lockTopics(tx.manager, eventId);
      const people = await this.waiting(tx.manager, eventId, ids);
      if (people.length === 0) return;
      const admitted = people.map(({ id }) => id);
      await tx.manager.update(
        AttendeeEntity,
        { id: In(admitted) },
        { ...this.admit.entryTo(place), waitingSince: null, heldPin: null },
      );
      for (const { id, heldPin } of people) {
        if (heldPin) await this.cards.put(tx, { id, eventId }, heldPin);
        tx.change(eventId, { type: 'JoinAdmitted', entity: 'waiting-join', id, audience: 'staff' });
      }
      await this.changes.touchAll(tx, 'JoinAdmitted', eventId, admitted);
      this.changes.count(tx, 'JoinAdmitted', eventId);
    });
  }

  /** Their rows go with all that is theirs, and their phones are signed out. */
  turnAway({ eventId }: Place, ids: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const people = await this.waiting(tx.manager, eventId, ids);
      await this.removeAttendees.remove(
        tx,
        'JoinTurnedAway',
        eventId,
        people.map(({ id }) => id),
      );
    });
  }

  /** Those of them who wait, locked in a fixed order. */
  private waiting(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[],
  ): Promise<AttendeeEntity[]> {
    return manager.find(AttendeeEntity, {
      where: { eventId, id: In([...ids]), waitingSince: Not(IsNull()) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
