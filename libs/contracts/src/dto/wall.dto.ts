import { Flag, Id, Instant, Nested, OneOf, Text } from '../fields/index.js';
import {
  DIRECTIONS,
  LIMITS,
  MOODS,
  PIN_KINDS,
  type Direction,
  type Mood,
  type PinKind,
} from '../constants/index.js';

/** What a change says of the values that it takes the place of. */
export const SEEN =
  'What the change was made from. Where something else stands by now, the answer is version.conflict with what stands there.';

/** Pins my card to a topic. Pinning is asking to be matched. */
export class PinCard {
  @Id({ about: 'Made by the client (UUIDv7).' }) id!: string;
  @Id() topicId!: string;
  @OneOf(DIRECTIONS) direction!: Direction;
  @OneOf(PIN_KINDS, { optional: true, about: 'Guessed from the text when left out.' }) kind?: PinKind;
  @Text({ max: LIMITS.pinText }) text!: string;
}

/** What stood on a pin when somebody began to change it. */
export class SeenPin {
  @Id({ optional: true }) topicId?: string;
  @OneOf(DIRECTIONS, { optional: true }) direction?: Direction;
  @Text({ max: LIMITS.pinText, optional: true }) text?: string;
}

export class ChangePin {
  @Id({ optional: true }) topicId?: string;
  @OneOf(DIRECTIONS, { optional: true }) direction?: Direction;
  @OneOf(PIN_KINDS, { optional: true }) kind?: PinKind;
  @Text({ max: LIMITS.pinText, optional: true }) text?: string;
  @Nested(() => SeenPin, { optional: true, about: SEEN }) seen?: SeenPin;
}

/** The owner of a pin: name and headline, shown with that pin only. */
export class PinOwner {
  @Id() id!: string;
  @Text({ max: LIMITS.name, about: 'Empty on a screen whose owner did not agree to be shown there.', min: 0 })
  name!: string;
  @Text({ min: 0, max: 4 }) initials!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @OneOf(MOODS, { nullable: true, about: 'Null on screens.' }) mood!: Mood | null;
  @Flag({ about: 'Has had the meetings that this person wants today. Never told on screens.' })
  full!: boolean;
}

/** A pin on the wall. Feed entity `pin`. */
export class PinView {
  @Id() id!: string;
  @Id() topicId!: string;
  @OneOf(DIRECTIONS) direction!: Direction;
  @OneOf(PIN_KINDS) kind!: PinKind;
  @Text({ max: LIMITS.pinText }) text!: string;
  @Instant() pinnedAt!: string;
  @Nested(() => PinOwner) owner!: PinOwner;
  @Flag({ about: 'Edited since it was pinned.' }) edited!: boolean;
}
