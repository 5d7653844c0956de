import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/**
 * Writes the change rows of everything that shows an attendee: the own card, the lists, the pins,
 * the contacts that others keep, the cards of pairs.
 */
@Injectable()
export class AttendeeChanges {
  /** @param type name of the fact, such as MoodChanged */
  async touch(tx: Transaction, type: string, eventId: string, attendeeId: string): Promise<void> {
    tx.change(eventId, { type, entity: 'me', id: attendeeId, audience: `attendee:${attendeeId}` });
    tx.change(eventId, { type, entity: 'attendee', id: attendeeId, audience: 'staff' });
    tx.change(eventId, { type, entity: 'person', id: attendeeId, audience: 'event' });
    const pins = await tx.manager.query<{ id: string }[]>('SELECT id FROM pin WHERE attendee_id = $1', [
      attendeeId,
    ]);
    for (const { id } of pins) tx.change(eventId, { type, entity: 'pin', id, audience: 'event' });
    const kept = await tx.manager.query<{ id: string; owner_id: string }[]>(
      'SELECT id, owner_id FROM contact WHERE attendee_id = $1',
      [attendeeId],
    );
    for (const { id, owner_id: keeper } of kept) {
      tx.change(eventId, { type, entity: 'contact', id, audience: `attendee:${keeper}` });
      tx.change(eventId, { type, entity: 'copy', id, audience: `attendee:${attendeeId}` });
    }
    const cards = await tx.manager.query<{ id: string; low_id: string; high_id: string }[]>(
      'SELECT id, low_id, high_id FROM suggestion WHERE low_id = $1 OR high_id = $1',
      [attendeeId],
    );
    for (const { id, low_id: low, high_id: high } of cards) {
      tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${low}` });
      tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${high}` });
    }
  }
}
