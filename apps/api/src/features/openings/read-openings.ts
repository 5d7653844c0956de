import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ConflictUse, MyOpening, NamedAttendee, OpeningView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { Refusal } from '../../platform/http/refusal.js';

const ISO = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';

interface OpeningRow {
  readonly id: string;
  readonly title: string;
  readonly zoneId: string | null;
  readonly spotId: string | null;
  readonly panel: NamedAttendee[];
  readonly applicants: NamedAttendee[];
  readonly declared: NamedAttendee[];
  readonly keptApart: number;
  readonly uses: ConflictUse[];
}

/** Everybody at the event with the opening in a column, by name. */
const peopleWith = (column: 'panel_of' | 'entered_for' | 'applies_to'): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('attendeeId', id, 'name', name) ORDER BY name, id), '[]')
   FROM attendee WHERE event_id = $1 AND opening.id = ANY(${column}))`;

const named = (who: string): string => `jsonb_build_object('attendeeId', ${who}.id, 'name', ${who}.name)`;

/** Shows openings: to organizers with everybody who has to do with them, to attendees with what they have to do with them. */
@Injectable()
export class ReadOpenings {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they were added. */
  execute(eventId: string): Promise<OpeningView[]> {
    return this.read(this.dataSource.manager, eventId, null);
  }

  /** @throws Refusal opening.not-found */
  async one(manager: EntityManager, eventId: string, id: string): Promise<OpeningView> {
    const [view] = await this.read(manager, eventId, id);
    if (!view) throw new Refusal('opening.not-found');
    return view;
  }

  /** Who decides about an opening, and who else applies, is nobody's to see here. */
  asSeenBy({ eventId, attendeeId }: AttendeeActor): Promise<MyOpening[]> {
    return this.dataSource.query<MyOpening[]>(
      `SELECT opening.id, title, coalesce(zone.name, '') AS zone, coalesce(spot.name, '') AS spot,
              CASE WHEN opening.id = ANY(me.panel_of) THEN 'panelist'
                   WHEN opening.id = ANY(me.applies_to || me.entered_for) THEN 'applicant' ELSE 'none' END AS role,
              opening.id = ANY(me.entered_for) AS entered
       FROM opening JOIN attendee AS me ON me.id = $2
       LEFT JOIN zone ON zone.id = opening.zone_id LEFT JOIN spot ON spot.id = opening.spot_id
       WHERE opening.event_id = $1 ORDER BY opening.created_at, opening.id`,
      [eventId, attendeeId],
    );
  }

  private async read(manager: EntityManager, eventId: string, id: string | null): Promise<OpeningView[]> {
    const rows = await manager.query<OpeningRow[]>(
      `SELECT opening.id, title, zone_id AS "zoneId", spot_id AS "spotId",
              ${peopleWith('panel_of')} AS panel, ${peopleWith('entered_for')} AS applicants,
              ${peopleWith('applies_to')} AS declared,
              (SELECT count(*)::int FROM conflict_use WHERE opening_id = opening.id) AS "keptApart",
              (SELECT coalesce(jsonb_agg(use), '[]') FROM (
                 SELECT ${named('applicant')} AS applicant, ${named('panelist')} AS panelist,
                        to_char(first_at AT TIME ZONE 'UTC', '${ISO}') AS "firstAt",
                        to_char(last_at AT TIME ZONE 'UTC', '${ISO}') AS "lastAt", times
                 FROM conflict_use JOIN attendee AS applicant ON applicant.id = applicant_id
                 JOIN attendee AS panelist ON panelist.id = panelist_id
                 WHERE opening_id = opening.id ORDER BY last_at DESC, applicant_id, panelist_id LIMIT ${LIMITS.conflictUses}
               ) AS use) AS uses
       FROM opening WHERE event_id = $1 AND ($2::uuid IS NULL OR id = $2) ORDER BY created_at, id`,
      [eventId, id],
    );
    return rows.map(({ zoneId, spotId, ...row }) => ({
      ...row,
      desk: zoneId === null ? null : { zoneId, spotId },
    }));
  }
}
