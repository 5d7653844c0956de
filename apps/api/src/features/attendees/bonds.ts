import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type PairBond, PairBonds } from '@commonground/domain';

const BETWEEN = `
  SELECT least(attendee_id, blocked_id) AS low, greatest(attendee_id, blocked_id) AS high,
         true AS blocked, false AS accepted, false AS met, false AS declined
  FROM block WHERE event_id = $1
  UNION ALL
  SELECT low_id, high_id, false, state IN ('accepted', 'met'), state = 'met', state = 'declined'
  FROM suggestion WHERE event_id = $1 AND state IN ('accepted', 'met', 'declined')
  UNION ALL
  SELECT low_id, high_id, false, true, true, false FROM encounter WHERE event_id = $1`;

const SAID =
  'bool_or(blocked) AS blocked, bool_or(accepted) AS accepted, bool_or(met) AS met, bool_or(declined) AS declined';

/** Whoever kept somebody’s card at an earlier event of the organization keeps it: persons belong to one organization. */
const EARLIER = `
  FROM attendee AS owner
  JOIN attendee AS earlier ON earlier.person_id = owner.person_id AND earlier.event_id <> $1
  JOIN contact ON contact.owner_id = earlier.id
  JOIN attendee AS known ON known.id = contact.attendee_id
  JOIN attendee AS other ON other.person_id = known.person_id AND other.event_id = $1
  WHERE owner.event_id = $1 AND owner.id <> other.id`;

/** Who keeps whose card. Looked up from either end, so that the few who are asked for lead to the rows. */
const keptBy = (of: (end: string) => string): string => `
  SELECT owner_id AS owner, attendee_id AS other FROM contact WHERE event_id = $1${of('owner_id')}
  UNION SELECT owner_id, attendee_id FROM contact WHERE event_id = $1${of('attendee_id')}
  UNION SELECT owner.id, other.id ${EARLIER}${of('owner.id')}
  UNION SELECT owner.id, other.id ${EARLIER}${of('other.id')}`;

/** Reads the bonds of an event's people. */
@Injectable()
export class Bonds {
  /** Of one person with everybody. Who keeps whose card is not among them: it decides about new cards alone. */
  of(manager: EntityManager, eventId: string, attendeeId: string): Promise<PairBonds> {
    return this.ofAll(manager, eventId, [attendeeId]);
  }

  /** The same of several people. */
  async ofAll(manager: EntityManager, eventId: string, attendeeIds: readonly string[]): Promise<PairBonds> {
    const rows = await manager.query<PairBond[]>(
      `SELECT low, high, ${SAID} FROM (${BETWEEN}) AS pairs
       WHERE low = ANY($2::uuid[]) OR high = ANY($2::uuid[]) GROUP BY low, high`,
      [eventId, attendeeIds],
    );
    return new PairBonds(rows, { contacts: false });
  }

  /** Every bond in which one of these people has a part, with who keeps whose card. */
  rows(manager: EntityManager, eventId: string, ids: readonly string[] | 'all'): Promise<PairBond[]> {
    const of = (end: string): string => (ids === 'all' ? '' : ` AND ${end} = ANY($2::uuid[])`);
    return manager.query(
      `SELECT low, high, ${SAID}, bool_or(low_keeps) AS "lowKeeps", bool_or(high_keeps) AS "highKeeps"
       FROM (
         SELECT *, false AS low_keeps, false AS high_keeps FROM (${BETWEEN}) AS said
         ${ids === 'all' ? '' : 'WHERE low = ANY($2::uuid[]) OR high = ANY($2::uuid[])'}
         UNION ALL
         SELECT least(owner, other), greatest(owner, other), false, false, false, false, owner < other, owner > other
         FROM (${keptBy(of)}) AS kept
       ) AS pairs GROUP BY low, high`,
      ids === 'all' ? [eventId] : [eventId, ids],
    );
  }
}
