import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PinCard } from '@commonground/contracts';
import type {
  Aim,
  FieldAudience,
  Mood,
  SpokenLanguage,
  Style,
  Welcome,
} from '@commonground/contracts/constants';

/** A person across events, known by an e-mail address that an organizer brought in. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') email!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** That person at one event. */
@Entity('attendee')
export class AttendeeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text', { default: '' }) ticket!: string;
  @Column('text') name!: string;
  @Column('text', { default: '' }) pronouns!: string;
  @Column('text', { default: '' }) headline!: string;
  @Column('text', { default: '' }) company!: string;
  @Column('text', { default: '' }) email!: string;
  @Column('text', { default: '' }) phone!: string;
  @Column('text', { default: '' }) linkedin!: string;
  @Column('text', { default: '' }) website!: string;
  @Column('text', { default: '' }) bio!: string;
  @Column('text', { default: 'en' }) language!: string;
  @Column('text', { array: true, default: '{}' }) topics!: string[];
  @Column('text', { array: true, default: '{}' }) offers!: string[];
  @Column('text', { array: true, default: '{}' }) needs!: string[];
  @Column('text', { array: true, default: '{}' }) tags!: string[];
  @Column('text', { default: 'event' }) audienceHeadline!: FieldAudience;
  @Column('text', { default: 'event' }) audienceCompany!: FieldAudience;
  @Column('text', { default: 'accepted' }) audienceEmail!: FieldAudience;
  @Column('text', { default: 'accepted' }) audiencePhone!: FieldAudience;
  @Column('text', { default: 'accepted' }) audienceLinkedin!: FieldAudience;
  @Column('text', { default: 'event' }) audienceWebsite!: FieldAudience;
  @Column('text', { default: 'event' }) audienceBio!: FieldAudience;
  @Column('boolean', { default: false }) consentListed!: boolean;
  @Column('boolean', { default: false }) consentSuggested!: boolean;
  @Column('boolean', { default: false }) consentScreen!: boolean;
  @Column('timestamptz', { nullable: true }) joinedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) waitingSince!: Date | null;
  @Column('jsonb', { nullable: true }) heldPin!: PinCard | null;
  @Column('boolean', { default: false }) present!: boolean;
  @Column('boolean', { default: false }) remote!: boolean;
  @Column('text', { default: 'open' }) mood!: Mood;
  @Column('timestamptz', { nullable: true }) moodUntil!: Date | null;
  @Column('text', { default: 'useful' }) aim!: Aim;
  @Column('integer', { default: 3 }) goal!: number;
  @Column('timestamptz', { nullable: true }) activeAt!: Date | null;
  @Column('text', { default: 'none' }) welcome!: Welcome;
  @Column('text', { default: '' }) profession!: string;
  @Column('text', { nullable: true }) professionSeat!: string | null;
  @Column('timestamptz', { nullable: true }) professionSince!: Date | null;
  @Column('boolean', { default: false }) holdsSeat!: boolean;
  /** Class, year or intake, in their own words. */
  @Column('text', { default: '' }) cohort!: string;
  @Column('text', { array: true, default: '{}' }) spoken!: SpokenLanguage[];
  @Column('boolean', { default: false }) stepFree!: boolean;
  /** Openings that they apply for, by their own word and by the organizer's, and those on whose panel they sit. */
  @Column('uuid', { array: true, default: '{}' }) appliesTo!: string[];
  @Column('uuid', { array: true, default: '{}' }) enteredFor!: string[];
  @Column('uuid', { array: true, default: '{}' }) panelOf!: string[];
  @Column('integer', { nullable: true }) dailyLimit!: number | null;
  @Column('timestamptz', { nullable: true }) fullUntil!: Date | null;
  @Column('text', { default: 'any' }) style!: Style;
  @Column('boolean', { default: false }) simulated!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** What somebody agreed to or took back, and when. */
@Entity('consent_record')
export class ConsentRecordEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') attendeeId!: string;
  @Column('text') purpose!: string;
  @Column('boolean') granted!: boolean;
  @Column('text') textVersion!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}

/** A link that signs an attendee in; revocable, only its hash is kept. */
@Entity('personal_link')
export class PersonalLinkEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') attendeeId!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}

@Entity('block')
export class BlockEntity {
  @Column('uuid') eventId!: string;
  @PrimaryColumn('uuid') attendeeId!: string;
  @PrimaryColumn('uuid') blockedId!: string;
  @Column('timestamptz', { default: () => 'now()' }) at!: Date;
}
