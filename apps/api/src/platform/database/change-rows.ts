import type { EntityManager } from 'typeorm';
import type { FeedEntity } from '@commonground/contracts/constants';

/**
 * Who might be touched by a change: everybody at the event (each through an own projection), the console only,
 * or one attendee. It says who looks again, not who may see.
 */
export type ChangeAudience = 'event' | 'staff' | `attendee:${string}`;

/** A fact as the log keeps it: what changed, without content. */
export interface Change {
  /** Name of the fact, such as CardPinned. */
  readonly type: string;
  readonly entity: FeedEntity;
  readonly id: string;
  readonly audience: ChangeAudience;
}

/**
 * Takes a block of the event's positions and writes the change rows of a transaction, in one statement. It comes last
 * before the commit, so that the position row, which all writers of an event share, is locked as briefly as can be.
 */
export async function appendChanges(
  manager: EntityManager,
  eventId: string,
  changes: readonly Change[],
): Promise<void> {
  await manager.query(
    `WITH position AS (
       UPDATE event_position SET seq = seq + $2 WHERE event_id = $1 RETURNING epoch, seq - $2 AS before
     )
     INSERT INTO change (event_id, seq, epoch, type, entity, entity_id, audience)
     SELECT $1, position.before + row.ordinal, position.epoch, row.type, row.entity, row.id, row.audience
     FROM position, unnest($3::text[], $4::text[], $5::uuid[], $6::text[]) WITH ORDINALITY
       AS row (type, entity, id, audience, ordinal)`,
    [
      eventId,
      changes.length,
      changes.map((change) => change.type),
      changes.map((change) => change.entity),
      changes.map((change) => change.id),
      changes.map((change) => change.audience),
    ],
  );
}
