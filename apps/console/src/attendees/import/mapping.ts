import type { ImportField } from '@commonground/contracts/constants';

export type Mapping = Partial<Record<ImportField, number>>;

/** The field that a column feeds, or null when the column is left out. */
export function fieldOf(mapping: Mapping, column: number): ImportField | null {
  const found = Object.entries(mapping).find(([, index]) => index === column);
  return found ? (found[0] as ImportField) : null;
}

/** Lets a column feed a field (or nothing). A field is fed by one column, a column feeds one field. */
export function withColumn(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const rest = Object.entries(mapping).filter(([name, index]) => index !== column && name !== field);
  return Object.fromEntries(field ? [...rest, [field, column]] : rest) as Mapping;
}
