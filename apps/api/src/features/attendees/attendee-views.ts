import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { moodAt } from '@commonground/domain';
import type { AttendeeView } from '@commonground/contracts';
import type { Mood } from '@commonground/contracts/constants';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';

interface Row extends Omit<AttendeeView, 'consents'> {
  moodUntil: Date | null;
  mood: Mood;
  listed: boolean;
  suggested: boolean;
  screen: boolean;
}

/**
 * Numbers are counted once per person for the whole set, not by row. $2 is null for everybody. Whoever waits to be let
 * in is no attendee to the console yet.
 */
const VIEWS = `
  SELECT attendee.id, name, headline, company, email, ticket, joined_at IS NOT NULL AS joined, present,
         mood, mood_until AS "moodUntil", simulated, welcome,
         profession,
         consent_listed AS listed, consent_suggested AS suggested, consent_screen AS screen,
         coalesce(pins.n, 0) AS pins, coalesce(cards.n, 0) AS suggestions, coalesce(met.n, 0) AS encounters,
         links.attendee_id IS NOT NULL AS "hasLink"
  FROM attendee
  LEFT JOIN (
    SELECT attendee_id, count(*)::int AS n FROM pin
    WHERE event_id = $1 AND ($2::uuid[] IS NULL OR attendee_id = ANY($2)) GROUP BY attendee_id
  ) AS pins ON pins.attendee_id = attendee.id
  LEFT JOIN (
    SELECT side.id, count(*)::int AS n FROM suggestion CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (id)
    WHERE event_id = $1 AND ($2::uuid[] IS NULL OR side.id = ANY($2)) GROUP BY side.id
  ) AS cards ON cards.id = attendee.id
  LEFT JOIN (
    SELECT side.id, count(*)::int AS n FROM encounter CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (id)
    WHERE event_id = $1 AND ($2::uuid[] IS NULL OR side.id = ANY($2)) GROUP BY side.id
  ) AS met ON met.id = attendee.id
  LEFT JOIN (
    SELECT DISTINCT attendee_id FROM personal_link WHERE revoked_at IS NULL
  ) AS links ON links.attendee_id = attendee.id
  WHERE attendee.event_id = $1 AND waiting_since IS NULL AND ($2::uuid[] IS NULL OR attendee.id = ANY($2))
  ORDER BY attendee.id`;

/** Attendees as the console sees them. */
@Injectable()
export class AttendeeViews {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async of(manager: EntityManager, eventId: string, ids: readonly string[] | 'all'): Promise<AttendeeView[]> {
    const now = this.clock.now();
    const rows = await manager.query<Row[]>(VIEWS, [eventId, ids === 'all' ? null : ids]);
    return rows.map(({ moodUntil, listed, suggested, screen, ...row }) => ({
      ...row,
      mood: moodAt(row.mood, moodUntil?.getTime() ?? null, now),
      consents: { listed, suggested, screen },
    }));
  }

  /** @throws Refusal attendee.not-found */
  async one(manager: EntityManager, eventId: string, id: string): Promise<AttendeeView> {
    const [view] = await this.of(manager, eventId, [id]);
    if (!view) throw new Refusal('attendee.not-found');
    return view;
  }
}
