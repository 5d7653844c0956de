import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another's card kept by me. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') ownerId!: string;
  @Column('uuid') attendeeId!: string;
  @Column('text') source!: 'copy' | 'encounter';
  @Column('text', { default: '' }) pinText!: string;
  @Column('text', { default: '' }) note!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
