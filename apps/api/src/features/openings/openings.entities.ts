import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that people at the event apply for, and others there decide about. */
@Entity('opening')
export class OpeningEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') title!: string;
  /** The public desk; a spot lies in the zone. */
  @Column('uuid', { nullable: true }) zoneId!: string | null;
  @Column('uuid', { nullable: true }) spotId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

/** That the rule kept an applicant and a panelist apart who fit. */
@Entity('conflict_use')
export class ConflictUseEntity {
  @PrimaryColumn('uuid') openingId!: string;
  @PrimaryColumn('uuid') applicantId!: string;
  @PrimaryColumn('uuid') panelistId!: string;
  @Column('uuid') eventId!: string;
  @Column('timestamptz') firstAt!: Date;
  @Column('timestamptz') lastAt!: Date;
  @Column('integer') times!: number;
}
