import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { type IgnoredCard, restsUntil } from '@commonground/matching';
import type { Batch } from '../../platform/database/hot-commands.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges } from './attendee-changes.js';
import type { AttendeeEntity } from './attendees.entities.js';

// One question for either side: with both in one, the database would go through all cards of the event.
const cardOf = (side: 'low_id' | 'high_id') =>
  `EXISTS (SELECT 1 FROM suggestion WHERE ${side} = attendee.id AND state IN ('open', 'expired')
             AND (active_at IS NULL OR created_at > active_at))`;
const CARD_WAITS = `(${cardOf('low_id')} OR ${cardOf('high_id')})`;

/**
 * The same condition for many, from their cards: asked of each person, the database may go through all cards every time. Whom
 * the one finds, the other finds as well (days-off.slice.spec).
 */
const AWAITED = `
  SELECT DISTINCT card.id FROM (
    SELECT low_id AS id, created_at FROM suggestion WHERE low_id = ANY($1::uuid[]) AND state IN ('open', 'expired')
    UNION ALL
    SELECT high_id, created_at FROM suggestion WHERE high_id = ANY($1::uuid[]) AND state IN ('open', 'expired')
  ) AS card
  JOIN attendee ON attendee.id = card.id AND (active_at IS NULL OR card.created_at > active_at)`;

/**
 * Whoever leaves two cards in a row unanswered gets none for a day, or until they do something. A mood that hides cards
 * is changed by hand, so that no card counts which it may have hidden.
 */
@Injectable()
export class DaysOff {
  constructor(
    private readonly changes: AttendeeChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Until when somebody has a day off, epoch milliseconds; null when they have none now. */
  async until(
    manager: EntityManager,
    { id, activeAt }: Pick<AttendeeEntity, 'id' | 'activeAt'>,
  ): Promise<number | null> {
    const ignored = await manager.query<IgnoredCard[]>(
      `SELECT (extract(epoch FROM created_at) * 1000)::float8 AS "from",
              (extract(epoch FROM closed_at) * 1000)::float8 AS "until"
       FROM suggestion WHERE (low_id = $1 OR high_id = $1) AND state = 'expired'
         AND ($2::timestamptz IS NULL OR created_at > $2)`,
      [id, activeAt],
    );
    const until = restsUntil(ignored, activeAt?.getTime() ?? null);
    return until !== null && until > this.clock.now() ? until : null;
  }

  /** Somebody did something, in a transaction that a use case has opened. Written down where a card hangs on it. */
  noteActive(tx: Transaction, eventId: string, attendeeId: string): Promise<void> {
    return this.note(tx, eventId, [attendeeId], 'FOR NO KEY UPDATE');
  }

  /** For whom of these something hangs on what they do: a card that they have not answered since they last did something. */
  async awaited(manager: EntityManager, attendeeIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>(AWAITED, [attendeeIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The same for many who did something of their own, with the last statements of their batch.
   *
   * @param awaited as `awaited` found it, of people whom the transaction has locked
   */
  noteWith(
    batch: Batch,
    eventId: string,
    attendeeIds: readonly string[],
    awaited: ReadonlySet<string>,
  ): void {
    const noted = [...new Set(attendeeIds)].filter((id) => awaited.has(id));
    if (noted.length === 0) return;
    batch.write('UPDATE attendee SET active_at = $2 WHERE id = ANY($1::uuid[])', [
      noted,
      new Date(this.clock.now()),
    ]);
    for (const id of noted) this.changes.touchOwn(batch, 'AttendeeActive', eventId, id);
  }

  /** The same for many who were busy with each other. Whose row somebody else holds is active by that. */
  noteBusy(tx: Transaction, eventId: string, attendeeIds: readonly string[]): Promise<void> {
    return this.note(tx, eventId, attendeeIds, 'FOR NO KEY UPDATE SKIP LOCKED');
  }

  private async note(
    tx: Transaction,
    eventId: string,
    attendeeIds: readonly string[],
    locking: string,
  ): Promise<void> {
    const [noted] = await tx.manager.query<[{ id: string }[], number]>(
      `UPDATE attendee SET active_at = $2 WHERE id IN (
         SELECT id FROM attendee WHERE id = ANY($1::uuid[]) AND ${CARD_WAITS} ${locking}
       ) RETURNING id`,
      [attendeeIds, new Date(this.clock.now())],
    );
    for (const { id } of noted) this.changes.touchOwn(tx, 'AttendeeActive', eventId, id);
  }
}
