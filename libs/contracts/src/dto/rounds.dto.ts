import { Flag, Id, IdList, Instant, ListOf, Nested, OneOf, Text, TextList, Whole } from '../fields/index.js';
import {
  LIMITS,
  ROUND_KINDS,
  ROUND_QUESTIONS,
  ROUND_UNMET,
  SEATING_STATES,
  SERIES_PARTS,
  SERIES_STATES,
  SERIES_STEPS,
  type RoundKind,
  type RoundQuestion,
  type RoundUnmetReason,
  type SeatingState,
  type SeriesPart,
  type SeriesState,
  type SeriesStep,
} from '../constants/index.js';

/** Somebody who stays at one table through all rounds at tables, where those are spots of the venue. */
export class RoundHost {
  @Id() attendeeId!: string;
  @Id() spotId!: string;
}

/** How rounds are to be: who sits together, how often and how long. */
export class RoundSettings {
  @OneOf(ROUND_KINDS) kind!: RoundKind;
  @Whole({ min: 2, max: LIMITS.roundGroup, about: 'People at a table; of no meaning for pairs.' })
  groupSize!: number;
  @Whole({ min: 1, max: LIMITS.rounds }) rounds!: number;
  @Whole({ min: 1, max: 60 }) minutes!: number;
  @Whole({ min: 0, max: 15, about: 'Minutes before each round in which people find their places.' })
  breakMinutes!: number;
  @Whole({ max: 100, about: '0: the greatest benefit in total. 100: who had little so far comes first.' })
  fairness!: number;
  @ListOf(() => RoundHost, { max: LIMITS.roundHosts }) hosts!: RoundHost[];
}

/** Plans rounds, in place of a plan that has not begun. */
export class PlanRounds {
  @Nested(() => RoundSettings) settings!: RoundSettings;
}

/** A command on rounds as they were read: whoever comes too late is told so. */
export class ChangeRounds {
  @Whole() version!: number;
}

export class StepRounds {
  @Whole() version!: number;
  @OneOf(SERIES_STEPS) step!: SeriesStep;
}

/** Two people change places in one round; one of them may be resting. */
export class SwapSeats {
  @Whole() version!: number;
  @Whole({ min: 1, max: LIMITS.rounds, about: 'Counted from 1.' }) round!: number;
  @Id() a!: string;
  @Id() b!: string;
}

/** Where a group meets: a spot of the venue, or a number alone, where `name` is empty. */
export class RoundPlace {
  @Whole({ min: 1 }) number!: number;
  @Text({ min: 0, max: 90 }) name!: string;
  @Text({ min: 0, max: 80 }) zone!: string;
}

/** A group at its place. */
export class PlannedSeating {
  @Nested(() => RoundPlace) place!: RoundPlace;
  @IdList() people!: string[];
}

export class PlannedRoundView {
  @Whole({ min: 1 }) number!: number;
  @Flag({ about: 'It has begun, and stays as it is.' }) held!: boolean;
  @ListOf(() => PlannedSeating) seatings!: PlannedSeating[];
  @IdList() resting!: string[];
}

/** What the whole plan brings people: whom they meet for the first time, and how often they rest. */
export class RoundQuality {
  @Whole() people!: number;
  @Whole() fewestNew!: number;
  @Whole({ about: 'In tenths.' }) averageNew!: number;
  @Whole() mostNew!: number;
  @Whole() mostRests!: number;
}

/** A wish that the plan could not meet, for whom; `round` is null when it concerns all of them. */
export class RoundUnmet {
  @OneOf(ROUND_UNMET) reason!: RoundUnmetReason;
  @Whole({ nullable: true }) round!: number | null;
  @IdList() people!: string[];
}

/** Two who meet although they met before: in the round `before`, or ahead of all rounds (null). */
export class RoundRepeat {
  @Id() a!: string;
  @Id() b!: string;
  @Whole() round!: number;
  @Whole({ nullable: true }) before!: number | null;
}

/** How far the planning is that somebody waits for. */
export class RoundPlanning {
  @Whole({ nullable: true, about: 'Rounds that are thought out; null while nothing is being planned.' })
  thoughtOut!: number | null;
}

/** The whole plan, for the organizer. Feed entity `round-plan`; people are entries of `attendee`. */
export class RoundPlanView {
  @Id() id!: string;
  @Whole({ about: 'Goes with every command on these rounds.' }) version!: number;
  @Nested(() => RoundSettings) settings!: RoundSettings;
  @OneOf(SERIES_STATES) state!: SeriesState;
  @OneOf(SERIES_PARTS) part!: SeriesPart;
  @Whole({ about: 'The round that goes on or comes next; 0 before the start.' }) round!: number;
  @Instant({ nullable: true }) endsAt!: string | null;
  @Whole({ nullable: true, about: 'Milliseconds that are left while paused.' }) leftMs!: number | null;
  @Flag({ about: 'The last swap can be taken back.' }) canUndo!: boolean;
  @ListOf(() => PlannedRoundView) rounds!: PlannedRoundView[];
  @Nested(() => RoundQuality) quality!: RoundQuality;
  @ListOf(() => RoundRepeat) repeats!: RoundRepeat[];
  @ListOf(() => RoundUnmet) unmet!: RoundUnmet[];
  @IdList({ about: 'Who asked to sit out.' }) sittingOut!: string[];
  @IdList({ about: 'Who could take part and is not in the plan yet.' }) waiting!: string[];
}

/** Rounds as everybody may know of them, without people. Feed entity `round`. */
export class RoundView {
  @Id() id!: string;
  @OneOf(ROUND_KINDS) kind!: RoundKind;
  @OneOf(SERIES_STATES) state!: SeriesState;
  @OneOf(SERIES_PARTS) part!: SeriesPart;
  @Whole({ about: 'The round that goes on or, in a break, comes next.' }) round!: number;
  @Whole({ about: 'All of them.' }) rounds!: number;
  @Whole({ about: 'Length of a round.' }) minutes!: number;
  @Instant({ nullable: true, about: 'End of the round or break.' }) endsAt!: string | null;
  @Whole({ nullable: true, about: 'Milliseconds that are left while paused.' }) leftMs!: number | null;
  @Instant({ nullable: true }) finishedAt!: string | null;
  @OneOf(ROUND_QUESTIONS, { about: 'Something to begin with, the same for the whole room.' })
  question!: RoundQuestion;
}

/** A place and who sits there: first names of those who agreed to be on a screen, a number for the others. */
export class RoundMapPlace {
  @Nested(() => RoundPlace) place!: RoundPlace;
  @TextList({ each: LIMITS.name }) names!: string[];
  @Whole() guests!: number;
}

/** Who sits where now or next, for screens. Feed entity `round-map`. */
export class RoundMapView {
  @Id() id!: string;
  @Whole() round!: number;
  @ListOf(() => RoundMapPlace) places!: RoundMapPlace[];
}

export class SeatingPartner {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: 4 }) initials!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
}

/** Somebody I sat with in a round that has begun. */
export class EarlierPartner {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: 4 }) initials!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @Whole({ min: 1 }) round!: number;
  @Flag() iSaidMet!: boolean;
  @Flag({ about: 'Both said so.' }) met!: boolean;
}

/** My seat in the rounds. Feed entity `seating`, in the personal feed. */
export class SeatingView {
  @Id() id!: string;
  @OneOf(SEATING_STATES) state!: SeatingState;
  @Flag({ about: 'False: I sit out, from the next round on if I sit in one now.' }) takesPart!: boolean;
  @Nested(() => RoundPlace, { nullable: true, about: 'Where I sit now or next.' }) place!: RoundPlace | null;
  @Text({
    min: 0,
    max: 80,
    about: 'Where there is coffee for whoever has nobody to sit with; empty without such a zone.',
  })
  breakZone!: string;
  @ListOf(() => SeatingPartner) partners!: SeatingPartner[];
  @ListOf(() => EarlierPartner, { about: 'The latest round first.' }) earlier!: EarlierPartner[];
}

/** Whether I take part in the rounds that come. Needs no reason. */
export class TakePart {
  @Flag() takesPart!: boolean;
}
