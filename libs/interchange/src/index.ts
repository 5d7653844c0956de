export { fieldNamedBy } from './dialects/aliases.js';
export type { DialectId } from './dialects/presets.js';
export { type Recognition, recogniseDialect } from './dialects/recognise-dialect.js';
export { type ColumnMapping, TARGET_FIELDS, type TargetField } from './dialects/target-field.js';
export { cleanEmail, cleanLinkedin, cleanWebsite, emailKey } from './plan/clean-address.js';
export {
  explainIssue,
  type ExplainLanguage,
  explainReadError,
  explainRow,
  explainSkip,
} from './plan/explain.js';
export type {
  CellIssue,
  ErrorCode,
  ExistingAttendee,
  ImportedField,
  ImportedFields,
  ImportPlan,
  PlanCounts,
  PlanRow,
  SkipReason,
  WarningCode,
} from './plan/import-plan.js';
export { planImport } from './plan/plan-import.js';
export { FIELD_LIMITS, LIST_LIMIT } from './plan/read-fields.js';
export { reportCsv } from './plan/report-csv.js';
export { type QrCorrection, qrMatrix, qrSvg } from './qr/qr-code.js';
export { readTable } from './table/read-table.js';
export {
  type Delimiter,
  MAX_FILE_BYTES,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  type ReadError,
  type ReadErrorCode,
  type RowProblem,
  type Table,
  type TableRow,
} from './table/table.js';
export { type GeneratedDialect, generateAttendeeList } from './testing/generate-attendee-list.js';
export { type GeneratedAttendee, generateAttendees } from './testing/generate-attendees.js';
export { type CsvColumn, csvOf, type CsvOptions } from './text/csv-of.js';
export { type DecodedText, decodeText, type TextEncoding } from './text/decode-text.js';
export { type CardProperty, type ParsedCard, parseVCards } from './vcard/parse-vcards.js';
export { type CardFile, vCard, vCardFileName } from './vcard/write-vcard.js';
