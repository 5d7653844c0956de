import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SeriesPart, SeriesState } from '@commonground/domain';
import type { RoundKind } from '@commonground/contracts/constants';
import type { StoredPlan } from './plan/stored-plan.js';

/** How rounds are to be, as the organizer chose. */
export interface StoredSettings {
  readonly kind: RoundKind;
  readonly groupSize: number;
  readonly rounds: number;
  readonly minutes: number;
  readonly breakMinutes: number;
  readonly fairness: number;
  /** Absent in series of earlier versions. */
  readonly hosts?: readonly StoredHost[];
}

/** Somebody who stays at one spot. */
export interface StoredHost {
  readonly attendeeId: string;
  readonly spotId: string;
}

/** Rounds of an event that follow one another. At most one series of an event is not finished. */
@Entity('round_series')
export class RoundSeriesEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('jsonb') settings!: StoredSettings;
  @Column('integer') seed!: number;
  @Column('text') state!: SeriesState;
  @Column('text') part!: SeriesPart;
  @Column('integer') round!: number;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
  @Column('integer', { nullable: true }) leftMs!: number | null;
  @Column('jsonb') plan!: StoredPlan;
  /** The plan before the last swap. */
  @Column('jsonb', { nullable: true }) undo!: StoredPlan | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

/** Somebody who takes no part in the rounds that come, by their own choice. */
@Entity('round_sitting_out')
export class RoundSittingOutEntity {
  @Column('uuid') eventId!: string;
  @PrimaryColumn('uuid') attendeeId!: string;
}

/** One side's “we met” after a round. */
@Entity('round_met')
export class RoundMetEntity {
  @Column('uuid') eventId!: string;
  @PrimaryColumn('uuid') attendeeId!: string;
  @PrimaryColumn('uuid') partnerId!: string;
  @Column('timestamptz') at!: Date;
}
