import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { peopleOf } from './plan/stored-plan.js';
import type { RoundSeriesEntity } from './rounds.entities.js';

/** Writes the change rows of rounds. An event has one series to show: everything about it bears the id of the event. */
@Injectable()
export class RoundChanges {
  /** Only the organizer sees it: a plan that has not begun. */
  staff(tx: Transaction, type: string, { eventId }: RoundSeriesEntity): void {
    tx.change(eventId, { type, entity: 'round-plan', id: eventId, audience: 'staff' });
  }

  /** Something that everybody sees: rounds begin, turn, stand still or end, or people change places. */
  room(tx: Transaction, type: string, series: RoundSeriesEntity, further: readonly string[] = []): void {
    const { eventId, plan } = series;
    this.staff(tx, type, series);
    tx.change(eventId, { type, entity: 'round', id: eventId, audience: 'event' });
    tx.change(eventId, { type, entity: 'round-map', id: eventId, audience: 'event' });
    for (const person of new Set([...peopleOf(plan.rounds), ...further]))
      tx.change(eventId, { type, entity: 'seating', id: eventId, audience: `attendee:${person}` });
  }
}
