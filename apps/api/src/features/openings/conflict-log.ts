import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Clock, MINUTE } from '@commonground/kernel';
import { CLOCK } from '../../platform/time/clock.js';

/** Two who stay in a room are looked at again and again: within this time it is one use of the rule. */
const ONCE_WITHIN = 10 * MINUTE;

/** Writes down whom a conflict of interest kept apart: one row for an opening, an applicant and a panelist. */
@Injectable()
export class ConflictLog {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Of pairs that have no conflict (any more), or of which one is gone, nothing is written.
   *
   * @param pairs two who would have had a card, or had one; in any order
   */
  async note(
    manager: EntityManager,
    eventId: string,
    pairs: readonly (readonly [string, string])[],
  ): Promise<void> {
    if (pairs.length === 0) return;
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO conflict_use (opening_id, applicant_id, panelist_id, event_id, first_at, last_at, times)
       SELECT DISTINCT ON (1, 2, 3) opening_id, applicant_id, panelist_id, $1::uuid, $4::timestamptz, $4, 1 FROM (
         SELECT opening.id AS opening_id, applicant.id AS applicant_id, panelist.id AS panelist_id
         FROM (
           SELECT * FROM unnest($2::uuid[], $3::uuid[]) UNION ALL SELECT * FROM unnest($3::uuid[], $2::uuid[])
         ) AS pair (applicant_id, panelist_id)
         JOIN attendee AS applicant ON applicant.id = pair.applicant_id
         JOIN attendee AS panelist ON panelist.id = pair.panelist_id
         JOIN opening ON opening.event_id = $1 AND opening.id = ANY(panelist.panel_of)
           AND opening.id = ANY(applicant.applies_to || applicant.entered_for)
         FOR KEY SHARE OF applicant, panelist, opening
       ) AS apart
       ORDER BY 1, 2, 3
       ON CONFLICT (opening_id, applicant_id, panelist_id) DO UPDATE
         SET last_at = excluded.last_at, times = conflict_use.times + 1 WHERE conflict_use.last_at <= $5`,
      [
        eventId,
        pairs.map(([one]) => one),
        pairs.map(([, other]) => other),
        new Date(now),
        new Date(now - ONCE_WITHIN),
      ],
    );
  }
}
