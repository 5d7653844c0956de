import { Injectable } from '@nestjs/common';
import type { SuggestionView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { DaysOff } from '../attendees/index.js';
import { Refusal } from '../../platform/http/refusal.js';
import { SuggestionEntity } from './matchmaking.entities.js';
import { ReadSuggestions } from './read-suggestions.js';

/** The card of a visitor that a command is about. */
@Injectable()
export class OwnCard {
  constructor(
    private readonly suggestions: ReadSuggestions,
    private readonly daysOff: DaysOff,
  ) {}

  /** Whoever has something to say about a card is here. @throws Refusal suggestion.not-found */
  async lock(tx: Transaction, visitor: AttendeeActor, id: string): Promise<SuggestionEntity> {
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
    await this.daysOff.noteActive(tx, visitor.eventId, visitor.attendeeId);
    return card;
  }

  /** As the visitor sees it. @throws Refusal suggestion.not-found */
  async view(tx: Transaction, visitor: AttendeeActor, id: string): Promise<SuggestionView> {
    const [view] = await this.suggestions.of(tx.manager, visitor.eventId, visitor.attendeeId, [id]);
    // Out of reach by now (a block, a changed consent): the same answer as for a card that never was.
    if (!view) throw new Refusal('suggestion.not-found');
    return view;
  }
}
