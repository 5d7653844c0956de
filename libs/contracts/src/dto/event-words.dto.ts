import { Id, ListOf, Text, TextList, Whole } from '../fields/index.js';
import { LIMITS } from '../constants/index.js';

const WORDS = { min: 1, max: LIMITS.wordsInLine, each: LIMITS.word };
const CONCEPT = {
  max: 80,
  nullable: true,
  about: 'Concept of the catalogue that they mean; null: a thing of its own, which the first word names.',
};

export class ChangeEventWord {
  @TextList(WORDS) words!: string[];
  @Text(CONCEPT) concept!: string | null;
}

/** What people at this event call something. */
export class AddEventWord {
  @Id({ about: 'Made by the client (UUIDv7).' }) id!: string;
  @TextList(WORDS) words!: string[];
  @Text(CONCEPT) concept!: string | null;
}

/** A line of what words mean at an event. */
export class EventWordView {
  @Id() id!: string;
  @TextList(WORDS) words!: string[];
  @Text(CONCEPT) concept!: string | null;
  @Text({ max: 200, about: 'The name of what they mean, in the language of the event.' }) label!: string;
  @Whole({ about: 'Pins on which one of them stands.' }) pins!: number;
}

export class WordsToTry {
  @TextList(WORDS) words!: string[];
}

export class TouchedPins {
  @Whole() pins!: number;
}

/** A concept of the catalogue. */
export class ConceptName {
  @Text({ max: 80 }) id!: string;
  @Text({ max: 200 }) label!: string;
}

export class ConceptList {
  @ListOf(() => ConceptName, { about: 'By name.' }) concepts!: ConceptName[];
}
