import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { DayBudgets } from '../attendees/index.js';
import { KeepContact } from '../contacts/index.js';
import type { SuggestionEntity } from './matchmaking.entities.js';

/** Records an encounter: the only thing that counts as success. */
@Injectable()
export class RecordEncounter {
  constructor(
    private readonly contacts: KeepContact,
    private readonly budgets: DayBudgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ifBothConfirmed(tx: Transaction, card: SuggestionEntity): Promise<void> {
    if (card.lowMet && card.highMet) await this.between(tx, card.eventId, [card.lowId, card.highId], card.id);
  }

  /** The two confirmed, on a card or after a round. A card that they have is closed as met. */
  async between(
    tx: Transaction,
    eventId: string,
    [lowId, highId]: readonly [low: string, high: string],
    cardId: string | null = null,
  ): Promise<void> {
    const now = new Date(this.clock.now());
    const [cards] = await tx.manager.query<[{ id: string }[], number]>(
      `UPDATE suggestion SET state = 'met', closed_at = $3
       WHERE low_id = $1 AND high_id = $2 AND (id = $4 OR state IN ('open', 'accepted')) RETURNING id`,
      [lowId, highId, now, cardId],
    );
    await tx.manager.query(
      `INSERT INTO encounter (id, event_id, low_id, high_id, suggestion_id, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (low_id, high_id) DO NOTHING`,
      [uuid(), eventId, lowId, highId, cardId, now],
    );
    for (const [ownerId, attendeeId] of [
      [lowId, highId],
      [highId, lowId],
    ] as const) {
      await this.contacts.keep(tx, { eventId, ownerId, attendeeId, source: 'encounter', pinText: '' });
      for (const { id } of cards)
        tx.change(eventId, {
          type: 'PeopleMet',
          entity: 'suggestion',
          id,
          audience: `attendee:${ownerId}`,
        });
      tx.change(eventId, { type: 'PeopleMet', entity: 'me', id: ownerId, audience: `attendee:${ownerId}` });
      tx.change(eventId, { type: 'PeopleMet', entity: 'attendee', id: ownerId, audience: 'staff' });
    }
    tx.change(eventId, { type: 'PeopleMet', entity: 'counters', id: eventId, audience: 'event' });
    await this.budgets.settle(tx, eventId, [lowId, highId]);
  }
}
