import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { microphoneChanged } from './microphone-changed.js';

interface PersonalRow {
  entity: 'suggestion' | 'contact' | 'copy' | 'seating';
  id: string;
  reader: string;
}

/**
 * Everything else that shows one of these people: open and closed cards of their pairs for both sides, kept contacts
 * for their owners, receipts for whoever was copied.
 */
const PERSONAL = `
  SELECT 'suggestion' AS entity, id, low_id AS reader FROM suggestion WHERE low_id = ANY($1) OR high_id = ANY($1)
  UNION ALL
  SELECT 'suggestion', id, high_id FROM suggestion WHERE low_id = ANY($1) OR high_id = ANY($1)
  UNION ALL
  SELECT 'contact', id, owner_id FROM contact WHERE attendee_id = ANY($1)
  UNION ALL
  SELECT 'copy', id, attendee_id FROM contact WHERE owner_id = ANY($1) OR attendee_id = ANY($1)`;

/** Their own seats in rounds and those of everybody in whose group they are or were. */
const SEATS = `
  SELECT DISTINCT 'seating' AS entity, event_id AS id, reader FROM round_series
  CROSS JOIN LATERAL jsonb_array_elements(plan->'rounds') AS planned
  CROSS JOIN LATERAL jsonb_array_elements(planned->'seatings' || coalesce(planned->'left', '[]')) AS seating
  CROSS JOIN LATERAL jsonb_array_elements_text(seating->'people') AS reader
  WHERE event_id = $2 AND state <> 'planned' AND seating->'people' ?| $1::text[]
  UNION
  SELECT 'seating', event_id, unnest($1::text[]) FROM round_series WHERE event_id = $2 AND state IN ('running', 'paused')`;

/** Writes the change rows of everything that shows an attendee: the own card, the lists, the pins, the cards of pairs. */
@Injectable()
export class AttendeeChanges {
  /** @param type name of the fact, such as MoodChanged */
  touch(tx: Transaction, type: string, eventId: string, attendeeId: string): Promise<void> {
    return this.touchAll(tx, type, eventId, [attendeeId]);
  }

  /** Something that no other attendee is shown: it is for the own phone, the engine and the organizers. */
  touchOwn(tx: Transaction, type: string, eventId: string, id: string): void {
    tx.change(eventId, { type, entity: 'me', id, audience: `attendee:${id}` });
    tx.change(eventId, { type, entity: 'attendee', id, audience: 'staff' });
  }

  /** The same for many people at once, in as many queries as for one. */
  async touchAll(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<void> {
    if (attendeeIds.length === 0) return;
    await this.touchShown(tx, type, eventId, attendeeIds);
    const rows = await tx.manager.query<PersonalRow[]>(PERSONAL, [attendeeIds]);
    for (const { entity, id, reader } of rows)
      tx.change(eventId, { type, entity, id, audience: `attendee:${reader}` });
    await this.touchRounds(tx, type, eventId, attendeeIds);
    await this.touchMicrophone(tx, type, eventId, attendeeIds);
  }

  /** Something that everybody is shown of them, in the list and on their pins, and that changes nothing else. */
  async touchShown(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<void> {
    for (const id of attendeeIds) {
      this.touchOwn(tx, type, eventId, id);
      tx.change(eventId, { type, entity: 'person', id, audience: 'event' });
    }
    const pins = await tx.manager.query<{ id: string }[]>(
      'SELECT id FROM pin WHERE attendee_id = ANY($1) ORDER BY id',
      [attendeeIds],
    );
    for (const { id } of pins) tx.change(eventId, { type, entity: 'pin', id, audience: 'event' });
  }

  /** Rounds show them on phones, on screens and in the organizer's plan. */
  private async touchRounds(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<void> {
    const series = await tx.manager.query<unknown[]>(
      'SELECT 1 FROM round_series WHERE event_id = $1 LIMIT 1',
      [eventId],
    );
    if (series.length === 0) return;
    tx.change(eventId, { type, entity: 'round-plan', id: eventId, audience: 'staff' });
    tx.change(eventId, { type, entity: 'round-map', id: eventId, audience: 'event' });
    const seats = await tx.manager.query<PersonalRow[]>(SEATS, [attendeeIds, eventId]);
    for (const { entity, id, reader } of seats)
      tx.change(eventId, { type, entity, id, audience: `attendee:${reader}` });
  }

  /** The microphone names who speaks and whose turn comes, and whoever is gone waits no longer. */
  private async touchMicrophone(
    tx: Transaction,
    type: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<void> {
    const entries = await tx.manager.query<unknown[]>(
      'SELECT 1 FROM microphone_entry WHERE attendee_id = ANY($1) LIMIT 1',
      [attendeeIds],
    );
    if (entries.length > 0) microphoneChanged(tx, type, eventId);
  }

  /** A pin says something else or is gone: the cards that quote it are looked at again on both sides. */
  async touchQuotes(
    tx: Transaction,
    type: string,
    { eventId, attendeeId, id: pinId }: { eventId: string; attendeeId: string; id: string },
  ): Promise<void> {
    const cards = await tx.manager.query<{ id: string; reader: string }[]>(
      `SELECT suggestion.id, side.reader FROM suggestion CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (reader)
       WHERE (low_id = $1 OR high_id = $1) AND facts @> $2::jsonb`,
      [attendeeId, JSON.stringify([{ pinId }])],
    );
    for (const { id, reader } of cards)
      tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${reader}` });
    // What its owner struck of it goes with the pin.
    const struck = await tx.manager.query<{ id: string }[]>(
      'SELECT id FROM struck_fact WHERE pin_id = $1 ORDER BY id',
      [pinId],
    );
    for (const { id } of struck)
      tx.change(eventId, { type, entity: 'struck-fact', id, audience: `attendee:${attendeeId}` });
  }

  /** The numbers of the room changed. */
  count(tx: Transaction, type: string, eventId: string): void {
    tx.change(eventId, { type, entity: 'counters', id: eventId, audience: 'event' });
  }
}
