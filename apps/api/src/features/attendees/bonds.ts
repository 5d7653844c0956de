import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Bond, STRANGERS } from '@commonground/domain';

interface Row extends Bond {
  low: string;
  high: string;
}

/** What has been between pairs of an event: blocks, answers, encounters. */
export class PairBonds {
  private readonly bonds = new Map<string, Bond>();

  constructor(rows: readonly Row[]) {
    for (const { low, high, ...bond } of rows) this.bonds.set(pairKey(low, high), bond);
  }

  /** The bond of two people, in either order; strangers when nothing has been. */
  of(a: string, b: string): Bond {
    return this.bonds.get(pairKey(a, b)) ?? STRANGERS;
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

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
  /** Of everybody. */
  async all(manager: EntityManager, eventId: string): Promise<PairBonds> {
    return new PairBonds(await manager.query<Row[]>(`${ALL} GROUP BY low, high`, [eventId]));
  }

  /** Of one person with everybody. */
  async of(manager: EntityManager, eventId: string, attendeeId: string): Promise<PairBonds> {
    return new PairBonds(
      await manager.query<Row[]>(`${ALL} WHERE low = $2 OR high = $2 GROUP BY low, high`, [
        eventId,
        attendeeId,
      ]),
    );
  }
}
