import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PairingRules, Place } from '@commonground/domain';

/** Looks up what the reach policy must know of an event. */
@Injectable()
export class Places {
  constructor(private readonly dataSource: DataSource) {}

  async find(eventId: string, manager: EntityManager = this.dataSource.manager): Promise<Place | null> {
    const [row] = await manager.query<(Omit<Place, 'pairing'> & { pairing: PairingRules | null })[]>(
      `SELECT id AS "eventId", organization_id AS "organizationId", phase, pairing
       FROM live_event LEFT JOIN matching_settings ON event_id = id WHERE id = $1`,
      [eventId],
    );
    if (!row) return null;
    const { pairing, ...place } = row;
    return pairing ? { ...place, pairing } : place;
  }
}
