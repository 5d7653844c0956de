import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  BenefitCode,
  DeclineReason,
  QuestionCode,
  SuggestionLabel,
  SuggestionState,
} from '@commonground/contracts/constants';

export interface StoredBenefit {
  readonly code: BenefitCode;
  /** Null: it rests on no fact. */
  readonly fact: number | null;
}

export interface StoredFact {
  readonly owner: string;
  readonly source: 'pin' | 'headline' | 'company' | 'cohort';
  readonly pinId?: string;
  readonly text: string;
  readonly role: 'offer' | 'need' | 'shared';
}

/** One undirected card shown to two people; `low` has the smaller id. */
@Entity('suggestion')
export class SuggestionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') lowId!: string;
  @Column('uuid') highId!: string;
  @Column('text') state!: SuggestionState;
  @Column('text') label!: SuggestionLabel;
  @Column('double precision') score!: number;
  @Column('jsonb', { nullable: true }) lowBenefit!: StoredBenefit | null;
  @Column('jsonb', { nullable: true }) highBenefit!: StoredBenefit | null;
  @Column('jsonb') facts!: StoredFact[];
  @Column('jsonb') question!: { code: QuestionCode; params: Record<string, string> };
  @Column('uuid', { nullable: true }) spotId!: string | null;
  @Column('integer') sign!: number;
  @Column('boolean', { default: false }) lowYes!: boolean;
  @Column('boolean', { default: false }) highYes!: boolean;
  @Column('boolean', { default: false }) lowMet!: boolean;
  @Column('boolean', { default: false }) highMet!: boolean;
  @Column('uuid', { nullable: true }) declinedBy!: string | null;
  @Column('text', { nullable: true }) declineReason!: DeclineReason | null;
  @Column('timestamptz', { nullable: true }) lowLaterUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) highLaterUntil!: Date | null;
  @Column('boolean', { default: false }) lowUseful!: boolean;
  @Column('boolean', { default: false }) highUseful!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** “We met”, confirmed by both. */
@Entity('encounter')
export class EncounterEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') lowId!: string;
  @Column('uuid') highId!: string;
  @Column('uuid', { nullable: true }) suggestionId!: string | null;
  @Column('timestamptz') confirmedAt!: Date;
}
