import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { SuggestionView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { PairUp } from './pair-up.js';
import { ReadSuggestions } from './read-suggestions.js';
import { RecordEncounter } from './record-encounter.js';

/** What one of the two says to a card: yes, not for me, we met. */
@Injectable()
export class AnswerSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly suggestions: ReadSuggestions,
    private readonly pairUp: PairUp,
    private readonly encounters: RecordEncounter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Says yes. When both did, the two are led together. @throws Refusal suggestion.not-found, suggestion.closed */
  accept(visitor: AttendeeActor, id: string): Promise<SuggestionView> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.lock(tx, visitor, id);
      if (card.state === 'open') {
        if (card.expiresAt.getTime() <= this.clock.now()) throw new Refusal('suggestion.closed');
        const said = card.lowId === visitor.attendeeId ? { lowYes: true } : { highYes: true };
        await tx.manager.update(SuggestionEntity, { id }, said);
        tx.change(card.eventId, {
          type: 'SuggestionAnswered',
          entity: 'suggestion',
          id,
          audience: `attendee:${visitor.attendeeId}`,
        });
        await this.pairUp.ifBothSaidYes(tx, { ...card, ...said });
      } else if (card.state !== 'accepted' && card.state !== 'met') {
        throw new Refusal('suggestion.closed');
      }
      return this.view(tx, visitor, id);
    });
  }

  /** Needs no reason and is told to nobody: the card is gone for both, for good. */
  decline(visitor: AttendeeActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.lock(tx, visitor, id);
      if (card.state === 'declined' || card.state === 'expired') return;
      if (card.state === 'met') throw new Refusal('suggestion.closed');
      await tx.manager.update(
        SuggestionEntity,
        { id },
        { state: 'declined', closedAt: new Date(this.clock.now()) },
      );
      for (const attendeeId of [card.lowId, card.highId]) {
        tx.change(card.eventId, {
          type: 'SuggestionDeclined',
          entity: 'suggestion',
          id,
          audience: `attendee:${attendeeId}`,
        });
      }
      tx.change(card.eventId, {
        type: 'SuggestionDeclined',
        entity: 'counters',
        id: card.eventId,
        audience: 'event',
      });
    });
  }

  /** Says “we met”. It counts when both did. @throws Refusal suggestion.closed before both said yes */
  confirmMet(visitor: AttendeeActor, id: string): Promise<SuggestionView> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.lock(tx, visitor, id);
      if (card.state === 'accepted') {
        const said = card.lowId === visitor.attendeeId ? { lowMet: true } : { highMet: true };
        await tx.manager.update(SuggestionEntity, { id }, said);
        for (const attendeeId of [card.lowId, card.highId]) {
          tx.change(card.eventId, {
            type: 'MeetingConfirmed',
            entity: 'suggestion',
            id,
            audience: `attendee:${attendeeId}`,
          });
        }
        await this.encounters.ifBothConfirmed(tx, { ...card, ...said });
      } else if (card.state !== 'met') {
        throw new Refusal('suggestion.closed');
      }
      return this.view(tx, visitor, id);
    });
  }

  private async lock(tx: Transaction, visitor: AttendeeActor, id: string): Promise<SuggestionEntity> {
    // The people before their card, as whoever removes somebody does: an encounter and contacts will point to both.
    await tx.manager.query(
      `SELECT 1 FROM attendee JOIN suggestion ON attendee.id IN (low_id, high_id)
       WHERE suggestion.id = $1 ORDER BY attendee.id FOR KEY SHARE OF attendee`,
      [id],
    );
    const card = await tx.manager.findOne(SuggestionEntity, {
      where: { id, eventId: visitor.eventId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!card || (card.lowId !== visitor.attendeeId && card.highId !== visitor.attendeeId))
      throw new Refusal('suggestion.not-found');
    return card;
  }

  private async view(tx: Transaction, visitor: AttendeeActor, id: string): Promise<SuggestionView> {
    const [view] = await this.suggestions.of(tx.manager, visitor.eventId, visitor.attendeeId, [id]);
    // Out of reach by now (a block, a changed consent): the same answer as for a card that never was.
    if (!view) throw new Refusal('suggestion.not-found');
    return view;
  }
}
