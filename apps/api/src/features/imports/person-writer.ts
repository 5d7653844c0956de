import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { COLUMNS, PERSON_COLUMNS, type PersonRow } from './person-row.js';

type Identified = PersonRow & { readonly id: string };

const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
const NAMES = PERSON_COLUMNS.map(snake).join(', ');
const VALUES = PERSON_COLUMNS.map((column) => `row."${column}"`).join(', ');
const RECORD = `jsonb_to_recordset($2::jsonb) AS row (id uuid, ${PERSON_COLUMNS.map((column) => `"${column}" ${COLUMNS[column]}`).join(', ')})`;
const ASSIGNMENTS = PERSON_COLUMNS.map((column) => `${snake(column)} = row."${column}"`).join(', ');

/** Writes many attendees in one statement. */
@Injectable()
export class PersonWriter {
  async insert(manager: EntityManager, eventId: string, rows: readonly Identified[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `INSERT INTO attendee (id, event_id, ${NAMES}) SELECT row.id, $1, ${VALUES} FROM ${RECORD}`,
      [eventId, JSON.stringify(rows)],
    );
  }

  async update(manager: EntityManager, eventId: string, rows: readonly Identified[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `UPDATE attendee SET ${ASSIGNMENTS} FROM ${RECORD} WHERE attendee.id = row.id AND attendee.event_id = $1`,
      [eventId, JSON.stringify(rows)],
    );
  }

  /** Keeps what the list says about being listed on record, marked with the import. */
  async recordConsents(
    manager: EntityManager,
    importId: string,
    at: Date,
    rows: readonly { id: string; listed: boolean }[],
  ): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `INSERT INTO consent_record (id, attendee_id, purpose, granted, text_version, at)
       SELECT row.id, row.attendee_id, 'listed', row.granted, $1, $2
       FROM unnest($3::uuid[], $4::uuid[], $5::boolean[]) AS row (id, attendee_id, granted)`,
      [
        consentSource(importId),
        at,
        rows.map(() => uuid()),
        rows.map((row) => row.id),
        rows.map((row) => row.listed),
      ],
    );
  }

  async forgetConsents(
    manager: EntityManager,
    importId: string,
    attendeeIds: readonly string[],
  ): Promise<void> {
    await manager.query('DELETE FROM consent_record WHERE attendee_id = ANY($1) AND text_version = $2', [
      attendeeIds,
      consentSource(importId),
    ]);
  }
}

/** Consent from a list was given in the words of the tool that the list is from. */
const consentSource = (importId: string) => `import ${importId}`;
