import { stringify } from 'csv-stringify/sync';

/** One column of an export: its header and how its cell is got. Undefined and null become an empty cell. */
export interface CsvColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => string | number | boolean | null | undefined;
}

/** How an export is written. */
export interface CsvOptions {
  /** Default `,`. */
  readonly delimiter?: string;
  /** A byte order mark in front, so that spreadsheets read UTF-8. Default true. */
  readonly bom?: boolean;
}

/**
 * Writes rows as CSV with CRLF line ends. Cells that a spreadsheet would run as a formula (first character
 * `= + - @`, tab or carriage return) get an apostrophe in front; the importer takes it off again.
 *
 * @example csvOf(people, [{ header: 'name', value: (person) => person.name }])
 */
export function csvOf<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  options: CsvOptions = {},
): string {
  const cells = rows.map((row) => columns.map((column) => cellText(column.value(row))));
  return csvText([columns.map((column) => column.header), ...cells], options);
}

/** Writes ready cells as CSV, guarded like {@link csvOf}; the first record is a header only if the caller made it one. */
export function csvText(
  records: readonly (readonly string[])[],
  { delimiter = ',', bom = true }: CsvOptions = {},
): string {
  return stringify(
    records.map((record) => [...record]),
    { delimiter, bom, escape_formulas: true, record_delimiter: '\r\n', quoted_match: /^\s|\s$/u },
  );
}

function cellText(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
