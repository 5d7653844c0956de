import type { TextEncoding } from '../text/decode-text.js';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Most rows of people in one file. */
export const MAX_TABLE_ROWS = 100_000;
/** Most columns in one file. */
export const MAX_TABLE_COLUMNS = 200;

/** What separates the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** A row whose number of cells does not fit the columns: its values may have slipped. */
export type RowProblem = 'too-few-cells' | 'too-many-cells';

/** One row of people, exactly as the file has it. */
export interface TableRow {
  /** The row number that a spreadsheet shows, from 1; header, preamble and blank rows are counted. */
  readonly row: number;
  /** As many cells as there are columns; more only when `problem` is `too-many-cells`. */
  readonly cells: readonly string[];
  readonly problem?: RowProblem;
}

/** A list as it lies in a file, before anybody asks what its columns mean. */
export interface Table {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  /** Trimmed header texts, by column. Empty strings where the file has no header row. Names may repeat. */
  readonly headers: readonly string[];
  /** The row number of the header; undefined when the file starts with people at once. */
  readonly headerRow?: number;
  /** Rows with at least one filled cell. */
  readonly rows: readonly TableRow[];
}

/** Why a file cannot be read at all. */
export type ReadErrorCode =
  | 'file-too-large'
  | 'file-empty'
  | 'spreadsheet-file'
  | 'not-text'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'no-rows'
  | 'too-many-rows'
  | 'too-many-columns';

/** Says where a file is broken. Positions count from 1 and are left out where they would mean nothing. */
export interface ReadError {
  readonly code: ReadErrorCode;
  /** As a spreadsheet numbers its rows. */
  readonly row?: number;
  /** As a text editor numbers its lines. */
  readonly line?: number;
  readonly column?: number;
}
