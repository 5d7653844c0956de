import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { may, type Place } from '@commonground/domain';
import type { BlockView } from '@commonground/contracts';
import { viewerOf } from '../../platform/auth/access.guard.js';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeRepository } from './attendee.repository.js';
import { Bonds } from './bonds.js';
import { DayBudgets } from './day-budgets.js';
import { partyOf } from './party.js';

/** Keeps two people apart: neither sees, is suggested to or can reach the other, and nobody is told why. */
@Injectable()
export class BlockAttendees {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly changes: AttendeeChanges,
    private readonly budgets: DayBudgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whom I blocked, the latest first. */
  async mine({ attendeeId }: AttendeeActor): Promise<BlockView[]> {
    const rows = await this.dataSource.query<{ id: string; name: string; at: Date }[]>(
      `SELECT attendee.id, attendee.name, block.at FROM block JOIN attendee ON attendee.id = block.blocked_id
       WHERE block.attendee_id = $1 ORDER BY block.at DESC, attendee.id`,
      [attendeeId],
    );
    return rows.map(({ id, name, at }) => ({ attendeeId: id, name, at: at.toISOString() }));
  }

  /** Blocking twice is no failure. @throws Refusal attendee.not-found, reach.refused */
  block(visitor: AttendeeActor, place: Place, otherId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { attendeeId, eventId } = visitor;
      // In the order of their ids, as whoever answers a card holds the two.
      for (const id of [attendeeId, otherId].sort()) await this.attendees.lock(tx.manager, eventId, id);
      const other = await this.attendees.get(tx.manager, eventId, otherId);
      const bond = (await this.bonds.of(tx.manager, eventId, attendeeId)).of(attendeeId, otherId);
      const subject = { party: partyOf(other, this.clock.now()), bond };
      if (!may(viewerOf(visitor), 'block', subject, place).allowed) throw new Refusal('reach.refused');
      const added = await tx.manager.query<unknown[]>(
        'INSERT INTO block (event_id, attendee_id, blocked_id, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING blocked_id',
        [eventId, attendeeId, otherId, new Date(this.clock.now())],
      );
      if (added.length === 0) return;
      await this.part(tx, attendeeId, otherId);
      await this.budgets.settle(tx, eventId, [attendeeId, otherId]);
      await this.tell(tx, 'AttendeeBlocked', eventId, attendeeId, otherId);
    });
  }

  /** Takes a block back. What it closed stays closed. @throws Refusal attendee.not-found */
  unblock({ attendeeId, eventId }: AttendeeActor, otherId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attendees.lock(tx.manager, eventId, attendeeId);
      const [, taken] = await tx.manager.query<[unknown[], number]>(
        'DELETE FROM block WHERE attendee_id = $1 AND blocked_id = $2',
        [attendeeId, otherId],
      );
      if (taken > 0) await this.tell(tx, 'AttendeeUnblocked', eventId, attendeeId, otherId);
    });
  }

  /** Closes the card that the two have in common. */
  private async part(tx: Transaction, a: string, b: string): Promise<void> {
    await tx.manager.query(
      `UPDATE suggestion SET state = 'declined', closed_at = $3
       WHERE low_id = least($1::uuid, $2::uuid) AND high_id = greatest($1::uuid, $2::uuid) AND state IN ('open', 'accepted')`,
      [a, b, new Date(this.clock.now())],
    );
  }

  /** Both sides leave the shared projection (or return to it); what each has of the other is looked at again. */
  private async tell(tx: Transaction, type: string, eventId: string, a: string, b: string): Promise<void> {
    tx.change(eventId, { type, entity: 'person', id: b, audience: `attendee:${a}` });
    tx.change(eventId, { type, entity: 'person', id: a, audience: `attendee:${b}` });
    const rows = await tx.manager.query<
      { entity: 'suggestion' | 'contact' | 'copy' | 'seating'; id: string; reader: string }[]
    >(
      `SELECT 'suggestion' AS entity, suggestion.id, side.reader FROM suggestion
         CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (reader)
         WHERE low_id = least($1::uuid, $2::uuid) AND high_id = greatest($1::uuid, $2::uuid)
       UNION ALL
       SELECT 'contact', id, owner_id FROM contact WHERE (owner_id, attendee_id) IN (($1, $2), ($2, $1))
       UNION ALL
       SELECT 'copy', id, attendee_id FROM contact WHERE (owner_id, attendee_id) IN (($1, $2), ($2, $1))
       UNION
       SELECT 'seating', event_id, side.reader FROM round_series
         CROSS JOIN LATERAL (VALUES ($1::uuid), ($2)) AS side (reader) WHERE event_id = $3`,
      [a, b, eventId],
    );
    for (const { entity, id, reader } of rows)
      tx.change(eventId, { type, entity, id, audience: `attendee:${reader}` });
    this.changes.count(tx, type, eventId);
  }
}
