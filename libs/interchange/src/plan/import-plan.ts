import type { TargetField } from '../dialects/target-field.js';

/** What a list says about one person, cleaned. Only filled fields are present: an empty cell says nothing. */
export interface ImportedFields {
  externalId?: string;
  email?: string;
  name?: string;
  pronouns?: string;
  company?: string;
  headline?: string;
  ticket?: string;
  /** Two- or three-letter language code, lower case. */
  language?: string;
  phone?: string;
  /** `https://www.linkedin.com/in/<slug>` */
  linkedin?: string;
  /** Starts with `http://` or `https://`. */
  website?: string;
  topics?: string[];
  offers?: string[];
  needs?: string[];
  tags?: string[];
  bio?: string;
  /** True only where the list says yes in so many words. */
  consentListed?: boolean;
}

/** The name of a field that an import can write. */
export type ImportedField = keyof ImportedFields;

/** Somebody who is at the event already, with what is stored about them. */
export interface ExistingAttendee extends Readonly<ImportedFields> {
  readonly id: string;
}

/** Why a row is left out although nothing is wrong with it. */
export type SkipReason =
  | 'pending'
  | 'declined'
  | 'waitlist'
  | 'invited'
  | 'not-approved'
  | 'not-attending'
  | 'cancelled'
  | 'void'
  | 'unclaimed'
  | 'duplicate-in-file';

/** What is wrong with a cell or a row. */
export type ErrorCode =
  | 'required'
  | 'email-invalid'
  | 'too-long'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'id-of-another'
  | 'email-of-another';

/** What was left out or shortened; the row itself is imported. */
export type WarningCode =
  | 'truncated'
  | 'website-invalid'
  | 'linkedin-invalid'
  | 'language-unknown'
  | 'consent-unclear';

/** One finding about one cell. */
export interface CellIssue<Code extends string> {
  /** Header text, or the column number from 1 where the file has no header; undefined for the row as a whole. */
  readonly column?: string | number;
  readonly field?: TargetField;
  readonly code: Code;
  /** The cell as it is in the file, at most 200 characters of it. */
  readonly value: string;
}

/** What would happen to one row. */
export interface PlanRow {
  /** The row number that a spreadsheet shows. */
  readonly row: number;
  readonly action: 'create' | 'update' | 'unchanged' | 'skip' | 'error';
  readonly reason?: SkipReason;
  /** For `duplicate-in-file`: the row that is imported in its place. */
  readonly sameAsRow?: number;
  /** For `update` and `unchanged`: who this is. */
  readonly attendeeId?: string;
  /** All that the row says, whatever the action. */
  readonly fields: ImportedFields;
  /** For `update`: the fields to write; everything else stays as it is. */
  readonly changed?: readonly ImportedField[];
  /** For `update`: what the changed fields were. A changed field that is missing here was empty. */
  readonly before?: ImportedFields;
  readonly errors: readonly CellIssue<ErrorCode>[];
  readonly warnings: readonly CellIssue<WarningCode>[];
}

/** How many rows get which action. */
export interface PlanCounts {
  readonly total: number;
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly skip: number;
  readonly error: number;
  /** Rows that are imported with something left out or shortened. */
  readonly warned: number;
}

/** The dry run of an import: nothing is written yet. */
export interface ImportPlan {
  readonly rows: readonly PlanRow[];
  readonly counts: PlanCounts;
}
