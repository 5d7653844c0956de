import { type DialectId, SHARED_EMAIL_DIALECTS } from '../dialects/presets.js';
import type { ColumnMapping } from '../dialects/target-field.js';
import type { Table } from '../table/table.js';
import { skippedByStatus } from './attendance.js';
import { emailKey } from './clean-address.js';
import { changedFields, pickFields } from './changed-fields.js';
import { CLAIMS, IdentityIndex } from './identity-index.js';
import type {
  CellIssue,
  ErrorCode,
  ExistingAttendee,
  ImportPlan,
  PlanCounts,
  PlanRow,
} from './import-plan.js';
import { nameKey } from './person-name.js';
import { columnOf, fieldReader, nameField, type ReadRow } from './read-fields.js';
import { RowMemory } from './repeated-rows.js';

/** Lists of tickets, where a ticket without a person is an ordinary thing. */
const TICKET_DIALECTS: ReadonlySet<DialectId> = new Set<DialectId>([
  ...SHARED_EMAIL_DIALECTS,
  'luma',
  'brella',
]);

/**
 * The dry run: what importing this list would do to each row, given who is at the event already. Pure and
 * deterministic; nothing is written. Applying a plan and planning the same list again gives no `create` and
 * no `update`.
 *
 * Empty cells never erase anything. Consent is taken from a list only where nothing is stored about it yet:
 * what a person chose in the meantime stands.
 *
 * @example
 * const { dialect, mapping } = recogniseDialect(table);
 * const plan = planImport(table, mapping, dialect, attendees);
 */
export function planImport(
  table: Table,
  mapping: ColumnMapping,
  dialect: DialectId,
  existing: readonly ExistingAttendee[],
): ImportPlan {
  const read = table.rows.map(fieldReader(table, mapping, dialect));
  const settled = new Map<ReadRow, PlanRow>();
  const memory = new RowMemory(dialect);
  for (const row of read) {
    const early = settledEarly(row, dialect, memory, table, mapping);
    if (early !== undefined) settled.set(row, early);
  }

  // The strongest claim first, over the whole file: a name must never take somebody whom a later row names by id.
  const people = new IdentityIndex(existing, dialect);
  const open = read.filter((row) => !settled.has(row));
  const matched = new Map<ReadRow, ExistingAttendee>();
  for (const way of CLAIMS) {
    for (const row of open) {
      const attendee = matched.has(row) ? undefined : people.claim(way, row.fields);
      if (attendee !== undefined) matched.set(row, attendee);
    }
  }
  for (const row of open)
    settled.set(row, planMatch(row, matched.get(row), people, { table, mapping, dialect }));

  const rows = read.flatMap((row) => settled.get(row) ?? []);
  return { rows, counts: countRows(rows) };
}

interface ListContext {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly dialect: DialectId;
}

/** What can be said about a row without knowing who is at the event. */
function settledEarly(
  read: ReadRow,
  dialect: DialectId,
  memory: RowMemory,
  table: Table,
  mapping: ColumnMapping,
): PlanRow | undefined {
  if (read.row.problem !== undefined) return planned(read, { action: 'error' });
  if (mapping.status !== undefined) {
    const reason = skippedByStatus(dialect, read.status);
    if (reason !== undefined) return planned(read, { action: 'skip', reason, errors: [] });
  }
  if (read.errors.length > 0) return planned(read, { action: 'error' });
  if (read.fields.name === undefined && read.fields.email === undefined) {
    if (TICKET_DIALECTS.has(dialect)) return planned(read, { action: 'skip', reason: 'unclaimed' });
    if (read.fields.externalId === undefined)
      return planned(read, { action: 'error', errors: [missingName(table, mapping)] });
  }
  const repeated = memory.meet(read);
  if (repeated === undefined) return undefined;
  if (repeated.kind === 'same-person') {
    return planned(read, { action: 'skip', reason: 'duplicate-in-file', sameAsRow: repeated.row });
  }
  return planned(read, {
    action: 'error',
    errors: [cellIssue(table, mapping, 'externalId', 'id-of-another', read)],
  });
}

function planMatch(
  read: ReadRow,
  attendee: ExistingAttendee | undefined,
  people: IdentityIndex,
  list: ListContext,
): PlanRow {
  if (attendee === undefined) {
    return read.fields.name === undefined
      ? planned(read, { action: 'error', errors: [missingName(list.table, list.mapping)] })
      : planned(read, { action: 'create' });
  }
  const { table, mapping } = list;
  const { email } = read.fields;
  if (isSomebodyElse(attendee, read)) {
    return planned(read, {
      action: 'error',
      errors: [cellIssue(table, mapping, 'externalId', 'id-of-another', read)],
    });
  }
  if (
    email !== undefined &&
    !SHARED_EMAIL_DIALECTS.has(list.dialect) &&
    people.otherHolderOf(email, attendee) !== undefined
  ) {
    return planned(read, {
      action: 'error',
      errors: [cellIssue(table, mapping, 'email', 'email-of-another', read)],
    });
  }
  const changed = changedFields(attendee, read.fields);
  if (changed.length === 0) return planned(read, { action: 'unchanged', attendeeId: attendee.id });
  return planned(read, {
    action: 'update',
    attendeeId: attendee.id,
    changed,
    before: pickFields(attendee, changed),
  });
}

/** An id that comes back with another address and another name was given to somebody else: a ticket changed hands. */
function isSomebodyElse(attendee: ExistingAttendee, { fields }: ReadRow): boolean {
  if (fields.externalId === undefined || attendee.externalId !== fields.externalId) return false;
  if (
    attendee.email === undefined ||
    fields.email === undefined ||
    attendee.name === undefined ||
    fields.name === undefined
  )
    return false;
  return (
    emailKey(attendee.email) !== emailKey(fields.email) && nameKey(attendee.name) !== nameKey(fields.name)
  );
}

function cellIssue(
  table: Table,
  mapping: ColumnMapping,
  field: 'externalId' | 'email',
  code: ErrorCode,
  read: ReadRow,
): CellIssue<ErrorCode> {
  return { ...columnOf(table, mapping[field]), field, code, value: read.fields[field] ?? '' };
}

function planned(
  read: ReadRow,
  verdict: Omit<PlanRow, 'row' | 'fields' | 'errors' | 'warnings'> & Pick<Partial<PlanRow>, 'errors'>,
): PlanRow {
  return { row: read.row.row, fields: read.fields, errors: read.errors, warnings: read.warnings, ...verdict };
}

function missingName(table: Table, mapping: ColumnMapping): CellIssue<ErrorCode> {
  const field = nameField(mapping);
  return { ...columnOf(table, mapping[field]), field, code: 'required', value: '' };
}

function countRows(rows: readonly PlanRow[]): PlanCounts {
  const counts = { total: rows.length, create: 0, update: 0, unchanged: 0, skip: 0, error: 0, warned: 0 };
  for (const { action, warnings } of rows) {
    counts[action]++;
    if (warnings.length > 0 && action !== 'skip' && action !== 'error') counts.warned++;
  }
  return counts;
}
