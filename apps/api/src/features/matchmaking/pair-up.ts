import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { may, type Viewer } from '@commonground/domain';
import { Places } from '../../platform/auth/places.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds, partyOf } from '../attendees/index.js';
import { SuggestionEntity } from './matchmaking.entities.js';

/** Leads two people together once both said yes. */
@Injectable()
export class PairUp {
  constructor(
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly places: Places,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Accepts the card if both said yes and both may be led to each other now. Somebody whose mood turned to not-now
   * after saying yes is left in peace: the card waits and is taken up when the mood turns back.
   */
  async ifBothSaidYes(tx: Transaction, card: SuggestionEntity): Promise<boolean> {
    if (!card.lowYes || !card.highYes || card.state !== 'open') return false;
    const { eventId } = card;
    const place = await this.places.find(eventId, tx.manager);
    const people = await this.attendees.byId(tx.manager, eventId, [card.lowId, card.highId]);
    const [low, high] = [people.get(card.lowId), people.get(card.highId)];
    if (!place || !low || !high) return false;
    const now = this.clock.now();
    const bonds = await this.bonds.of(tx.manager, eventId, low.id);
    const viewer: Viewer = { kind: 'attendee', eventId, id: low.id, party: partyOf(low, now) };
    if (
      !may(viewer, 'be-led-together', { party: partyOf(high, now), bond: bonds.of(low.id, high.id) }, place)
        .allowed
    )
      return false;

    await tx.manager.update(
      SuggestionEntity,
      { id: card.id },
      { state: 'accepted', acceptedAt: new Date(now) },
    );
    for (const id of [low.id, high.id]) {
      tx.change(eventId, {
        type: 'SuggestionAccepted',
        entity: 'suggestion',
        id: card.id,
        audience: `attendee:${id}`,
      });
    }
    // Cards that the two keep of each other now show what is for people who accepted.
    const kept = await tx.manager.query<{ id: string; owner_id: string }[]>(
      'SELECT id, owner_id FROM contact WHERE (owner_id = $1 AND attendee_id = $2) OR (owner_id = $2 AND attendee_id = $1)',
      [low.id, high.id],
    );
    for (const { id, owner_id: keeper } of kept) {
      tx.change(eventId, {
        type: 'SuggestionAccepted',
        entity: 'contact',
        id,
        audience: `attendee:${keeper}`,
      });
    }
    tx.change(eventId, { type: 'SuggestionAccepted', entity: 'counters', id: eventId, audience: 'event' });
    return true;
  }
}
