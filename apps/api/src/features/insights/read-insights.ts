import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type {
  EncounterSlice,
  GapView,
  Insights,
  TopicNumbers,
  WaitingAttendee,
} from '@commonground/contracts';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, partyOf } from '../attendees/index.js';
import { ReadGaps } from '../matchmaking/index.js';
import { waitingReason } from './waiting.js';

/** What an organizer should know of the room to act on it. */
@Injectable()
export class ReadInsights {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attendees: AttendeeRepository,
    private readonly readGaps: ReadGaps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(eventId: string): Promise<Insights> {
    const people = await this.attendees.byId(this.dataSource.manager, eventId, 'all');
    return {
      topics: await this.topics(eventId),
      gaps: await this.gaps(eventId, people),
      waiting: await this.waiting(eventId, people),
      encounters: await this.encounters(eventId),
      useful: await this.useful(eventId),
    };
  }

  private topics(eventId: string): Promise<TopicNumbers[]> {
    return this.dataSource.query<TopicNumbers[]>(
      `SELECT topic.id AS "topicId",
              (count(pin.id) FILTER (WHERE pin.direction IN ('offer', 'both')))::int AS offers,
              (count(pin.id) FILTER (WHERE pin.direction IN ('need', 'both')))::int AS needs
       FROM topic LEFT JOIN pin ON pin.topic_id = topic.id
       WHERE topic.event_id = $1 GROUP BY topic.id ORDER BY topic.position, topic.id`,
      [eventId],
    );
  }

  /** What the present people look for and nobody of them gives. */
  private async gaps(eventId: string, people: ReadonlyMap<string, AttendeeEntity>): Promise<GapView[]> {
    return (await this.readGaps.of(eventId)).map(({ label, topicId, needs }) => ({
      label,
      topicId,
      people: new Set(needs.map(({ personId }) => personId)).size,
      needs: needs.map(({ personId, pinId, text }) => ({
        pinId,
        text,
        name: people.get(personId)?.name ?? '',
      })),
    }));
  }

  private async waiting(
    eventId: string,
    people: ReadonlyMap<string, AttendeeEntity>,
  ): Promise<WaitingAttendee[]> {
    const rows = await this.dataSource.query<{ id: string; pinned: boolean }[]>(
      `SELECT id, EXISTS (SELECT 1 FROM pin WHERE attendee_id = attendee.id) AS pinned FROM attendee WHERE event_id = $1 AND present AND joined_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM suggestion WHERE suggestion.event_id = $1 AND attendee.id IN (low_id, high_id)
       ) ORDER BY joined_at, id`,
      [eventId],
    );
    return rows.flatMap(({ id, pinned }) => {
      const attendee = people.get(id);
      if (!attendee) return [];
      return [
        {
          attendeeId: id,
          name: attendee.name,
          reason: waitingReason(partyOf(attendee, this.clock.now()), pinned),
        },
      ];
    });
  }

  /** From the first to the last encounter, with the empty slices in between. */
  private async encounters(eventId: string): Promise<EncounterSlice[]> {
    const rows = await this.dataSource.query<{ start: Date; encounters: number }[]>(
      `WITH slices AS (
         SELECT date_bin('10 minutes', confirmed_at, 'epoch') AS start, count(*)::int AS encounters
         FROM encounter WHERE event_id = $1 GROUP BY 1
       )
       SELECT span.start, coalesce(slices.encounters, 0) AS encounters
       FROM generate_series((SELECT min(start) FROM slices), (SELECT max(start) FROM slices), '10 minutes') AS span (start)
       LEFT JOIN slices ON slices.start = span.start ORDER BY span.start LIMIT 1000`,
      [eventId],
    );
    return rows.map(({ start, encounters }) => ({ from: start.toISOString(), encounters }));
  }

  private async useful(eventId: string): Promise<number> {
    const [row] = await this.dataSource.query<{ useful: number }[]>(
      `SELECT count(*)::int AS useful FROM suggestion
       WHERE event_id = $1 AND state = 'met' AND (low_useful OR high_useful)`,
      [eventId],
    );
    return row?.useful ?? 0;
  }
}
