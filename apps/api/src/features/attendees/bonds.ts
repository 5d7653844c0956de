import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type PairBond, PairBonds } from '@commonground/domain';

const ALL = `
  SELECT low, high, bool_or(blocked) AS blocked, bool_or(accepted) AS accepted, bool_or(met) AS met, bool_or(declined) AS declined
  FROM (
    SELECT least(attendee_id, blocked_id) AS low, greatest(attendee_id, blocked_id) AS high,
           true AS blocked, false AS accepted, false AS met, false AS declined
    FROM block WHERE event_id = $1
    UNION ALL
    SELECT low_id, high_id, false, state IN ('accepted', 'met'), state = 'met', state = 'declined'
    FROM suggestion WHERE event_id = $1 AND state IN ('accepted', 'met', 'declined')
    UNION ALL
    SELECT low_id, high_id, false, true, true, false FROM encounter WHERE event_id = $1
  ) AS pairs`;

/** Reads the bonds of an event's people. */
@Injectable()
export class Bonds {
  /** Of one person with everybody. */
  async of(manager: EntityManager, eventId: string, attendeeId: string): Promise<PairBonds> {
    return new PairBonds(await this.rows(manager, eventId, [attendeeId]));
  }

  /** Every bond in which one of these people has a part. */
  rows(manager: EntityManager, eventId: string, ids: readonly string[] | 'all'): Promise<PairBond[]> {
    if (ids === 'all') return manager.query(`${ALL} GROUP BY low, high`, [eventId]);
    return manager.query(`${ALL} WHERE low = ANY($2::uuid[]) OR high = ANY($2::uuid[]) GROUP BY low, high`, [
      eventId,
      ids,
    ]);
  }
}
