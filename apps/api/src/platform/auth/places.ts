import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NO_PAIRING_RULES, type PairingRules, type Place } from '@commonground/domain';

interface PlaceRow extends Omit<Place, 'pairing'> {
  readonly pairing: Partial<PairingRules> | null;
  readonly onePerProfession: boolean;
}

/** Looks up what the reach policy must know of an event. */
@Injectable()
export class Places {
  constructor(private readonly dataSource: DataSource) {}

  async find(eventId: string, manager: EntityManager = this.dataSource.manager): Promise<Place | null> {
    const [row] = await manager.query<PlaceRow[]>(
      `SELECT id AS "eventId", organization_id AS "organizationId", phase, pairing,
              one_per_profession AS "onePerProfession"
       FROM live_event LEFT JOIN matching_settings ON event_id = id WHERE id = $1`,
      [eventId],
    );
    if (!row) return null;
    const { pairing, onePerProfession, ...place } = row;
    return pairing || onePerProfession
      ? { ...place, pairing: { ...NO_PAIRING_RULES, ...pairing, onePerProfession } }
      : place;
  }
}
