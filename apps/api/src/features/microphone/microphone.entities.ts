import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryState } from '@commonground/domain';

/** The microphone of an event, once it was opened. */
@Entity('microphone')
export class MicrophoneEntity {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('boolean') isOpen!: boolean;
  @Column('integer') turnSeconds!: number;
}

/** Somebody who asked for it. */
@Entity('microphone_entry')
export class MicrophoneEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') attendeeId!: string;
  @Column('integer') place!: number;
  @Column('text') state!: EntryState;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
}
