import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { OpeningDesk, OpeningView, PutOpening } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeChanges, AttendeeRepository } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { SpotEntity, ZoneEntity } from '../zones/index.js';
import { OpeningEntity } from './openings.entities.js';
import { ReadOpenings } from './read-openings.js';

/** Adds, replaces and removes openings, and says who decides about them and who applies. */
@Injectable()
export class ChangeOpenings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly attendees: AttendeeRepository,
    private readonly changes: AttendeeChanges,
    private readonly openings: ReadOpenings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws Refusal event.not-found, opening.not-found for one of another event, opening.limit, opening.both-sides,
   *   request.invalid for a desk that is not at this event
   */
  put(eventId: string, id: string, { title, desk, panel, applicants }: PutOpening): Promise<OpeningView> {
    return this.unitOfWork.run(async (tx) => {
      const { manager } = tx;
      await this.events.lock(manager, eventId);
      const known = await manager.findOneBy(OpeningEntity, { id });
      if (known && known.eventId !== eventId) throw new Refusal('opening.not-found');
      if (!known && (await manager.countBy(OpeningEntity, { eventId })) >= LIMITS.openings)
        throw new Refusal('opening.limit');
      await refuseUnknownDesk(manager, eventId, desk);
      await manager.upsert(
        OpeningEntity,
        {
          id,
          eventId,
          title,
          zoneId: desk?.zoneId ?? null,
          spotId: desk?.spotId ?? null,
          createdAt: known?.createdAt ?? new Date(this.clock.now()),
        },
        ['id'],
      );
      await this.assign(tx, eventId, id, { panel, applicants });
      return this.openings.one(manager, eventId, id);
    });
  }

  /** Removes an opening with its log. A repeat finds it gone, which is no failure. */
  remove(eventId: string, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(OpeningEntity, { id, eventId });
      if (affected) await this.assign(tx, eventId, id, { panel: [], applicants: [] }, 'everybody');
    });
  }

  /** Writes down who decides and who applies; `everybody`: those who said so themselves too have nothing to do with it. */
  private async assign(
    tx: Transaction,
    eventId: string,
    id: string,
    { panel, applicants }: Pick<PutOpening, 'panel' | 'applicants'>,
    released: 'entered' | 'everybody' = 'entered',
  ): Promise<void> {
    const { manager } = tx;
    // In one order and before they are written, as whoever else changes several people does.
    const rows = await manager.query<{ id: string }[]>(
      `SELECT id FROM attendee WHERE event_id = $1 AND (
         id = ANY($3::uuid[]) OR id = ANY($4::uuid[]) OR $2::uuid = ANY(panel_of || entered_for || applies_to)
       ) ORDER BY id FOR NO KEY UPDATE`,
      [eventId, id, panel, applicants],
    );
    const people = await this.attendees.byId(
      manager,
      eventId,
      rows.map((row) => row.id),
    );
    for (const person of people.values()) {
      const decides = panel.includes(person.id);
      const applies = applicants.includes(person.id) || person.appliesTo.includes(id);
      if (decides && applies) throw new Refusal('opening.both-sides', person.name);
    }
    const [changed] = await manager.query<[{ id: string }[], number]>(
      `UPDATE attendee SET
         panel_of = array_remove(panel_of, $2) || CASE WHEN id = ANY($4) THEN ARRAY[$2::uuid] ELSE '{}' END,
         entered_for = array_remove(entered_for, $2) || CASE WHEN id = ANY($5) THEN ARRAY[$2::uuid] ELSE '{}' END,
         applies_to = CASE WHEN $3 THEN array_remove(applies_to, $2) ELSE applies_to END
       WHERE event_id = $1 AND id = ANY($6::uuid[]) AND (
         (id = ANY($4::uuid[])) <> ($2::uuid = ANY(panel_of)) OR (id = ANY($5::uuid[])) <> ($2 = ANY(entered_for))
         OR ($3::boolean AND $2 = ANY(applies_to))
       ) RETURNING id`,
      [eventId, id, released === 'everybody', panel, applicants, [...people.keys()]],
    );
    for (const person of changed) this.changes.touchOwn(tx, 'OpeningChanged', eventId, person.id);
  }
}

async function refuseUnknownDesk(
  manager: EntityManager,
  eventId: string,
  desk: OpeningDesk | null,
): Promise<void> {
  if (!desk) return;
  const { zoneId, spotId } = desk;
  const isThere =
    (await manager.existsBy(ZoneEntity, { id: zoneId, eventId })) &&
    (spotId === null || (await manager.existsBy(SpotEntity, { id: spotId, zoneId })));
  if (!isThere) throw new Refusal('request.invalid', 'The desk is not at this event.');
}
