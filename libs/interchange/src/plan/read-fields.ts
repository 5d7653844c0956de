import { comparableHeader } from '../dialects/header-text.js';
import { positionColumn, type DialectId } from '../dialects/presets.js';
import type { ColumnMapping, TargetField } from '../dialects/target-field.js';
import type { Table, TableRow } from '../table/table.js';
import { cleanEmail, cleanLinkedin, cleanWebsite } from './clean-address.js';
import { cleanLine, cleanParagraphs, shorten } from './clean-text.js';
import type { CellIssue, ErrorCode, ImportedFields, WarningCode } from './import-plan.js';
import { languageCode } from './language-code.js';
import { nameKey, personName } from './person-name.js';

/** Most UTF-16 units of a field, or of one entry of a list field. */
export const FIELD_LIMITS = {
  externalId: 200,
  name: 120,
  pronouns: 40,
  company: 160,
  headline: 160,
  ticket: 120,
  phone: 40,
  topics: 80,
  offers: 240,
  needs: 240,
  tags: 60,
  bio: 2000,
} as const;
/** Most entries of a list field. */
export const LIST_LIMIT = 20;

const YES: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  '1',
  'ja',
  'j',
  'wahr',
  'oui',
  'vrai',
  'si',
  'sim',
]);
const NO: ReadonlySet<string> = new Set([
  'no',
  'n',
  'false',
  '0',
  'nein',
  'falsch',
  'non',
  'faux',
  'nao',
  'nee',
]);

/** One row as fields, with what was wrong in its cells. */
export interface ReadRow {
  readonly row: TableRow;
  readonly fields: ImportedFields;
  readonly status: string;
  readonly errors: CellIssue<ErrorCode>[];
  readonly warnings: CellIssue<WarningCode>[];
}

/** Makes a reader that turns rows of this table into cleaned fields. Touches nothing but the row. */
export function fieldReader(
  table: Table,
  mapping: ColumnMapping,
  dialect: DialectId,
): (row: TableRow) => ReadRow {
  const position = dialect === 'pretix-positions' ? positionColumn(table.headers) : undefined;
  return (row) => {
    const errors: CellIssue<ErrorCode>[] = [];
    const warnings: CellIssue<WarningCode>[] = [];
    const fields: ImportedFields = {};

    const raw = (field: TargetField): string => {
      const column = mapping[field];
      const cell = column === undefined ? '' : (row.cells[column] ?? '');
      // Google Contacts joins several addresses or numbers of one kind in one cell; the first one counts.
      return dialect === 'google-contacts' && field !== 'tags' ? (cell.split(' ::: ')[0] ?? '') : cell;
    };
    const issue = <Code extends string>(field: TargetField, code: Code): CellIssue<Code> => ({
      ...columnOf(table, mapping[field]),
      field,
      code,
      value: raw(field).slice(0, 200),
    });
    const line = (field: 'pronouns' | 'company' | 'headline' | 'ticket' | 'phone'): void => {
      put(fields, field, limited(field, cleanLine(raw(field))));
    };
    const limited = (field: keyof typeof FIELD_LIMITS, text: string): string => {
      if (text.length > FIELD_LIMITS[field]) warnings.push(issue(field, 'truncated'));
      return shorten(text, FIELD_LIMITS[field]);
    };
    const checked = (
      field: 'website' | 'linkedin' | 'language',
      clean: (text: string) => string | undefined,
      code: WarningCode,
    ): void => {
      const text = cleanLine(raw(field));
      if (text === '') return;
      const value = clean(text);
      if (value === undefined) warnings.push(issue(field, code));
      else fields[field] = value;
    };
    const list = (field: 'topics' | 'offers' | 'needs' | 'tags'): void => {
      const all = entries(field, raw(field), dialect);
      const kept = all.slice(0, LIST_LIMIT).map((text) => shorten(text, FIELD_LIMITS[field]));
      if (all.length > LIST_LIMIT || kept.some((text, at) => text !== all[at]))
        warnings.push(issue(field, 'truncated'));
      if (kept.length > 0) fields[field] = kept;
    };

    if (row.problem !== undefined)
      errors.push({ code: row.problem, value: row.cells.at(-1)?.slice(0, 200) ?? '' });

    const name = personName(raw('name'), raw('firstName'), raw('lastName'));
    put(fields, 'name', name);
    if (name.length > FIELD_LIMITS.name) errors.push(issue(nameField(mapping), 'too-long'));

    if (cleanLine(raw('email')) !== '') {
      const email = cleanEmail(raw('email'));
      if (email === undefined) errors.push(issue('email', 'email-invalid'));
      else fields.email = email;
    }

    const externalId = identityOf(
      cleanLine(raw('externalId')),
      name,
      dialect,
      position === undefined ? '' : cleanLine(row.cells[position] ?? ''),
    );
    put(fields, 'externalId', externalId);
    if (externalId.length > FIELD_LIMITS.externalId) errors.push(issue('externalId', 'too-long'));

    for (const field of ['pronouns', 'company', 'headline', 'ticket', 'phone'] as const) line(field);
    put(fields, 'bio', limited('bio', cleanParagraphs(raw('bio'))));
    checked('language', languageCode, 'language-unknown');
    checked('linkedin', cleanLinkedin, 'linkedin-invalid');
    checked('website', cleanWebsite, 'website-invalid');
    profileAmongWebsites(fields);
    for (const field of ['topics', 'offers', 'needs', 'tags'] as const) list(field);

    const consent = comparableHeader(raw('consentListed'));
    if (YES.has(consent)) fields.consentListed = true;
    else if (NO.has(consent)) fields.consentListed = false;
    else if (consent !== '') warnings.push(issue('consentListed', 'consent-unclear'));

    return { row, fields, status: raw('status'), errors, warnings };
  };
}

/** The field whose column carries the name, so that an error points at a column that is there. */
export function nameField(mapping: ColumnMapping): TargetField {
  return (['name', 'firstName', 'lastName'] as const).find((field) => mapping[field] !== undefined) ?? 'name';
}

/** How an issue names a column: by header, or by number where there is no header. */
export function columnOf(table: Table, column: number | undefined): { column?: string | number } {
  if (column === undefined) return {};
  const header = table.headers[column] ?? '';
  return { column: header === '' ? column + 1 : header };
}

/**
 * The id of one person. pretix numbers orders, and an order may hold several people: they are told apart by
 * their position in the order or, where the list has no positions, by name.
 */
function identityOf(id: string, name: string, dialect: DialectId, position: string): string {
  if (id === '') return '';
  if (dialect === 'pretix-positions') return position === '' ? `${id}/${nameKey(name)}` : `${id}-${position}`;
  return dialect === 'pretix-checkin' ? `${id}/${nameKey(name)}` : id;
}

function entries(field: 'topics' | 'offers' | 'needs' | 'tags', raw: string, dialect: DialectId): string[] {
  const separator = field !== 'tags' ? /[;\n]/u : dialect === 'google-contacts' ? / ::: /u : /[;,\n]/u;
  const seen = new Map<string, string>();
  for (const part of raw.split(separator)) {
    const text = dialect === 'google-contacts' ? cleanLine(part).replace(/^\* ?/u, '') : cleanLine(part);
    const isSystemLabel = dialect === 'google-contacts' && text === 'myContacts';
    if (text !== '' && !isSystemLabel && !seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  }
  return [...seen.values()];
}

/** Address books keep LinkedIn profiles among the websites. */
function profileAmongWebsites(fields: ImportedFields): void {
  if (fields.website === undefined || !/linkedin\.com\/(mwlite\/)?in\//iu.test(fields.website)) return;
  const profile = cleanLinkedin(fields.website);
  if (profile === undefined) return;
  fields.linkedin ??= profile;
  delete fields.website;
}

function put<Field extends keyof ImportedFields>(
  fields: ImportedFields,
  field: Field,
  value: ImportedFields[Field],
): void {
  if (value !== undefined && value !== '') fields[field] = value;
}
