import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ZonePurpose } from '@commonground/contracts/constants';

/** A spot where two people could be sent now. */
export interface FreeSpot {
  readonly id: string;
  readonly name: string;
  /** Name of its zone. */
  readonly zone: string;
  readonly purpose: ZonePurpose;
  /** Both the zone and the spot can be reached without steps. */
  readonly stepFree: boolean;
  readonly seats: number;
  /** Pairs that an open or accepted suggestion has sent there. */
  readonly inUse: number;
}

/** Named queries over spots. */
@Injectable()
export class SpotRepository {
  /**
   * Every spot of an event, the least used per seat first. Lively zones come last, because two strangers hear each
   * other badly there.
   */
  free(manager: EntityManager, eventId: string): Promise<FreeSpot[]> {
    return manager.query<FreeSpot[]>(
      `SELECT spot.id, spot.name, zone.name AS zone, zone.purpose, zone.step_free AND spot.step_free AS "stepFree", spot.seats,
              coalesce(taken.pairs, 0)::int AS "inUse"
       FROM spot
       JOIN zone ON zone.id = spot.zone_id
       LEFT JOIN (
         SELECT spot_id, count(*) AS pairs FROM suggestion
         WHERE event_id = $1 AND state IN ('open', 'accepted') AND spot_id IS NOT NULL
         GROUP BY spot_id
       ) AS taken ON taken.spot_id = spot.id
       WHERE spot.event_id = $1
       ORDER BY zone.purpose = 'lively', coalesce(taken.pairs, 0)::float / spot.seats, zone.position, spot.position, spot.id`,
      [eventId],
    );
  }

  /** Name of the zone with coffee, where people go who have a break; empty without one. */
  async coffee(manager: EntityManager, eventId: string): Promise<string> {
    const [zone] = await manager.query<{ name: string }[]>(
      `SELECT name FROM zone WHERE event_id = $1 AND purpose = 'coffee' ORDER BY position, id LIMIT 1`,
      [eventId],
    );
    return zone?.name ?? '';
  }
}
