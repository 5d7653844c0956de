import type { ImportedFields } from '@commonground/interchange';
import type { AttendeeEntity } from '../attendees/index.js';

/** The columns of an attendee that an import writes, with their types in PostgreSQL. */
export const COLUMNS = {
  personId: 'uuid',
  externalId: 'text',
  email: 'text',
  name: 'text',
  pronouns: 'text',
  company: 'text',
  headline: 'text',
  ticket: 'text',
  language: 'text',
  phone: 'text',
  linkedin: 'text',
  website: 'text',
  topics: 'text[]',
  offers: 'text[]',
  needs: 'text[]',
  tags: 'text[]',
  bio: 'text',
  consentListed: 'boolean',
} as const satisfies Record<keyof ImportedFields | 'personId', string>;

export type PersonColumn = keyof typeof COLUMNS;
export const PERSON_COLUMNS = Object.keys(COLUMNS) as PersonColumn[];

/** What an import writes of one attendee. */
export type PersonRow = Pick<AttendeeEntity, PersonColumn>;

/** Somebody of whom a list says nothing but what is given here. */
export function rowOf(fields: ImportedFields, personId: string | null, language: string): PersonRow {
  return {
    personId,
    externalId: fields.externalId ?? null,
    email: fields.email ?? '',
    name: fields.name ?? '',
    pronouns: fields.pronouns ?? '',
    company: fields.company ?? '',
    headline: fields.headline ?? '',
    ticket: fields.ticket ?? '',
    language: fields.language ?? language,
    phone: fields.phone ?? '',
    linkedin: fields.linkedin ?? '',
    website: fields.website ?? '',
    topics: fields.topics ?? [],
    offers: fields.offers ?? [],
    needs: fields.needs ?? [],
    tags: fields.tags ?? [],
    bio: fields.bio ?? '',
    consentListed: fields.consentListed ?? false,
  };
}

/** Some columns of an attendee. */
export function pickColumns(row: PersonRow, columns: readonly PersonColumn[]): Partial<PersonRow> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

/** Whether two values of a column are the same, lists by their entries. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
