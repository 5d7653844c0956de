import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type ExistingAttendee,
  type ImportPlan,
  planImport,
  readTable,
  type Table,
} from '@commonground/interchange';
import type { AttendeeImportEntity } from './imports.entities.js';

/**
 * Whom an import may find again: people who came from a list or from the desk. Walk-ins are left out, and an address
 * counts only where an organizer brought it in, so that typing somebody's e-mail never claims their entry of a list.
 * Consent counts as stored only where it is on record.
 */
const EXISTING = `
  SELECT attendee.id, external_id AS "externalId", person.email, name, pronouns, company, headline, ticket, language, phone,
         linkedin, website, topics, offers, needs, tags, bio,
         CASE WHEN attendee.id IN (
           SELECT attendee_id FROM consent_record WHERE purpose = 'listed'
         ) THEN consent_listed END AS "consentListed"
  FROM attendee LEFT JOIN person ON person.id = attendee.person_id
  WHERE attendee.event_id = $1 AND waiting_since IS NULL AND (
    person_id IS NOT NULL OR external_id IS NOT NULL OR joined_at IS NULL OR attendee.id IN (
      SELECT attendee_id FROM import_step JOIN attendee_import ON attendee_import.id = import_id WHERE attendee_import.event_id = $1
    )
  )
  ORDER BY attendee.created_at, attendee.id`;

export interface PlannedImport {
  readonly table: Table;
  readonly plan: ImportPlan;
}

/** Plans what applying a list would do to the people who are there now. */
@Injectable()
export class ImportPlans {
  /** @param manager of the present transaction */
  async make(
    manager: EntityManager,
    list: Pick<AttendeeImportEntity, 'eventId' | 'mapping' | 'dialect'>,
    table: Table,
  ): Promise<ImportPlan> {
    const rows = await manager.query<Record<string, unknown>[]>(EXISTING, [list.eventId]);
    return planImport(table, list.mapping, list.dialect, rows.map(filled));
  }

  /** The same from the stored file. */
  async remake(manager: EntityManager, list: AttendeeImportEntity): Promise<PlannedImport> {
    const [stored] = await manager.query<{ file: Buffer }[]>(
      'SELECT file FROM attendee_import WHERE id = $1',
      [list.id],
    );
    const read = readTable(stored?.file ?? new Uint8Array());
    // It was readable when it was uploaded, and reading is pure.
    if (!read.ok) throw new Error(`The stored list ${list.id} cannot be read: ${read.error.code}.`);
    return { table: read.value, plan: await this.make(manager, list, read.value) };
  }
}

/** Empty columns say nothing. */
function filled(row: Record<string, unknown>): ExistingAttendee {
  const says = (value: unknown) =>
    value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => says(value)),
  ) as unknown as ExistingAttendee;
}
