import { Flag, Id, IdList, Instant, ListOf, Nested, Text, Whole } from '../fields/index.js';
import { LIMITS } from '../constants/index.js';

/** Opens the microphone, or gives turns another length while it is open. */
export class OpenMicrophone {
  @Whole({ ...LIMITS.turnSeconds, about: 'Length of a turn. It never ends one: what is longer is overtime.' })
  turnSeconds!: number;
}

/** Asks for the microphone. An entry that was left comes back to where it stood. */
export class AskForMicrophone {
  @Id() id!: string;
}

/** My entry, while I wait or speak: which of the two `microphone` says. Feed entity `microphone-entry`, personal. */
export class MyMicrophoneEntry {
  @Id() id!: string;
}

/** Who speaks. */
export class MicrophoneTurn {
  @Id() entryId!: string;
  @Instant() startedAt!: string;
  @Text({ min: 0, max: LIMITS.name, about: 'Empty where they did not agree to be named to this reader.' })
  name!: string;
}

/** The microphone as phones and screens know it: whoever waits is an entry and no person. Feed entity `microphone`. */
export class MicrophoneView {
  @Id() id!: string;
  @Flag() isOpen!: boolean;
  @Whole(LIMITS.turnSeconds) turnSeconds!: number;
  @Nested(() => MicrophoneTurn, { nullable: true }) speaking!: MicrophoneTurn | null;
  @IdList({ about: 'Entries that wait, in the order in which they asked.' }) queue!: string[];
}

/** Somebody whose turn comes; the name is empty where they did not agree to be on a screen. */
export class NextAtMicrophone {
  @Id() entryId!: string;
  @Text({ min: 0, max: LIMITS.name }) name!: string;
}

/** Whose turn comes, for screens. Feed entity `microphone-next`. */
export class MicrophoneNextView {
  @Id() id!: string;
  @ListOf(() => NextAtMicrophone, { max: LIMITS.microphoneNext }) next!: NextAtMicrophone[];
}

/** Somebody who waits, or speaks; `attendeeId` is an entry of `attendee`. */
export class MicrophoneEntryView {
  @Id() id!: string;
  @Id() attendeeId!: string;
  @Instant() askedAt!: string;
  @Instant({ nullable: true, about: 'When the turn began; null while waiting.' }) startedAt!: string | null;
}

/** The microphone as moderators know it. Feed entity `microphone-queue`. */
export class MicrophoneQueueView {
  @Id() id!: string;
  @Flag() isOpen!: boolean;
  @Whole(LIMITS.turnSeconds) turnSeconds!: number;
  @Nested(() => MicrophoneEntryView, { nullable: true }) speaking!: MicrophoneEntryView | null;
  @ListOf(() => MicrophoneEntryView) waiting!: MicrophoneEntryView[];
}
