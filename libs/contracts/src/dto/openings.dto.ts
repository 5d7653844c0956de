import { Flag, Id, IdList, Instant, ListOf, Nested, OneOf, Text, Whole } from '../fields/index.js';
import { LIMITS, OPENING_ROLES, type OpeningRole } from '../constants/index.js';
import { NamedAttendee } from './matching-outlook.dto.js';

/** Where the panel of an opening can be met by everybody. */
export class OpeningDesk {
  @Id() zoneId!: string;
  @Id({ nullable: true, about: 'Null: anywhere in the zone.' }) spotId!: string | null;
}

/** Adds or replaces an opening. Who is gone by now is passed over; who said themselves that they apply stays. */
export class PutOpening {
  @Text({ max: LIMITS.openingTitle }) title!: string;
  @Nested(() => OpeningDesk, { nullable: true }) desk!: OpeningDesk | null;
  @IdList({ max: LIMITS.panelists, about: 'Who decides about it.' }) panel!: string[];
  @IdList({ max: LIMITS.enteredApplicants, about: 'Who applies for it by the word of the organizer.' })
  applicants!: string[];
}

/** An applicant and a panelist who fit and were kept apart. */
export class ConflictUse {
  @Nested(() => NamedAttendee) applicant!: NamedAttendee;
  @Nested(() => NamedAttendee) panelist!: NamedAttendee;
  @Instant() firstAt!: string;
  @Instant() lastAt!: string;
  @Whole({ min: 1, about: 'Within ten minutes it counts as one time.' }) times!: number;
}

/** An opening of an event, with everybody who has to do with it. For organizers only. */
export class OpeningView {
  @Id() id!: string;
  @Text({ max: LIMITS.openingTitle }) title!: string;
  @Nested(() => OpeningDesk, { nullable: true }) desk!: OpeningDesk | null;
  @ListOf(() => NamedAttendee) panel!: NamedAttendee[];
  @ListOf(() => NamedAttendee, { about: 'By the word of the organizer.' }) applicants!: NamedAttendee[];
  @ListOf(() => NamedAttendee, { about: 'Applicants by their own word.' }) declared!: NamedAttendee[];
  @Whole({ about: 'Pairs that the rule has kept apart so far.' }) keptApart!: number;
  @ListOf(() => ConflictUse, { max: LIMITS.conflictUses, about: 'The latest first.' }) uses!: ConflictUse[];
}

/** An opening as one attendee sees it: what they have to do with it, and where its panel can be met. */
export class MyOpening {
  @Id() id!: string;
  @Text({ max: LIMITS.openingTitle }) title!: string;
  @Text({ min: 0, max: 80, about: 'Empty without a desk.' }) zone!: string;
  @Text({ min: 0, max: 80, about: 'Empty: anywhere in the zone.' }) spot!: string;
  @OneOf(OPENING_ROLES) role!: OpeningRole;
  @Flag({ about: 'I apply by the word of the organizer, and cannot take that back myself.' })
  entered!: boolean;
}
