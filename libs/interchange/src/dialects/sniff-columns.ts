import { looksLikeEmail, looksLikeLink, looksLikePhone } from '../table/looks-like-data.js';
import type { Table } from '../table/table.js';
import type { ColumnMapping, TargetField } from './target-field.js';

const SAMPLE_ROWS = 50;

/** The first filled values of a column, trimmed. */
export function sampleColumn(table: Table, column: number): string[] {
  const values: string[] = [];
  for (const { cells } of table.rows.slice(0, SAMPLE_ROWS)) {
    const value = cells[column]?.trim() ?? '';
    if (value !== '') values.push(value);
  }
  return values;
}

const mostly = (values: readonly string[], test: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(test).length >= values.length * 0.7;

const isProfile = (value: string): boolean => /linkedin\.com\/in\//iu.test(value);
const isWords = (value: string): boolean => /^[\p{L}\p{M}'’. -]{2,60}$/u.test(value);
const isSeveralWords = (value: string): boolean => isWords(value) && /^\S+(\s+\S+){1,3}$/u.test(value);

const TELLING: readonly (readonly [TargetField, (value: string) => boolean])[] = [
  ['email', looksLikeEmail],
  ['linkedin', isProfile],
  ['website', looksLikeLink],
  ['phone', looksLikePhone],
];

/**
 * Fills the gaps of a mapping by what the values look like: addresses, profiles, links, phone numbers, and
 * in a list without header also names. Never touches a column that is taken already.
 */
export function sniffColumns(table: Table, mapping: ColumnMapping): ColumnMapping {
  const found: ColumnMapping = { ...mapping };
  const taken = new Set(Object.values(found));
  const columns = table.headers.map((_, column) => column);
  for (const [field, test] of TELLING) {
    if (found[field] !== undefined) continue;
    const column = columns.find((at) => !taken.has(at) && mostly(sampleColumn(table, at), test));
    if (column === undefined) continue;
    found[field] = column;
    taken.add(column);
  }
  if (table.headerRow === undefined) nameColumns(table, found, taken);
  return found;
}

/** Name columns stand first where there is no header: one of full names, or one of first and one of last names. */
function nameColumns(table: Table, found: ColumnMapping, taken: Set<number>): void {
  const free = table.headers.map((_, column) => column).filter((column) => !taken.has(column));
  const words = free.filter((column) => mostly(sampleColumn(table, column), isWords));
  const [first, second] = words;
  if (first === undefined) return;
  if (second !== first + 1 || mostly(sampleColumn(table, first), isSeveralWords)) {
    found.name = first;
    return;
  }
  found.firstName = first;
  found.lastName = second;
  if (isIndicoOrder(table, found)) Object.assign(found, { company: 2, headline: 3, phone: 4 });
}

/** Indico lists have no header and a fixed order: first name, last name, affiliation, position, phone, e-mail. */
function isIndicoOrder(table: Table, found: ColumnMapping): boolean {
  return table.headers.length === 6 && found.firstName === 0 && found.email === 5;
}
