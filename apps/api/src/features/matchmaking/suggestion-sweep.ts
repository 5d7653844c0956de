import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { Jobs } from '../../platform/nodes/jobs.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AttendeeChanges } from '../attendees/index.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { PairUp } from './pair-up.js';

const EVERY_MS = 5000;

/** Lets time pass: cards expire, timed moods go back to open, and pairs that waited for a mood are led together. */
@Injectable()
export class SuggestionSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: AttendeeChanges,
    private readonly pairUp: PairUp,
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
      const waiting = await tx.manager.find(SuggestionEntity, {
        where: { state: 'open', lowYes: true, highYes: true },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      for (const card of waiting) await this.pairUp.ifBothSaidYes(tx, card);
    });
  }

  private async expire(tx: Transaction, now: Date): Promise<void> {
    const [cards] = await tx.manager.query<
      [{ id: string; event_id: string; low_id: string; high_id: string }[], number]
    >(
      `UPDATE suggestion SET state = 'expired', closed_at = $1 WHERE id IN (
         SELECT id FROM suggestion WHERE state = 'open' AND expires_at <= $1 FOR UPDATE SKIP LOCKED
       ) RETURNING id, event_id, low_id, high_id`,
      [now],
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
