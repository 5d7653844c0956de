import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import {
  createAnalyser,
  gapRadar,
  type MatchPerson,
  type MatchPin,
  PRESETS,
  settingsOf,
} from '@commonground/matching';
import type {
  EncounterSlice,
  GapView,
  Insights,
  TopicNumbers,
  WaitingAttendee,
} from '@commonground/contracts';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, partyOf } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { waitingReason } from './waiting.js';

interface PinRow extends MatchPin {
  readonly attendeeId: string;
}

/** What an organizer should know of the room to act on it. */
@Injectable()
export class ReadInsights {
  /** Readings of texts are kept between calls: the page asks again and again, and most pins stay as they are. */
  private readonly analyser = createAnalyser(5000);

  constructor(
    private readonly dataSource: DataSource,
    private readonly attendees: AttendeeRepository,
    private readonly events: EventRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(eventId: string): Promise<Insights> {
    const people = await this.attendees.byId(this.dataSource.manager, eventId, 'all');
    const pins = await this.pins(eventId);
    return {
      topics: await this.topics(eventId),
      gaps: await this.gaps(eventId, people, pins),
      waiting: await this.waiting(eventId, people, pins),
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
  private async gaps(
    eventId: string,
    people: ReadonlyMap<string, AttendeeEntity>,
    pins: readonly PinRow[],
  ): Promise<GapView[]> {
    const { language } = await this.events.get(this.dataSource.manager, eventId);
    const pinsOf = new Map<string, PinRow[]>();
    for (const pin of pins) pinsOf.set(pin.attendeeId, [...(pinsOf.get(pin.attendeeId) ?? []), pin]);
    const room = [...people.values()]
      .filter(({ present }) => present)
      .map((attendee) => asMatchPerson(attendee, pinsOf.get(attendee.id) ?? []));
    // Whether there is anybody is asked with the same bar at every event.
    const { minScore } = settingsOf(PRESETS.balanced, language);
    return gapRadar(room, { minScore, language }, this.analyser).map((gap) => ({
      label: gap.label,
      topicId: gap.topicId,
      people: new Set(gap.needs.map(({ personId }) => personId)).size,
      needs: gap.needs.map(({ personId, pinId, text }) => ({
        pinId,
        text,
        name: people.get(personId)?.name ?? '',
      })),
    }));
  }

  private async waiting(
    eventId: string,
    people: ReadonlyMap<string, AttendeeEntity>,
    pins: readonly PinRow[],
  ): Promise<WaitingAttendee[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM attendee WHERE event_id = $1 AND present AND joined_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM suggestion WHERE suggestion.event_id = $1 AND attendee.id IN (low_id, high_id)
       ) ORDER BY joined_at, id`,
      [eventId],
    );
    const pinned = new Set(pins.map(({ attendeeId }) => attendeeId));
    return rows.flatMap(({ id }) => {
      const attendee = people.get(id);
      if (!attendee) return [];
      return [
        {
          attendeeId: id,
          name: attendee.name,
          reason: waitingReason(partyOf(attendee, this.clock.now()), pinned.has(id)),
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

  private pins(eventId: string): Promise<PinRow[]> {
    return this.dataSource.query<PinRow[]>(
      `SELECT pin.id, pin.attendee_id AS "attendeeId", pin.direction, pin.kind, pin.topic_id AS "topicId",
              '' AS "topicName", pin.text, (extract(epoch FROM pin.pinned_at) * 1000)::float8 AS "pinnedAt"
       FROM pin WHERE pin.event_id = $1 ORDER BY pin.pinned_at, pin.id`,
      [eventId],
    );
  }
}

/** Only what somebody offers and seeks counts here: whether a need has an answer is no matter of mood or budget. */
function asMatchPerson(attendee: AttendeeEntity, pins: readonly MatchPin[]): MatchPerson {
  return {
    id: attendee.id,
    name: attendee.name,
    headline: attendee.headline === '' ? null : attendee.headline,
    company: null,
    languages: [attendee.language],
    present: attendee.present,
    remote: attendee.remote,
    mood: attendee.mood,
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins,
  };
}
