import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Place } from '@commonground/domain';
import { type EngineSettings, type EventWord, type MatchPin, settingsOf } from '@commonground/matching';
import { Places } from '../../../platform/auth/places.js';
import {
  type AttendeeEntity,
  AttendeeRepository,
  Bonds,
  DayBudgets,
  partyOf,
} from '../../attendees/index.js';
import { EventRepository } from '../../events/index.js';
import { quotableHeadline } from '../quoted.js';
import { ReadMatchingSettings } from '../settings/read-matching-settings.js';
import { EventWords } from '../words/event-words.js';
import { type AnsweredCard, knownPairOf, outcomesOf } from './card-outcomes.js';
import type { RoomCard, RoomPerson, RoomPosition, RoomUpdate, StruckText } from './suggestion-engine.js';

/** Behind by more changes than this, or with so many people touched, the whole room is read. */
const MOST_CHANGES = 5000;
const MOST_TOUCHED = 400;

interface PinRow extends MatchPin {
  readonly attendeeId: string;
}
interface CardRow {
  readonly a: string;
  readonly b: string;
  readonly state: RoomCard['state'];
  readonly at: number;
  readonly shownAt: number;
  readonly question: RoomCard['question'] | null;
}

/** A room as it is at one moment: what is new since the base, and what the engine has to be told each time. */
export interface RoomReading {
  readonly place: Place;
  /** Of the event, an IANA name. */
  readonly timeZone: string;
  readonly settings: EngineSettings;
  readonly words: readonly EventWord[];
  readonly room: RoomUpdate;
}

/** Reads an event's people, pins and pairs as the engine wants them. */
@Injectable()
export class RoomReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: Places,
    private readonly events: EventRepository,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly matching: ReadMatchingSettings,
    private readonly words: EventWords,
    private readonly budgets: DayBudgets,
  ) {}

  /**
   * Everything is read at one moment, and a change is committed together with what it speaks of: the position and the
   * rows belong together.
   *
   * @param base what the engine holds; null: nothing
   * @returns null when the event is gone
   */
  read(eventId: string, base: RoomPosition | null): Promise<RoomReading | null> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.readAt(manager, eventId, base));
  }

  /** The same inside a transaction that sees one moment. */
  async readAt(
    manager: EntityManager,
    eventId: string,
    base: RoomPosition | null,
  ): Promise<RoomReading | null> {
    const place = await this.places.find(eventId, manager);
    const [row] = await manager.query<{ epoch: string; seq: string }[]>(
      'SELECT epoch, seq FROM event_position WHERE event_id = $1',
      [eventId],
    );
    if (!place || !row) return null;
    const position = { epoch: row.epoch, seq: Number(row.seq) };
    const touched = base && (await this.touched(manager, eventId, base, position));
    const ids = touched ?? 'all';
    const answered = await this.answered(manager, eventId, ids);
    const { language, timeZone } = await this.events.get(manager, eventId);
    return {
      place,
      timeZone,
      settings: settingsOf(await this.matching.dials(manager, eventId), language),
      words: await this.words.of(manager, eventId),
      room: {
        base: touched ? base : null,
        position,
        touched: touched ?? [],
        people: await this.people(manager, eventId, ids),
        cards: await this.cards(manager, eventId, ids),
        bonds: await this.bonds.rows(manager, eventId, ids),
        outcomes: answered.flatMap(outcomesOf),
        known: answered.map(knownPairOf).filter((pair) => pair !== null),
      },
    };
  }

  /** Everybody whom the log names since the base, or null when the whole room has to be read. */
  private async touched(
    manager: EntityManager,
    eventId: string,
    base: RoomPosition,
    { epoch, seq }: RoomPosition,
  ): Promise<string[] | null> {
    if (epoch !== base.epoch || seq < base.seq || seq - base.seq > MOST_CHANGES) return null;
    const rows = await manager.query<{ id: string | null; topic: boolean }[]>(
      `SELECT DISTINCT entity = 'topic' AS topic,
              CASE WHEN audience LIKE 'attendee:%' THEN substr(audience, 10)::uuid
                   WHEN entity IN ('attendee', 'person', 'me') THEN entity_id END AS id
       FROM change WHERE event_id = $1 AND seq > $2 AND seq <= $3`,
      [eventId, base.seq, seq],
    );
    // Every pin names its topic.
    if (rows.some((row) => row.topic)) return null;
    const ids = rows.flatMap((row) => row.id ?? []);
    return ids.length > MOST_TOUCHED ? null : ids;
  }

  /** Those who joined, with their pins. */
  async people(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<RoomPerson[]> {
    const attendees = await this.attendees.byId(manager, eventId, ids);
    const pins = await manager.query<PinRow[]>(
      `SELECT pin.id, pin.attendee_id AS "attendeeId", pin.direction, pin.kind, pin.topic_id AS "topicId", topic.name AS "topicName",
              pin.text, (extract(epoch FROM pin.pinned_at) * 1000)::float8 AS "pinnedAt"
       FROM pin JOIN topic ON topic.id = pin.topic_id
       WHERE pin.event_id = $1 AND ($2::uuid[] IS NULL OR pin.attendee_id = ANY($2)) ORDER BY pin.pinned_at, pin.id`,
      [eventId, ids === 'all' ? null : ids],
    );
    const struckBy = await this.struck(manager, eventId, ids);
    const limited = [...attendees.values()].filter(({ dailyLimit }) => dailyLimit !== null);
    const meetings = await this.budgets.meetings(
      manager,
      eventId,
      limited.map(({ id }) => id),
    );
    const pinsOf = new Map<string, MatchPin[]>();
    for (const { attendeeId, ...pin } of pins) {
      const own = pinsOf.get(attendeeId);
      if (own) own.push(pin);
      else pinsOf.set(attendeeId, [pin]);
    }
    return [...attendees.values()]
      .filter((attendee) => attendee.joinedAt !== null)
      .map((attendee) => ({
        ...roomPerson(attendee, pinsOf.get(attendee.id) ?? [], struckBy.get(attendee.id)),
        meetings: meetings.get(attendee.id) ?? [],
      }));
  }

  /** What people struck, by attendee. */
  private async struck(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<ReadonlyMap<string, StruckText[]>> {
    const rows = await manager.query<{ owner: string; struck: StruckText[] }[]>(
      `SELECT attendee_id AS owner, jsonb_agg(jsonb_build_object('pinId', pin_id, 'text', text) ORDER BY at, id) AS struck
       FROM struck_fact WHERE event_id = $1 AND ($2::uuid[] IS NULL OR attendee_id = ANY($2)) GROUP BY attendee_id`,
      [eventId, ids === 'all' ? null : ids],
    );
    return new Map(rows.map(({ owner, struck }) => [owner, struck]));
  }

  /** The cards that have been answered, or ran out. */
  private answered(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<AnsweredCard[]> {
    return manager.query(
      `SELECT low_id AS low, high_id AS high, state, score, low_yes AS "lowYes", high_yes AS "highYes",
              low_useful AS "lowUseful", high_useful AS "highUseful", declined_by AS "declinedBy",
              decline_reason AS "declineReason"
       FROM suggestion WHERE event_id = $1 AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2))
         AND (state <> 'open' OR low_yes OR high_yes) ORDER BY created_at, id`,
      [eventId, ids === 'all' ? null : ids],
    );
  }

  async cards(manager: EntityManager, eventId: string, ids: readonly string[] | 'all'): Promise<RoomCard[]> {
    const rows = await manager.query<CardRow[]>(
      `SELECT low_id AS a, high_id AS b, state, question->>'code' AS question,
              (extract(epoch FROM coalesce(closed_at, created_at)) * 1000)::float8 AS at,
              (extract(epoch FROM created_at) * 1000)::float8 AS "shownAt"
       FROM suggestion WHERE event_id = $1 AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2))`,
      [eventId, ids === 'all' ? null : ids],
    );
    return rows.map(({ question, ...row }) => ({ ...row, ...(question ? { question } : {}) }));
  }
}

/** An attendee as the engine wants them. */
export function roomPerson(
  attendee: AttendeeEntity,
  pins: readonly MatchPin[],
  struck: readonly StruckText[] = [],
): RoomPerson {
  return {
    // The mood that was chosen: no timed mood is over at the beginning of time.
    party: partyOf(attendee, Number.NEGATIVE_INFINITY),
    moodUntil: attendee.moodUntil?.getTime() ?? null,
    name: attendee.name,
    // A fact is shown to the partner: what its owner keeps from the event does not enter the engine.
    headline: quotableHeadline(attendee),
    language: attendee.language,
    remote: attendee.remote,
    goal: attendee.goal,
    welcome: attendee.welcome,
    cohort: attendee.cohort,
    joinedAt: attendee.joinedAt?.getTime() ?? 0,
    activeAt: attendee.activeAt?.getTime() ?? null,
    dailyLimit: attendee.dailyLimit,
    meetings: [],
    pins,
    struck,
  };
}
