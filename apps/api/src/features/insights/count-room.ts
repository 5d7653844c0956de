import type { EntityManager } from 'typeorm';
import type { Counters } from '@commonground/contracts';

/** The numbers of an event's room in one query, or null when there is no such event. */
export async function countRoom(manager: EntityManager, eventId: string): Promise<Counters | null> {
  const [counters] = await manager.query<Counters[]>(
    `SELECT live_event.id, people.attendees, people.present, wall.pins, cards.suggestions, cards.accepted, met.encounters
     FROM live_event,
       LATERAL (SELECT count(*)::int AS attendees, (count(*) FILTER (WHERE present))::int AS present
                FROM attendee WHERE event_id = live_event.id AND waiting_since IS NULL) AS people,
       LATERAL (SELECT count(*)::int AS pins FROM pin WHERE event_id = live_event.id) AS wall,
       LATERAL (SELECT count(*)::int AS suggestions, (count(*) FILTER (WHERE state IN ('accepted', 'met')))::int AS accepted
                FROM suggestion WHERE event_id = live_event.id) AS cards,
       LATERAL (SELECT count(*)::int AS encounters FROM encounter WHERE event_id = live_event.id) AS met
     WHERE live_event.id = $1`,
    [eventId],
  );
  return counters ?? null;
}
