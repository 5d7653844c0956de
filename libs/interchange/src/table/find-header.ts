import { fieldAskedBy, fieldNamedBy } from '../dialects/aliases.js';
import { comparableHeader } from '../dialects/header-text.js';
import { isVendorHeader } from '../dialects/presets.js';
import { looksLikeData } from './looks-like-data.js';
import type { Cells } from './scan-records.js';

/** How far down a header row is looked for: some exports begin with a title or notes. */
const HEADER_DEPTH = 15;

/** How many different known columns these cells name; data rows name none, or one by accident. */
export function knownHeaders(cells: Cells): number {
  const known = cells.filter(
    (cell) => cell.length <= 200 && (fieldNamedBy(cell) ?? fieldAskedBy(cell) ?? isVendorHeader(cell)),
  );
  return new Set(known.map(comparableHeader)).size;
}

/** The number of cells that most filled records have. */
export function usualWidth(records: readonly Cells[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (!isBlank(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let usual = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > usual)) [usual, most] = [width, count];
  }
  return usual;
}

/** True for a record without any text. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/**
 * Index of the header record, or undefined when the list starts with people at once.
 * A header names two known columns and has as many cells as the rows below it: asking for an "email"
 * alone would be fooled by the note lines above some exports.
 */
export function findHeader(records: readonly Cells[]): number | undefined {
  const width = usualWidth(records.slice(0, 200));
  const top = records.slice(0, HEADER_DEPTH);
  const exact = top.findIndex((cells) => cells.length === width && knownHeaders(cells) >= 2);
  if (exact !== -1) return exact;
  const wider = top.findIndex((cells) => knownHeaders(cells) >= 3);
  if (wider !== -1) return wider;
  return headerInUnknownWords(records, width);
}

/** A row of words above columns of addresses, links or numbers is a header in a language we do not know. */
function headerInUnknownWords(records: readonly Cells[], width: number): number | undefined {
  const at = records.findIndex((cells) => !isBlank(cells));
  const first = records[at];
  if (first === undefined || first.length !== width) return undefined;
  if (first.some((cell) => cell.trim() === '' || looksLikeData(cell))) return undefined;
  const below = records.slice(at + 1, at + 50).filter((cells) => !isBlank(cells));
  const telling = first.some((_, column) => {
    const values = below.map((cells) => cells[column] ?? '').filter((value) => value.trim() !== '');
    return values.length > 0 && values.filter(looksLikeData).length * 2 > values.length;
  });
  return telling ? at : undefined;
}
