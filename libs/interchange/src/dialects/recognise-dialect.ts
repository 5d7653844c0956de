import type { Table } from '../table/table.js';
import { fieldAskedBy, fieldNamedBy } from './aliases.js';
import { comparableHeader } from './header-text.js';
import { type DialectId, fitsFingerprint, PRESETS, presetMapping } from './presets.js';
import { sniffColumns } from './sniff-columns.js';
import type { ColumnMapping, TargetField } from './target-field.js';

/** Where a list comes from and what its columns mean. */
export interface Recognition {
  readonly dialect: DialectId;
  readonly mapping: ColumnMapping;
  /** From 0 (nothing useful found) to 1 (the layout of a known tool). Below 0.5 a person should look. */
  readonly confidence: number;
}

/** What may be read from the registration questions of a known tool; who somebody is comes from its own columns. */
const ASKED_FIELDS: ReadonlySet<TargetField> = new Set<TargetField>([
  'pronouns',
  'company',
  'headline',
  'language',
  'phone',
  'linkedin',
  'website',
  'topics',
  'offers',
  'needs',
  'bio',
]);

/**
 * Tells which tool wrote a list and proposes what each column means. A list of an unknown tool is read by
 * the words of its headers and by what its values look like. Of equal headers the first is taken.
 */
export function recogniseDialect(table: Table): Recognition {
  const comparable = table.headers.map(comparableHeader);
  const isFilled = (column: number): boolean =>
    table.rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
  const preset = PRESETS.find((candidate) => fitsFingerprint(candidate, comparable));
  if (preset !== undefined) {
    const ignored = (preset.ignored ?? []).map(comparableHeader);
    const mapping = fillByHeader(
      table,
      presetMapping(preset, comparable, isFilled),
      (field, column) => ASKED_FIELDS.has(field) && !ignored.includes(comparable[column] ?? ''),
    );
    return { dialect: preset.id, mapping, confidence: 1 };
  }
  const mapping = settledNames(
    table,
    sniffColumns(
      table,
      fillByHeader(table, {}, () => true),
    ),
  );
  return { dialect: 'generic', mapping, confidence: confidenceOf(mapping) };
}

function fillByHeader(
  table: Table,
  mapping: ColumnMapping,
  wanted: (field: TargetField, column: number) => boolean,
): ColumnMapping {
  const found: ColumnMapping = { ...mapping };
  const taken = new Set(Object.values(mapping));
  // Plain column names first: a question must not take the place of the column that is meant for the field.
  for (const meaning of [fieldNamedBy, fieldAskedBy]) {
    table.headers.forEach((header, column) => {
      const field = meaning(header);
      if (field === undefined || taken.has(column) || found[field] !== undefined || !wanted(field, column))
        return;
      found[field] = column;
      taken.add(column);
    });
  }
  return found;
}

/**
 * "Name" beside "Vorname" is the family name in many German lists, unless the first name is part of it.
 * "Nom" or "Nome" alone is the whole name.
 */
function settledNames(table: Table, mapping: ColumnMapping): ColumnMapping {
  const { name, firstName, lastName, ...others } = mapping;
  if (name === undefined) {
    if (firstName !== undefined && lastName === undefined) return { ...others, name: firstName };
    if (lastName !== undefined && firstName === undefined) return { ...others, name: lastName };
    return mapping;
  }
  if (firstName === undefined || lastName !== undefined) return mapping;
  const repeats = table.rows.some(({ cells }) => {
    const first = cells[firstName]?.trim() ?? '';
    return first !== '' && (cells[name] ?? '').includes(first);
  });
  return repeats ? mapping : { ...others, firstName, lastName: name };
}

function confidenceOf(mapping: ColumnMapping): number {
  const named = mapping.name !== undefined || mapping.firstName !== undefined ? 0.4 : 0;
  const reachable = mapping.email !== undefined ? 0.3 : 0;
  const more = Object.keys(mapping).length;
  return Math.min(0.9, Math.round((named + reachable + Math.min(0.2, more * 0.04)) * 100) / 100);
}
