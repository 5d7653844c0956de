import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { Language } from '@commonground/contracts/constants';
import { professionSeat, seatName } from '@commonground/matching';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeEntity } from './attendees.entities.js';

/** The name of the seat stands in the language of the event, and who holds it is nobody's business. */
const TAKEN: Readonly<Record<Language, (seat: string) => string>> = {
  en: (seat) => `The seat “${seat}” is taken at this event.`,
  de: (seat) => `Der Platz „${seat}“ ist bei dieser Veranstaltung vergeben.`,
};

/** Columns of an attendee that say what their profession is. */
type Columns = Pick<AttendeeEntity, 'profession' | 'professionSeat' | 'professionSince'>;

/** Where an event has one seat for each profession: who has it, and who is refused. */
@Injectable()
export class ProfessionSeats {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Keeps somebody's profession. Where each has one seat they hold it from now on, and their earlier one is free.
   *
   * @param attendee stands in the database and is locked, or was made by this transaction
   * @throws Refusal profession.taken, with the name of the seat in the language of the event
   */
  async take(
    manager: EntityManager,
    attendee: Pick<AttendeeEntity, 'id' | 'eventId'> & Partial<Columns>,
    profession: string,
  ): Promise<Columns> {
    const { id, eventId } = attendee;
    const seat = professionSeat(profession);
    if (seat === (attendee.professionSeat ?? null)) {
      await manager.update(AttendeeEntity, { id }, { profession });
      return { profession, professionSeat: seat, professionSince: attendee.professionSince ?? null };
    }
    // Locked against an organizer who turns the rule, and against nobody who takes another seat.
    const [event] = await manager.query<{ on: boolean; language: Language }[]>(
      'SELECT one_per_profession AS on, language FROM live_event WHERE id = $1 FOR SHARE',
      [eventId],
    );
    const holdsSeat = event?.on === true && seat !== null;
    const refusal = () =>
      new Refusal('profession.taken', event && TAKEN[event.language](seatName(profession, event.language)));
    // Also by somebody who shared it when the rule was turned on and holds nothing.
    if (holdsSeat && (await manager.countBy(AttendeeEntity, { eventId, professionSeat: seat })) > 0)
      throw refusal();
    const columns = {
      profession,
      professionSeat: seat,
      professionSince: seat === null ? null : new Date(this.clock.now()),
    };
    try {
      await manager.update(AttendeeEntity, { id }, { ...columns, holdsSeat });
    } catch (cause) {
      // Two at the same time: the database lets one through.
      throw isTaken(cause) ? refusal() : cause;
    }
    return columns;
  }

  /** The rule was turned on: each seat is held by whoever named it first. Nobody has to go. */
  async open(manager: EntityManager, eventId: string): Promise<void> {
    await this.close(manager, eventId);
    await manager.query(
      `UPDATE attendee SET holds_seat = true WHERE id IN (
         SELECT DISTINCT ON (profession_seat) id FROM attendee
         WHERE event_id = $1 AND profession_seat IS NOT NULL ORDER BY profession_seat, profession_since, id
       )`,
      [eventId],
    );
  }

  /** The rule was turned off: nobody holds a seat. */
  async close(manager: EntityManager, eventId: string): Promise<void> {
    await manager.query('UPDATE attendee SET holds_seat = false WHERE event_id = $1 AND holds_seat', [
      eventId,
    ]);
  }
}

/** Whether the database refused a second holder of a seat. */
function isTaken(cause: unknown): boolean {
  return cause instanceof Error && (cause as { constraint?: unknown }).constraint === 'attendee_seat';
}
