import { Decimal, Id, IdList, ListOf, OneOf, Text, Whole, WholeList } from '../fields/index.js';
import { PAIR_STATES, type PairState } from '../constants/index.js';

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
  @Text({
    max: 40,
    nullable: true,
    about: 'The rule that keeps them apart, or null. `personal` is theirs to know.',
  })
  rule!: string | null;
  @OneOf(PAIR_STATES, {
    nullable: true,
    about: 'What the engine makes of them; null when one has not joined.',
  })
  state!: PairState | null;
  @IdList({ about: 'Who has as many open cards as there may be.' }) full!: string[];
  @ListOf(() => OutlookFact, { about: 'Literal parts of what they wrote that speak for the two.' })
  facts!: OutlookFact[];
}
