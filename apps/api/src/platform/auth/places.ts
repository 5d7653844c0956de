import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NO_PAIRING_RULES, type PairingRules, type Place } from '@commonground/domain';
import { groupedLookup } from '../database/grouped-lookup.js';

export interface PlaceRow extends Omit<Place, 'pairing'> {
  readonly pairing: Partial<PairingRules> | null;
  readonly onePerProfession: boolean;
}

/** What `placeOf` reads, of a join of live_event and matching_settings. */
export const PLACE_COLUMNS = `live_event.id AS "eventId", live_event.organization_id AS "organizationId", phase, pairing,
  one_per_profession AS "onePerProfession"`;

/** Looks up what the reach policy must know of an event. */
@Injectable()
export class Places {
  private readonly together = groupedLookup<string, Place>((ids) => this.among(this.dataSource.manager, ids));

  constructor(private readonly dataSource: DataSource) {}

  /** As it stands now: outside a transaction, those who ask at the same time are answered by one query. */
  async find(eventId: string, manager?: EntityManager): Promise<Place | null> {
    if (!manager) return this.together(eventId);
    return (await this.among(manager, [eventId])).get(eventId) ?? null;
  }

  private async among(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Place>> {
    const rows = await manager.query<PlaceRow[]>(
      `SELECT ${PLACE_COLUMNS}
       FROM live_event LEFT JOIN matching_settings ON event_id = id WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.eventId, placeOf(row)]));
  }
}

export function placeOf({ eventId, organizationId, phase, pairing, onePerProfession }: PlaceRow): Place {
  const place = { eventId, organizationId, phase };
  return pairing || onePerProfession
    ? { ...place, pairing: { ...NO_PAIRING_RULES, ...pairing, onePerProfession } }
    : place;
}
