import { Inject, Injectable } from '@nestjs/common';
import { type Clock, MINUTE } from '@commonground/kernel';
import type { SuggestionView } from '@commonground/contracts';
import { type DeclineReason, LIMITS } from '@commonground/contracts/constants';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { cardChanged } from './card-changed.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { OwnCard } from './own-card.js';

/** What one of the two says about their card to the engine alone: why not, later, useful. The other hears nothing of it. */
@Injectable()
export class RemarkOnCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: OwnCard,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Says why I declined. Where the other declined before me, nothing happens: a refusal would tell so.
   *
   * @throws Refusal suggestion.not-found
   */
  declineReason(visitor: AttendeeActor, id: string, reason: DeclineReason): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
      if (card.declinedBy !== visitor.attendeeId) return;
      await tx.manager.update(SuggestionEntity, { id }, { declineReason: reason });
      cardChanged(tx, 'DeclineReasonGiven', card.eventId, id, visitor.attendeeId);
    });
  }

  /**
   * Lets an open card that I have not answered step aside for some minutes. A card that has closed meanwhile, and a yes,
   * stay as they are.
   *
   * @throws Refusal suggestion.not-found
   */
  putAside(visitor: AttendeeActor, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
      const low = card.lowId === visitor.attendeeId;
      if (card.state !== 'open' || (low ? card.lowYes : card.highYes)) return;
      const until = new Date(
        Math.min(this.clock.now() + LIMITS.laterMinutes * MINUTE, card.expiresAt.getTime()),
      );
      await tx.manager.update(
        SuggestionEntity,
        { id },
        low ? { lowLaterUntil: until } : { highLaterUntil: until },
      );
      cardChanged(tx, 'SuggestionPutAside', card.eventId, id, visitor.attendeeId);
    });
  }

  /** Says whether an encounter was useful to me. @throws Refusal suggestion.not-found, suggestion.closed before it */
  markUseful(visitor: AttendeeActor, id: string, useful: boolean): Promise<SuggestionView> {
    return this.unitOfWork.run(async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
      if (card.state !== 'met') throw new Refusal('suggestion.closed');
      await tx.manager.update(
        SuggestionEntity,
        { id },
        card.lowId === visitor.attendeeId ? { lowUseful: useful } : { highUseful: useful },
      );
      cardChanged(tx, 'MeetingRated', card.eventId, id, visitor.attendeeId);
      return this.cards.view(tx, visitor, id);
    });
  }
}
