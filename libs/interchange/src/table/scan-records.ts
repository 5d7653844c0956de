/** One record of a delimited text: a row of a spreadsheet, whatever the number of lines its cells cover. */
export type Cells = string[];

/** Where and how the quoting of a text is broken. All numbers count from 1. */
export interface QuoteError {
  readonly code: 'unclosed-quote' | 'text-after-quote';
  /** The record, as a spreadsheet numbers its rows. */
  readonly row: number;
  /** The line of the text, as an editor numbers them. */
  readonly line: number;
  readonly column: number;
}

/** The records up to the end, or up to the first broken one. */
export interface Scan {
  readonly records: Cells[];
  readonly error?: QuoteError;
  /** True when `maxRecords` stopped the scan before the end of the text. */
  readonly stopped: boolean;
}

/**
 * Splits delimited text (RFC 4180, any line ending) into records. A quote opens a quoted cell only at the
 * start of the cell; inside plain text it is a character like any other (cells pasted from a spreadsheet
 * say `Ann "Annie" Lee`). Blank lines are records with one empty cell, so that row numbers stay those
 * that a person sees in a spreadsheet.
 *
 * Written here rather than taken from a parser package, because the position of a broken quote has to be
 * exact, and the loose and the strict half of this rule cannot be had separately there.
 */
export function scanRecords(text: string, delimiter: string, maxRecords = Infinity): Scan {
  const records: Cells[] = [];
  const end = text.length;
  let cells: Cells = [];
  let line = 1;
  let at = 0;
  const fail = (code: QuoteError['code'], errorLine: number): Scan => ({
    records,
    stopped: false,
    error: { code, row: records.length + 1, line: errorLine, column: cells.length + 1 },
  });

  while (at < end) {
    if (text[at] === '"') {
      const opened = line;
      const quoted = readQuoted(text, at + 1);
      if (quoted === undefined) return fail('unclosed-quote', opened);
      line += countLineEnds(text, at, quoted.next);
      cells.push(quoted.value);
      // Blanks between the closing quote and the delimiter do no harm and are common in hand-made files.
      at = skipBlanks(text, quoted.next, delimiter);
      if (at < end && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
        cells.pop();
        return fail('text-after-quote', line);
      }
    } else {
      const from = at;
      while (at < end && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
      cells.push(text.slice(from, at));
    }

    if (at < end && text[at] === delimiter) {
      at++;
      // A delimiter at the very end opens one more, empty cell.
      if (at < end) continue;
      cells.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    records.push(cells);
    cells = [];
    if (records.length >= maxRecords && at < end) return { records, stopped: true };
  }
  return { records, stopped: false };
}

function readQuoted(text: string, from: number): { value: string; next: number } | undefined {
  let at = from;
  let doubled = false;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    if (text[quote + 1] !== '"') {
      const raw = text.slice(from, quote);
      return { value: doubled ? raw.replaceAll('""', '"') : raw, next: quote + 1 };
    }
    doubled = true;
    at = quote + 2;
  }
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++;
  return at;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
