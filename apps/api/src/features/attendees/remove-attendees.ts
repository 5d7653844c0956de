import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeEntity } from './attendees.entities.js';
import { DayBudgets } from './day-budgets.js';
import { Persons } from './persons.js';
import { forgetAnswers } from './stored-answers.js';

/** Removes people from an event with all that is theirs, whether they leave or are sent away. */
@Injectable()
export class RemoveAttendees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: AttendeeChanges,
    private readonly persons: Persons,
    private readonly budgets: DayBudgets,
    private readonly hub: FeedHub,
  ) {}

  /** @throws Refusal attendee.not-found */
  one(type: string, eventId: string, attendeeId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if ((await this.remove(tx, type, eventId, [attendeeId])) === 0) throw new Refusal('attendee.not-found');
    });
  }

  /**
   * Removes those who are there and answers how many. Pins, cards, contacts and sessions go with the rows; the person
   * across events goes when no event knows them any more. Sockets end after the commit.
   */
  async remove(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<number> {
    const gone = await tx.manager.find(AttendeeEntity, {
      select: { id: true, personId: true, waitingSince: true },
      where: { eventId, id: In([...attendeeIds]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (gone.length === 0) return 0;
    const ids = gone.map((attendee) => attendee.id);
    const shown = gone.filter(({ waitingSince }) => waitingSince === null).map(({ id }) => id);
    await this.changes.touchAll(tx, type, eventId, shown);
    const partners = await this.touchPartners(tx, type, eventId, shown);
    // Nobody but those who decide has heard of them.
    for (const { id, waitingSince } of gone)
      if (waitingSince !== null) tx.change(eventId, { type, entity: 'waiting-join', id, audience: 'staff' });
    await forgetAnswers(tx.manager, ids);
    await tx.manager.query('DELETE FROM attendee WHERE id = ANY($1)', [ids]);
    await this.budgets.settle(tx, eventId, partners);
    await this.persons.forget(
      tx.manager,
      gone.flatMap((attendee) => attendee.personId ?? []),
    );
    if (shown.length > 0) this.changes.count(tx, type, eventId);
    const ended = new Set(ids);
    tx.afterCommit(() =>
      this.hub.end((socket) => socket.attendeeId !== null && ended.has(socket.attendeeId), 'session.missing'),
    );
    return ids.length;
  }

  /** Whoever was shown a card with them or met them has other numbers from now on. */
  private async touchPartners(
    tx: Transaction,
    type: string,
    eventId: string,
    ids: readonly string[],
  ): Promise<string[]> {
    const partners = await tx.manager.query<{ id: string }[]>(
      `SELECT high_id AS id FROM suggestion WHERE low_id = ANY($1) UNION SELECT low_id FROM suggestion WHERE high_id = ANY($1)
       UNION SELECT high_id FROM encounter WHERE low_id = ANY($1) UNION SELECT low_id FROM encounter WHERE high_id = ANY($1)`,
      [ids],
    );
    for (const { id } of partners) {
      tx.change(eventId, { type, entity: 'attendee', id, audience: 'staff' });
      tx.change(eventId, { type, entity: 'me', id, audience: `attendee:${id}` });
    }
    return partners.map(({ id }) => id);
  }
}
