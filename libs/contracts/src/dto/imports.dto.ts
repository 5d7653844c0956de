import { Dictionary, Id, Instant, ListOf, Nested, OneOf, Text, TextList, Whole } from '../fields/index.js';
import { IMPORT_STATES, type ImportField, type ImportState } from '../constants/index.js';

export class ImportCounts {
  @Whole() create!: number;
  @Whole() update!: number;
  @Whole() unchanged!: number;
  @Whole() skip!: number;
  @Whole() error!: number;
}

/** A value that could not be taken. Rows are counted as in the file, from 1. */
export class ImportIssue {
  @Whole() row!: number;
  @Text({ min: 0, max: 300 }) column!: string;
  @Text({ max: 80 }) code!: string;
  @Text({ min: 0, max: 300 }) value!: string;
}

export class ImportRow {
  @Whole() row!: number;
  @Text({ max: 20 }) action!: string;
  @Text({ min: 0, max: 80, about: 'Why the row is skipped.' }) reason!: string;
  @Dictionary({ about: 'The values that would be stored, by field.' }) fields!: Partial<
    Record<ImportField, string>
  >;
}

/** An uploaded list: what was recognised and what applying it would do. Feed entity `import` carries the same without rows. */
export class ImportView {
  @Id() id!: string;
  @OneOf(IMPORT_STATES) state!: ImportState;
  @Text({ max: 300 }) fileName!: string;
  @Text({ max: 40 }) dialect!: string;
  @Text({ max: 20 }) encoding!: string;
  @Text({ max: 4 }) delimiter!: string;
  @TextList({ each: 300, max: 200 }) headers!: string[];
  @Dictionary({ about: 'Column index by field.' }) mapping!: Partial<Record<ImportField, number>>;
  @Nested(() => ImportCounts) counts!: ImportCounts;
  @ListOf(() => ImportRow, { about: 'The first rows of the dry run.' }) rows!: ImportRow[];
  @ListOf(() => ImportIssue, { about: 'The first 200 errors.' }) issues!: ImportIssue[];
  @Whole() done!: number;
  @Whole() total!: number;
  @Instant() createdAt!: string;
  @Text({ min: 0, max: 500, about: 'Why it failed.' }) failure!: string;
}

export class ChangeImport {
  @Dictionary({ about: 'Column index by field.' }) mapping!: Partial<Record<ImportField, number>>;
}
