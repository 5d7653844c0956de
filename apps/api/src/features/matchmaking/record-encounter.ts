import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { KeepContact } from '../contacts/index.js';
import { SuggestionEntity } from './matchmaking.entities.js';

/** Records an encounter: the only thing that counts as success. */
@Injectable()
export class RecordEncounter {
  constructor(
    private readonly contacts: KeepContact,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async ifBothConfirmed(tx: Transaction, card: SuggestionEntity): Promise<void> {
    if (!card.lowMet || !card.highMet) return;
    const { eventId, lowId, highId } = card;
    const now = new Date(this.clock.now());
    await tx.manager.update(SuggestionEntity, { id: card.id }, { state: 'met', closedAt: now });
    await tx.manager.query(
      `INSERT INTO encounter (id, event_id, low_id, high_id, suggestion_id, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (low_id, high_id) DO NOTHING`,
      [uuid(), eventId, lowId, highId, card.id, now],
    );
    for (const [ownerId, attendeeId] of [
      [lowId, highId],
      [highId, lowId],
    ] as const) {
      await this.contacts.keep(tx, { eventId, ownerId, attendeeId, source: 'encounter', pinText: '' });
      tx.change(eventId, {
        type: 'PeopleMet',
        entity: 'suggestion',
        id: card.id,
        audience: `attendee:${ownerId}`,
      });
      tx.change(eventId, { type: 'PeopleMet', entity: 'me', id: ownerId, audience: `attendee:${ownerId}` });
      tx.change(eventId, { type: 'PeopleMet', entity: 'attendee', id: ownerId, audience: 'staff' });
    }
    tx.change(eventId, { type: 'PeopleMet', entity: 'counters', id: eventId, audience: 'event' });
  }
}
