import { Id, IdList, ListOf, Text, Whole } from '../fields/index.js';

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

/** A need that nobody in the room answers. */
export class UnmetNeed {
  @Id() pinId!: string;
  @Text({ max: 200 }) text!: string;
  @Text({ max: 200 }) name!: string;
}

/** Something that people in the room look for and nobody in it gives. */
export class GapView {
  @Text({ max: 200, about: 'What is missing, in the language of the event.' }) label!: string;
  @Id() topicId!: string;
  @Whole({ min: 1, about: 'How many people look for it.' }) people!: number;
  @ListOf(() => UnmetNeed) needs!: UnmetNeed[];
}

/** A gap as screens and phones hear of it; it names nobody. Feed entity `gap`. */
export class RoomGap {
  @Id() id!: string;
  @Text({
    min: 0,
    max: 200,
    about: 'What is missing, in the language of the event; empty where only the pins have words for it.',
  })
  label!: string;
  @IdList({ min: 1, about: 'The needs for it that the reader may see.' }) pinIds!: string[];
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
  @ListOf(() => GapView, { about: 'What most people miss comes first.' }) gaps!: GapView[];
  @ListOf(() => WaitingAttendee) waiting!: WaitingAttendee[];
  @ListOf(() => EncounterSlice) encounters!: EncounterSlice[];
  @Whole({ about: 'Encounters that at least one of the two found useful. It names nobody.' }) useful!: number;
}
