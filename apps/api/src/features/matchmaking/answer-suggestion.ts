import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { SuggestionView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { HotCommands, type HotKind, type Outcome } from '../../platform/database/hot-commands.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { DayBudgets } from '../attendees/index.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { OwnCard } from './own-card.js';
import { PairUp } from './pair-up.js';
import { RecordEncounter } from './record-encounter.js';

interface Answering {
  readonly id: string;
  readonly work: (tx: Transaction) => Promise<unknown>;
}

/** What one of the two says to a card: yes, not for me, we met. */
@Injectable()
export class AnswerSuggestion {
  private readonly answering: HotKind<Answering, unknown> = {
    people: async (manager, answers) => {
      const pairs = await manager.query<{ low_id: string; high_id: string }[]>(
        'SELECT low_id, high_id FROM suggestion WHERE id = ANY($1::uuid[])',
        [answers.map(({ id }) => id)],
      );
      return pairs.flatMap(({ low_id: low, high_id: high }) => [low, high]);
    },
    // Each answer looks at its own card once it has it to itself.
    read: () => Promise.resolve(undefined),
    carryOut: async (batch, _eventId, answers) => {
      const outcomes: Outcome<unknown>[] = [];
      for (const { work } of answers) outcomes.push(await batch.attempt(work));
      return outcomes;
    },
  };

  constructor(
    private readonly hot: HotCommands,
    private readonly cards: OwnCard,
    private readonly pairUp: PairUp,
    private readonly encounters: RecordEncounter,
    private readonly budgets: DayBudgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Says yes. When both did, the two are led together. @throws Refusal suggestion.not-found, suggestion.closed */
  accept(visitor: AttendeeActor, id: string): Promise<SuggestionView> {
    return this.answer(visitor, id, async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
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
        await this.budgets.settle(tx, card.eventId, [card.lowId, card.highId]);
      } else if (card.state !== 'accepted' && card.state !== 'met') {
        throw new Refusal('suggestion.closed');
      }
      return this.cards.view(tx, visitor, id);
    });
  }

  /** Needs no reason and is told to nobody: the card is gone for both, for good. */
  decline(visitor: AttendeeActor, id: string): Promise<void> {
    return this.answer(visitor, id, async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
      if (card.state === 'declined' || card.state === 'expired') return;
      if (card.state === 'met') throw new Refusal('suggestion.closed');
      await tx.manager.update(
        SuggestionEntity,
        { id },
        { state: 'declined', closedAt: new Date(this.clock.now()), declinedBy: visitor.attendeeId },
      );
      // Two who were to meet do not.
      if (card.state === 'accepted') await this.budgets.settle(tx, card.eventId, [card.lowId, card.highId]);
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
    return this.answer(visitor, id, async (tx) => {
      const card = await this.cards.lock(tx, visitor, id);
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
      return this.cards.view(tx, visitor, id);
    });
  }

  private answer<T>(visitor: AttendeeActor, id: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.hot.run(visitor.eventId, this.answering, { id, work }) as Promise<T>;
  }
}
