import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, Phase, TopicIcon } from '@commonground/contracts/constants';

/** The gathering. */
@Entity('live_event')
export class LiveEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') name!: string;
  @Column('text', { default: '' }) place!: string;
  @Column('text') timeZone!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text') phase!: Phase;
  @Column('text') language!: Language;
  @Column('text') joinCode!: string;
  @Column('boolean', { default: false }) demo!: boolean;
  @Column('boolean', { default: false }) onePerProfession!: boolean;
  /** Cards that somebody copies before they have to offer something; null: as many as they like. */
  @Column('integer', { nullable: true }) copiesBeforeOffer!: number | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Where the change log of an event ends. */
@Entity('event_position')
export class EventPositionEntity {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('uuid') epoch!: string;
  @Column('bigint', { default: 0 }) seq!: string;
}

@Entity('topic')
export class TopicEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') name!: string;
  @Column('text') icon!: TopicIcon;
  @Column('integer') colour!: number;
  @Column('integer') position!: number;
  @Column('boolean', { default: false }) closed!: boolean;
}
