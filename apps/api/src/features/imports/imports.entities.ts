import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ColumnMapping, DialectId, PlanCounts } from '@commonground/interchange';
import type { ImportState } from '@commonground/contracts/constants';
import type { PersonRow } from './person-row.js';

/** An uploaded list of people: the file, what was recognised in it and how far its import has come. */
@Entity('attendee_import')
export class AttendeeImportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') state!: ImportState;
  @Column('text') fileName!: string;
  /** Up to 20 MB, hence read by name only. */
  @Column('bytea', { select: false }) file!: Buffer;
  @Column('text') dialect!: DialectId;
  @Column('text') encoding!: string;
  @Column('text') delimiter!: string;
  @Column('jsonb') headers!: string[];
  @Column('jsonb') mapping!: ColumnMapping;
  @Column('jsonb') counts!: PlanCounts;
  @Column('integer', { default: 0 }) done!: number;
  @Column('integer', { default: 0 }) total!: number;
  @Column('text', { default: '' }) failure!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** What an import did with one row, so that it can be taken back. */
@Entity('import_step')
export class ImportStepEntity {
  @PrimaryColumn('uuid') importId!: string;
  @PrimaryColumn('integer') row!: number;
  @Column('uuid') attendeeId!: string;
  /** What the written columns were; null for somebody whom the import created. */
  @Column('jsonb', { nullable: true }) before!: Partial<PersonRow> | null;
  @Column('jsonb') after!: Partial<PersonRow>;
}
