import { Decimal, Flag, Id, IdList, ListOf, OneOf, Text, Whole, WholeList } from '../fields/index.js';
import {
  LIMITS,
  PAIR_RULES,
  PAIR_STATES,
  type PairRule,
  type PairState,
  SUGGESTION_LABELS,
  type SuggestionLabel,
} from '../constants/index.js';

export class NamedAttendee {
  @Id() attendeeId!: string;
  @Text({ max: 200 }) name!: string;
}

export class RehearsedGap {
  @Text({ max: 200 }) label!: string;
  @Whole({ min: 1 }) people!: number;
}

/** What would come of an event, played beforehand by the engine that will run it. */
export class RehearsalView {
  @Whole({ about: 'The same seed plays the same evening.' }) seed!: number;
  @Whole() people!: number;
  @Whole() cards!: number;
  @Whole() encounters!: number;
  @ListOf(() => NamedAttendee) withoutCard!: NamedAttendee[];
  @ListOf(() => NamedAttendee, { about: 'Newcomers whom no buddy would welcome.' })
  newcomersWithoutBuddy!: NamedAttendee[];
  @ListOf(() => RehearsedGap, { about: 'What most people would miss comes first.' }) gaps!: RehearsedGap[];
  @Whole({ nullable: true, about: 'Pairs that find a spot at the same time; null without zones.' })
  places!: number | null;
  @Whole({ about: 'The most pairs that meet at the same time.' }) mostPairs!: number;
  @Whole() pairsWithoutPlace!: number;
  @Decimal({ max: 1, about: 'Inequality of attention: 0 all the same, towards 1 one has all.' })
  gini!: number;
  @WholeList({ about: 'People by their number of cards: first those without one.' }) distribution!: number[];
}

export class OutlookFact {
  @Id() owner!: string;
  @Text({ max: 500 }) text!: string;
}

/** How things stand between two people. For organizers only. */
export class PairOutlookView {
  @OneOf(PAIR_RULES, {
    nullable: true,
    about: 'The rule that keeps them apart, or null. `personal` is theirs to know.',
  })
  rule!: PairRule | null;
  @OneOf(PAIR_STATES, {
    nullable: true,
    about: 'What the engine makes of them; null when one has not joined, and where it is theirs to know.',
  })
  state!: PairState | null;
  @IdList({ about: 'Who has as many open cards as there may be.' }) full!: string[];
  @IdList({ about: 'Who left two cards in a row unanswered, and gets none for a day.' }) dayOff!: string[];
  @ListOf(() => OutlookFact, { about: 'Literal parts of what they wrote that speak for the two.' })
  facts!: OutlookFact[];
}

/** How attention is spread over those who are here and want to be suggested. Nobody is named. */
export class FairnessView {
  @Whole() people!: number;
  @Whole({ about: 'People who had no card yet.' }) none!: number;
  @Whole({ about: 'The most cards that one person had.' }) most!: number;
  @Decimal({ max: 1, about: 'Inequality of attention: 0 all the same, towards 1 one has all.' })
  gini!: number;
  @WholeList({ about: 'People by the number of cards they had: first those without one.' })
  distribution!: number[];
}

/** Somebody whom a person would be suggested, and the first words on either side that speak for it. */
export class PreviewedPair {
  @Id() partnerId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @OneOf(SUGGESTION_LABELS) label!: SuggestionLabel;
  @Text({ max: 500, nullable: true, about: 'What the person wrote.' }) own!: string | null;
  @Text({ max: 500, nullable: true, about: 'What the partner wrote.' }) theirs!: string | null;
}

export class PreviewedPerson {
  @Id() attendeeId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @ListOf(() => PreviewedPair, { max: 3, about: 'Best first.' }) pairs!: PreviewedPair[];
}

/** What some people would be suggested if the event began now with the settings that are tried out. */
export class MatchingPreviewView {
  @Flag({ about: 'Those who are here are looked at; false: nobody is here yet, and it is the whole list.' })
  present!: boolean;
  @ListOf(() => PreviewedPerson, { max: 5 }) people!: PreviewedPerson[];
}
