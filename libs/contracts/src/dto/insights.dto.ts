import { Id, ListOf, Text, Whole } from '../fields/index.js';

/** The numbers of the room. Feed entity `counters`; its id is the event's. Only mutually confirmed encounters count as success. */
export class Counters {
  @Id() id!: string;
  @Whole() attendees!: number;
  @Whole() present!: number;
  @Whole() pins!: number;
  @Whole({ about: 'Cards shown.' }) suggestions!: number;
  @Whole({ about: 'Cards to which both said yes.' }) accepted!: number;
  @Whole({ about: 'Both pressed “we met”.' }) encounters!: number;
}

/** What a topic holds. */
export class TopicNumbers {
  @Id() topicId!: string;
  @Whole() offers!: number;
  @Whole() needs!: number;
}

/** A need that no offer in the room fits. */
export class UnmetNeed {
  @Id() pinId!: string;
  @Text({ max: 200 }) text!: string;
  @Text({ max: 200 }) name!: string;
}

/** Somebody present who was shown no card so far. */
export class WaitingAttendee {
  @Id() attendeeId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 40, about: 'no-pin | not-suggested | mood | no-fit' }) reason!: string;
}

/** How many encounters were confirmed in each slice of ten minutes. */
export class EncounterSlice {
  @Text({ max: 40 }) from!: string;
  @Whole() encounters!: number;
}

export class Insights {
  @ListOf(() => TopicNumbers) topics!: TopicNumbers[];
  @ListOf(() => UnmetNeed) unmetNeeds!: UnmetNeed[];
  @ListOf(() => WaitingAttendee) waiting!: WaitingAttendee[];
  @ListOf(() => EncounterSlice) encounters!: EncounterSlice[];
}
