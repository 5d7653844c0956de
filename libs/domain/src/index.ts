export type { Aim } from './attendee/aim.js';
export { type GiveAndTake, owesOffer } from './attendee/give-and-take.js';
export { isFull, meetingsLeft } from './attendee/day-budget.js';
export { dayBegan, nextDay, sameTimeNextDay } from './attendee/local-day.js';
export { type Mood, moodAt, welcomesStrangers } from './attendee/mood.js';
export { signOf, SIGNS } from './attendee/sign.js';
export { mostInGroup, type Style } from './attendee/style.js';
export { isReadable, mayTurn, type Phase, suggests, takesPins } from './event/phase.js';
export {
  afterAsking,
  afterCalling,
  afterLeaving,
  type Asking,
  type AskingRefusal,
  type EntryState,
  entryOf,
  type MicrophoneEntry,
  type MicrophoneQueue,
  speakerIn,
  waitingIn,
  without,
} from './microphone/queue.js';
export { conflictsBetween, type Interests, NO_INTERESTS } from './reach/conflict-of-interest.js';
export { mayAtEvent } from './reach/event-reach.js';
export { mayAskForMicrophone } from './reach/microphone-reach.js';
export { mayInOrganization, type OrganizationAction } from './reach/organization-reach.js';
export { type PairBond, PairBonds } from './reach/pair-bonds.js';
export {
  companyName,
  type Groups,
  NO_PAIRING_RULES,
  type OnlyWith,
  type PairingRules,
} from './reach/pairing-rules.js';
export { may } from './reach/person-reach.js';
export { mayJoinRounds } from './reach/round-reach.js';
export {
  type Bond,
  type Decision,
  EVENT_ACTIONS,
  type EventAction,
  type FieldAudience,
  type Party,
  PERSON_ACTIONS,
  type PersonAction,
  type Place,
  type Refusal,
  STRANGERS,
  type Subject,
  type Viewer,
} from './reach/reach.model.js';
export {
  afterStep,
  afterTime,
  heldRounds,
  PLANNED,
  type SeriesMoment,
  type SeriesPart,
  type SeriesState,
  type SeriesStep,
  type SeriesTimes,
} from './rounds/series.js';
