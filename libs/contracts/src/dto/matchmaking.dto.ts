import { Dictionary, Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '../fields/index.js';
import {
  BENEFIT_CODES,
  type BenefitCode,
  DECLINE_REASONS,
  type DeclineReason,
  FACT_ROLES,
  FACT_SOURCES,
  LIMITS,
  QUESTION_CODES,
  type QuestionCode,
  SUGGESTION_LABELS,
  SUGGESTION_STATES,
  SUGGESTION_WAITS,
  type SuggestionLabel,
  type SuggestionState,
  type SuggestionWait,
} from '../constants/index.js';

/** A literal part of a profile or pin that speaks for the pair. */
export class SuggestionFact {
  @Flag({ about: 'True: it is mine; false: it is the other person’s.' }) mine!: boolean;
  @OneOf(FACT_SOURCES) source!: (typeof FACT_SOURCES)[number];
  @OneOf(FACT_ROLES) role!: (typeof FACT_ROLES)[number];
  @Id({ nullable: true }) pinId!: string | null;
  @Text({ max: LIMITS.bio }) text!: string;
}

/** What one side gains: a code that clients put into words, and the fact behind it. */
export class SuggestionBenefit {
  @OneOf(BENEFIT_CODES) code!: BenefitCode;
  @Whole({ nullable: true, about: 'Index into facts; null where nothing written is behind it.' })
  fact!: number | null;
}

/** An opening question: a code that clients put into words, with its parameters. */
export class OpeningQuestion {
  @OneOf(QUESTION_CODES) code!: QuestionCode;
  @Dictionary() params!: Record<string, string>;
}

/** Where to meet. Without zones the spot is at the screen, and `name` is empty. */
export class MeetingSpot {
  @Id({ nullable: true }) id!: string | null;
  @Text({ min: 0, max: 80 }) name!: string;
  @Text({ min: 0, max: 80 }) zone!: string;
}

export class SuggestionPartner {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: 4 }) initials!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
}

/** One card of a pair, as one of the two sees it. Feed entity `suggestion`. */
export class SuggestionView {
  @Id() id!: string;
  @OneOf(SUGGESTION_STATES) state!: SuggestionState;
  @OneOf(SUGGESTION_LABELS) label!: SuggestionLabel;
  @Nested(() => SuggestionPartner) partner!: SuggestionPartner;
  @Nested(() => SuggestionBenefit, { nullable: true }) myBenefit!: SuggestionBenefit | null;
  @Nested(() => SuggestionBenefit, { nullable: true }) theirBenefit!: SuggestionBenefit | null;
  @Flag({
    about:
      'At an earlier event I gave them what they looked for, and now they give what I look for. Told to me alone.',
  })
  returnsHelp!: boolean;
  @ListOf(() => SuggestionFact) facts!: SuggestionFact[];
  @Nested(() => OpeningQuestion) question!: OpeningQuestion;
  @Nested(() => MeetingSpot, { nullable: true, about: 'Null for somebody who takes part remotely.' })
  spot!: MeetingSpot | null;
  @Whole({
    max: 11,
    about: 'Both phones show the same of twelve signs, so that two strangers find each other.',
  })
  sign!: number;
  @Flag() iSaidYes!: boolean;
  @Flag({ about: 'Told only when I said yes too.' }) theySaidYes!: boolean;
  @Flag() iSaidMet!: boolean;
  @Flag() theySaidMet!: boolean;
  @Flag({ about: 'I said after the encounter that it was useful. Told to nobody else.' })
  iSaidUseful!: boolean;
  @Instant({ nullable: true, about: 'Until when I put the card aside. The other is not told.' })
  laterUntil!: string | null;
  @OneOf(SUGGESTION_WAITS, {
    nullable: true,
    about:
      'One of us said yes, and the other has had the meetings of the day: the card waits, and may be answered all the same.',
  })
  waits!: SuggestionWait | null;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
}

/** Why I declined a card. */
export class GiveDeclineReason {
  @OneOf(DECLINE_REASONS) reason!: DeclineReason;
}

/** Whether an encounter was useful to me. */
export class MarkUseful {
  @Flag() useful!: boolean;
}

/** A part of my own words by which I do not want to be matched. Feed entity `struck-fact`; also the command that strikes it. */
export class StruckFact {
  @Id() id!: string;
  @Id({ nullable: true, about: 'The pin that says it; null: the headline.' }) pinId!: string | null;
  @Text({ max: LIMITS.bio, about: 'Word for word as it stands there.' }) text!: string;
}
