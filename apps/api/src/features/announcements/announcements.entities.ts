import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A networking tip of the event. */
@Entity('tip')
export class TipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') text!: string;
  @Column('boolean', { default: true }) enabled!: boolean;
  @Column('integer') position!: number;
}

/** What the organizer says to everybody, until its end or until it is withdrawn. */
@Entity('announcement')
export class AnnouncementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) publishedAt!: Date;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
}
