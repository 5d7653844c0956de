import { type Recognition, recogniseDialect } from '../dialects/recognise-dialect.js';
import type { ExistingAttendee, ImportPlan } from '../plan/import-plan.js';
import { planImport } from '../plan/plan-import.js';
import { readTable } from '../table/read-table.js';
import type { Table } from '../table/table.js';

/** Reads a list that must be readable. @throws Error with the code when it is not. */
export function tableOf(source: string | Uint8Array): Table {
  const read = readTable(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  if (!read.ok) throw new Error(`unreadable: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** Reads, recognises and plans a list in one go, as the import screen does when nothing is corrected. */
export function planOf(
  source: string | Uint8Array,
  existing: readonly ExistingAttendee[] = [],
): { table: Table; recognition: Recognition; plan: ImportPlan } {
  const table = tableOf(source);
  const recognition = recogniseDialect(table);
  return { table, recognition, plan: planImport(table, recognition.mapping, recognition.dialect, existing) };
}
