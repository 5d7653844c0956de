import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { type Clock, MINUTE } from '@commonground/kernel';
import { LIMITS } from '@commonground/contracts/constants';
import { Jobs } from '../../platform/nodes/jobs.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AttendeeChanges, DayBudgets } from '../attendees/index.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { PairUp } from './pair-up.js';

const EVERY_MS = 5000;
/** A card that waits for another day waits in vain. */
const IS_OVER = `EXISTS (SELECT 1 FROM live_event WHERE live_event.id = event_id AND phase IN ('after', 'archived'))`;

/**
 * Lets time pass: cards expire, timed moods go back to open, whoever had the meetings of a day has a new one, and pairs that
 * waited for a mood are led together.
 */
@Injectable()
export class SuggestionSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: AttendeeChanges,
    private readonly pairUp: PairUp,
    private readonly budgets: DayBudgets,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MS, 'A sweep failed; the next one tries again.', () => this.sweep());
  }

  /** One round. Several nodes may sweep at once: rows that another holds are skipped. */
  async sweep(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const now = new Date(this.clock.now());
      await this.expire(tx, now);
      await this.endMoods(tx, now);
      await this.endDays(tx, now);
    });
    await this.unitOfWork.run((tx) => this.leadTogether(tx));
  }

  private async expire(tx: Transaction, now: Date): Promise<void> {
    const [cards] = await tx.manager.query<
      [{ id: string; event_id: string; low_id: string; high_id: string }[], number]
    >(
      `UPDATE suggestion SET state = 'expired', closed_at = $1 WHERE id IN (
         SELECT id FROM suggestion WHERE state = 'open' AND (expires_at <= $1 OR (expires_at > $2 AND ${IS_OVER}))
         FOR UPDATE SKIP LOCKED
       ) RETURNING id, event_id, low_id, high_id`,
      [now, new Date(now.getTime() + LIMITS.suggestionMinutes * MINUTE)],
    );
    for (const card of cards) {
      for (const attendeeId of [card.low_id, card.high_id]) {
        tx.change(card.event_id, {
          type: 'SuggestionExpired',
          entity: 'suggestion',
          id: card.id,
          audience: `attendee:${attendeeId}`,
        });
        // It may have been the second in a row that this person left unanswered.
        tx.change(card.event_id, {
          type: 'SuggestionExpired',
          entity: 'me',
          id: attendeeId,
          audience: `attendee:${attendeeId}`,
        });
      }
    }
  }

  private async leadTogether(tx: Transaction): Promise<void> {
    const waiting = { state: 'open', lowYes: true, highYes: true } as const;
    const cards = await tx.manager.findBy(SuggestionEntity, waiting);
    if (cards.length === 0) return;
    // The people before their cards, as whoever answers does: a meeting may fill their day.
    await tx.manager.query(
      'SELECT 1 FROM attendee WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
      [cards.flatMap(({ lowId, highId }) => [lowId, highId])],
    );
    const held = await tx.manager.find(SuggestionEntity, {
      where: { ...waiting, id: In(cards.map(({ id }) => id)) },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    for (const card of held)
      if (await this.pairUp.ifBothSaidYes(tx, card))
        await this.budgets.settle(tx, card.eventId, [card.lowId, card.highId]);
  }

  private async endDays(tx: Transaction, now: Date): Promise<void> {
    const full = await tx.manager.query<{ event: string; ids: string[] }[]>(
      `SELECT event_id AS event, array_agg(id::text) AS ids FROM (
         SELECT id, event_id FROM attendee WHERE full_until <= $1 ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
       ) AS held GROUP BY event_id`,
      [now],
    );
    for (const { event, ids } of full) await this.budgets.settle(tx, event, ids);
  }

  private async endMoods(tx: Transaction, now: Date): Promise<void> {
    const [people] = await tx.manager.query<[{ id: string; event_id: string }[], number]>(
      `UPDATE attendee SET mood = 'open', mood_until = NULL WHERE id IN (
         SELECT id FROM attendee WHERE mood_until <= $1 FOR UPDATE SKIP LOCKED
       ) RETURNING id, event_id`,
      [now],
    );
    for (const { id, event_id: eventId } of people) await this.changes.touch(tx, 'MoodEnded', eventId, id);
  }
}
