import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of somebody's own words by which they do not want to be matched. */
@Entity('struck_fact')
export class StruckFactEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') attendeeId!: string;
  /** Null: the headline. */
  @Column('uuid', { nullable: true }) pinId!: string | null;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
