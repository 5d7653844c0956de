import { err, ok, type Result } from '@commonground/kernel';
import { decodeText } from '../text/decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { findHeader, isBlank, usualWidth } from './find-header.js';
import { type Cells, scanRecords } from './scan-records.js';
import {
  MAX_FILE_BYTES,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  type ReadError,
  type RowProblem,
  type Table,
  type TableRow,
} from './table.js';

/** Some spreadsheets leave trailing empty cells out for a stretch of rows; a broken line never makes this many alike. */
const TRIMMED_STRETCH = 4;

/**
 * Reads a delimited list of people out of the bytes of a file: encoding, delimiter and header row are found
 * by looking. Never throws; a file that is no readable list comes back as an error that says where it breaks.
 *
 * @example
 * const read = readTable(bytes);
 * if (read.ok) recogniseDialect(read.value);
 */
export function readTable(bytes: Uint8Array): Result<Table, ReadError> {
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'file-too-large' });
  if (isSpreadsheet(bytes)) return err({ code: 'spreadsheet-file' });
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') return err({ code: 'file-empty' });
  if (isBinary(text)) return err({ code: 'not-text' });

  const delimiter = detectDelimiter(text);
  const scan = scanRecords(text, delimiter, MAX_TABLE_ROWS + 100);
  if (scan.error !== undefined) return err(scan.error);
  const headerAt = findHeader(scan.records);
  const usual = usualWidth(scan.records);
  const header = headerAt === undefined ? undefined : trimmedTo(scan.records[headerAt] ?? [], usual);
  const width = header?.length ?? usual;
  if (width > MAX_TABLE_COLUMNS)
    return err({ code: 'too-many-columns', row: (headerAt ?? 0) + 1, column: MAX_TABLE_COLUMNS + 1 });

  const rows = toRows(scan.records, (headerAt ?? -1) + 1, width);
  if (rows.length === 0) return err({ code: 'no-rows', row: (headerAt ?? 0) + 1 });
  const tooMany = rows[MAX_TABLE_ROWS];
  if (tooMany !== undefined || scan.stopped)
    return err({ code: 'too-many-rows', row: tooMany?.row ?? scan.records.length + 1 });

  const headers =
    header?.map((text) => text.replace(/\s+/gu, ' ').trim()) ?? Array.from({ length: width }, () => '');
  return ok({
    encoding,
    delimiter,
    headers,
    rows,
    ...(headerAt === undefined ? {} : { headerRow: headerAt + 1 }),
  });
}

function toRows(records: readonly Cells[], from: number, width: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = from; at < records.length; at++) {
    const cells = trimmedTo(records[at] ?? [], width);
    if (isBlank(cells)) continue;
    const problem = problemOf(records, at, cells.length, width);
    while (cells.length < width) cells.push('');
    rows.push(problem === undefined ? { row: at + 1, cells } : { row: at + 1, cells, problem });
  }
  return rows;
}

function problemOf(
  records: readonly Cells[],
  at: number,
  length: number,
  width: number,
): RowProblem | undefined {
  if (length > width) return 'too-many-cells';
  if (length === width) return undefined;
  let first = at;
  let last = at;
  while (at - first < TRIMMED_STRETCH && records[first - 1]?.length === length) first--;
  while (last - at < TRIMMED_STRETCH && records[last + 1]?.length === length) last++;
  return last - first + 1 >= TRIMMED_STRETCH ? undefined : 'too-few-cells';
}

/** Drops empty cells beyond the columns: a trailing delimiter is no broken row. */
function trimmedTo(cells: Cells, width: number): Cells {
  let length = cells.length;
  while (length > width && cells[length - 1]?.trim() === '') length--;
  return cells.slice(0, length);
}

/** Zip containers (xlsx, ods), the old Office container (xls) and PDF. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  const magic = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
  ];
  return magic.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a]/u.test(text.slice(0, 65_536)) || text.includes('\u0000');
}
