import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Clock, MINUTE } from '@commonground/kernel';
import { dayBegan, meetingsLeft, nextDay, sameTimeNextDay } from '@commonground/domain';
import { LIMITS } from '@commonground/contracts/constants';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { EventRepository, type LiveEventEntity } from '../events/index.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeEntity } from './attendees.entities.js';

/** A pair meets once: when both said yes to their card, or without one when both said that they met. */
const MEETINGS = `
  SELECT low_id, high_id, coalesce(accepted_at, closed_at, created_at) AS at FROM suggestion
  WHERE event_id = $1 AND state IN ('accepted', 'met') AND (low_id = ANY($2::uuid[]) OR high_id = ANY($2))
  UNION ALL
  SELECT low_id, high_id, confirmed_at FROM encounter
  WHERE event_id = $1 AND (low_id = ANY($2) OR high_id = ANY($2)) AND NOT EXISTS (
    SELECT 1 FROM suggestion AS card
    WHERE card.low_id = encounter.low_id AND card.high_id = encounter.high_id AND card.state IN ('accepted', 'met')
  )`;

/** A card on which the other said yes and this person has not answered. Each side for itself, as its index wants it. */
const ASKED = `SELECT id FROM suggestion WHERE low_id = $1 AND state = 'open' AND high_yes AND NOT low_yes
  UNION SELECT id FROM suggestion WHERE high_id = $1 AND state = 'open' AND low_yes AND NOT high_yes`;

/** For how long a card lies open. */
const OPEN_MS = LIMITS.suggestionMinutes * MINUTE;

interface AskedCard {
  id: string;
  low_id: string;
  high_id: string;
}

/** Keeps to how many meetings a day people want at the most (docs/glossary.md: daily limit). */
@Injectable()
export class DayBudgets {
  constructor(
    private readonly events: EventRepository,
    private readonly changes: AttendeeChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** When these people had their meetings, epoch milliseconds; nobody without one is listed. */
  async meetings(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly number[]>> {
    if (ids.length === 0) return new Map();
    const rows = await manager.query<{ id: string; at: number[] }[]>(
      `SELECT side.id, array_agg((extract(epoch FROM at) * 1000)::float8) AS at FROM (${MEETINGS}) AS meeting
       CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (id)
       WHERE side.id = ANY($2) GROUP BY side.id`,
      [eventId, ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  /** How many meetings these people have left today; whoever has no limit is not listed. */
  async left(
    manager: EntityManager,
    eventId: string,
    people: Iterable<AttendeeEntity>,
  ): Promise<ReadonlyMap<string, number>> {
    const limited = [...people].filter(({ dailyLimit }) => dailyLimit !== null);
    if (limited.length === 0) return new Map();
    const { timeZone } = await this.events.get(manager, eventId);
    const began = dayBegan(this.clock.now(), timeZone);
    const meetings = await this.meetings(
      manager,
      eventId,
      limited.map(({ id }) => id),
    );
    return new Map(
      limited.map(({ id, dailyLimit }) => [
        id,
        meetingsLeft(dailyLimit, meetings.get(id) ?? [], began) ?? Infinity,
      ]),
    );
  }

  /**
   * Looks who of these people has had the meetings of the day, and who has not any more: because of another meeting, one
   * less, another limit, or another day. Everybody sees it on their pins. Whoever asked one of them waits and is not lost.
   * Cards to which nobody has said yes are taken back by the next matching run.
   */
  async settle(tx: Transaction, eventId: string, ids: readonly string[]): Promise<void> {
    const people = (
      await tx.manager.find(AttendeeEntity, { where: { eventId, id: In([...ids]) }, order: { id: 'ASC' } })
    ).filter(({ dailyLimit, fullUntil }) => dailyLimit !== null || fullUntil !== null);
    if (people.length === 0) return;
    const event = await this.events.get(tx.manager, eventId);
    const left = await this.left(tx.manager, eventId, people);
    const tomorrow = nextDay(this.clock.now(), event.timeZone);
    for (const person of people) {
      const until = left.get(person.id) === 0 ? new Date(tomorrow) : null;
      const isNew = until?.getTime() !== person.fullUntil?.getTime();
      if (isNew) await tx.manager.update(AttendeeEntity, { id: person.id }, { fullUntil: until });
      if (isNew) await this.changes.touchShown(tx, until ? 'DayFilled' : 'DayFreed', eventId, [person.id]);
      if (until || isNew) await this.keepAsked(tx, event, person, until, isNew);
    }
  }

  /** What others asked this person waits, or goes on. @param until null: the day has room again, or a new one began */
  private async keepAsked(
    tx: Transaction,
    event: LiveEventEntity,
    { id: attendeeId, fullUntil }: AttendeeEntity,
    until: Date | null,
    isNew: boolean,
  ): Promise<void> {
    const now = this.clock.now();
    const isOver = fullUntil !== null && fullUntil.getTime() <= now;
    // A card that waited for the new day has got its time already.
    const expiry = until ? waitsUntil(event, now) : isOver ? Infinity : now + OPEN_MS;
    const at = until ? 'greatest(expires_at, $2)' : 'least(expires_at, $2)';
    const [cards] = await tx.manager.query<[AskedCard[], number]>(
      `UPDATE suggestion SET expires_at = ${at} WHERE id IN (${ASKED}) AND ($3 OR expires_at <> ${at})
       RETURNING id, low_id, high_id`,
      [attendeeId, Number.isFinite(expiry) ? new Date(expiry) : 'infinity', isNew],
    );
    for (const { id, low_id: low, high_id: high } of cards)
      for (const reader of [low, high])
        tx.change(event.id, {
          type: 'SuggestionWaits',
          entity: 'suggestion',
          id,
          audience: `attendee:${reader}`,
        });
  }
}

/**
 * Until when a card may be answered that somebody full was asked on: as long as any card lies open, from the time of day
 * at which the event began, because nobody answers at midnight. An event that ends before has no such hour; where it goes
 * on past midnight, that is when the card does, and else it stays to the end of the event.
 */
function waitsUntil({ timeZone, startsAt, endsAt }: LiveEventEntity, now: number): number {
  const hours = [sameTimeNextDay(now, startsAt.getTime(), timeZone), nextDay(now, timeZone)];
  const begins = hours.find((hour) => hour < endsAt.getTime());
  return begins === undefined ? endsAt.getTime() : begins + OPEN_MS;
}
