import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Looks up what people gained from each other at other events of the organization, where both confirmed that they met.
 * Both were told so on the card of then. What either marked as useful is not asked: that was promised to stay with them.
 */
@Injectable()
export class EarlierHelp {
  /** What each of these partners gained from the person, by their ids at this event. Nothing where a block lies between. */
  async gainedFrom(
    manager: EntityManager,
    attendeeId: string,
    partnerIds: readonly string[],
  ): Promise<Map<string, string[]>> {
    const rows = await manager.query<{ partner: string; gained: string[] }[]>(
      `SELECT partner.id AS partner,
              array_agg(CASE WHEN known.id = low_id THEN low_benefit ELSE high_benefit END->>'code') AS gained
       FROM attendee AS me
       JOIN attendee AS earlier ON earlier.person_id = me.person_id AND earlier.event_id <> me.event_id
       JOIN suggestion AS card ON earlier.id IN (low_id, high_id) AND card.state = 'met'
       JOIN attendee AS known ON known.id IN (low_id, high_id) AND known.id <> earlier.id
       JOIN attendee AS partner ON partner.person_id = known.person_id AND partner.event_id = me.event_id
       WHERE me.id = $1 AND partner.id = ANY($2::uuid[]) AND NOT EXISTS (
         SELECT 1 FROM block WHERE (attendee_id, blocked_id) IN ((earlier.id, known.id), (known.id, earlier.id))
       ) GROUP BY partner.id`,
      [attendeeId, partnerIds],
    );
    return new Map(rows.map(({ partner, gained }) => [partner, gained]));
  }
}
