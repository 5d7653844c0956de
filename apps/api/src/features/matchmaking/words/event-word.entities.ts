import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of what words mean at one event, beside those of the catalogue. */
@Entity('event_word')
export class EventWordEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text', { array: true }) words!: string[];
  /** Null: a thing of this event's own, which the first word names. */
  @Column('text', { nullable: true }) concept!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
