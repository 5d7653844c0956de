import type { Welcome } from '@commonground/contracts/constants';
import type { PairBond, Party, Place } from '@commonground/domain';
import type {
  Acquaintance,
  EngineSettings,
  EventWord,
  Gap,
  MatchPin,
  Outcome,
  PairHistory,
  PairOutlook,
  PersonPreview,
  PlannedRound,
  Rehearsal,
  RoundPerson,
  RoundsInput,
  RoundsPlan,
  SuggestedPair,
} from '@commonground/matching';

/** Where the log of an event stood when its room was read. */
export interface RoomPosition {
  readonly epoch: string;
  readonly seq: number;
}

/** An attendee who joined, with their pins. */
export interface RoomPerson {
  /** As the reach policy knows them; the mood that counts depends on the time and is worked out from these. */
  readonly party: Party;
  /** Until when the mood lasts, epoch milliseconds; null: until it is changed. */
  readonly moodUntil: number | null;
  readonly name: string;
  /** Only as far as a card may quote it. */
  readonly headline: string | null;
  readonly language: string;
  readonly remote: boolean;
  readonly goal: number;
  readonly welcome: Welcome;
  /** Class, year or intake; empty: none. */
  readonly cohort?: string;
  /** Epoch milliseconds. */
  readonly joinedAt: number;
  /** When they last did something, as far as a card hangs on it, epoch milliseconds. */
  readonly activeAt: number | null;
  readonly pins: readonly MatchPin[];
  /** Meetings that they want in a day at the most; null: any number. */
  readonly dailyLimit: number | null;
  /** When they had meetings at this event, epoch milliseconds; of whoever has no limit they are not looked up. */
  readonly meetings: readonly number[];
  /** Parts of their own words that the engine must not read. */
  readonly struck: readonly StruckText[];
}

export interface StruckText {
  /** Null: the headline. */
  readonly pinId: string | null;
  readonly text: string;
}

/** A card and what became of it. */
export interface RoomCard extends PairHistory {
  /** Epoch milliseconds. */
  readonly shownAt: number;
}

/**
 * What the engine has to know anew. With a `base`, the rows replace everything that the room at that position held of
 * the `touched` people; without one, they are the whole room. Plain data: it crosses to another thread.
 */
export interface RoomUpdate {
  readonly base: RoomPosition | null;
  readonly position: RoomPosition;
  readonly touched: readonly string[];
  readonly people: readonly RoomPerson[];
  readonly cards: readonly RoomCard[];
  readonly bonds: readonly PairBond[];
  /** What people made of their cards so far. */
  readonly outcomes: readonly Outcome[];
  /** Two of whom one said that they know each other. */
  readonly known: readonly Acquaintance[];
}

/** What words mean at the event; the engine reads texts again when they change. */
interface InItsWords {
  readonly words: readonly EventWord[];
}

export interface EngineQuestion extends InItsWords {
  readonly place: Place;
  readonly room: RoomUpdate;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When the day began there, of which meetings count. */
  readonly dayBegan: number;
  /** Only pairs that touch these people; absent: everybody. */
  readonly changed?: readonly string[];
  readonly settings: EngineSettings;
}

export interface Suggestions {
  /** Best first. */
  readonly pairs: readonly SuggestedPair[];
  /** Two who fit, and whom a conflict of interest alone keeps apart; the smaller id first. */
  readonly conflicts: readonly (readonly [low: string, high: string])[];
}

/** `stale` when the engine does not hold the room on which the update builds: send it whole. */
export type EngineAnswer = Suggestions | 'stale';

/** An evening to be played beforehand, with everybody who is expected. */
export interface RehearsalQuestion extends InItsWords {
  readonly place: Place;
  readonly people: readonly RoomPerson[];
  readonly bonds: readonly PairBond[];
  readonly settings: EngineSettings;
  readonly seed: number;
  /** Pairs that find a place at the same time; null without zones. */
  readonly places: number | null;
  readonly minutes: number;
}

/** How things stand between two people of a room that is read for this question alone, as a whole. */
export interface OutlookQuestion extends InItsWords {
  readonly place: Place;
  readonly room: RoomUpdate;
  readonly now: number;
  readonly dayBegan: number;
  readonly settings: EngineSettings;
  readonly one: string;
  readonly other: string;
}

/** Settings that are tried out on a few people, in a room that is read for this question alone. */
export interface PreviewQuestion extends InItsWords {
  readonly place: Place;
  readonly people: readonly RoomPerson[];
  readonly bonds: readonly PairBond[];
  readonly now: number;
  readonly settings: EngineSettings;
  readonly seed: number;
  /** How many people are looked at, and how many pairs of each at the most. */
  readonly sample: number;
  readonly most: number;
}

/** What the people who are present look for and nobody of them gives. */
export interface GapsQuestion extends InItsWords {
  readonly eventId: string;
  /** Absent: those of the room that the engine holds. */
  readonly people?: readonly RoomPerson[];
  readonly settings: EngineSettings;
}

/** What most people miss first; `stale` when the engine holds no room of that event. */
export type GapsAnswer = readonly Gap[] | 'stale';

/** Rounds as they are to be. How well people fit, and who may share a group, the engine finds out from the room. */
export type AskedRounds = Omit<RoundsInput, 'weights' | 'mayMeet'>;

/** Rounds that are planned already, held ones included, and everybody who is or was in them. */
export interface StandingRounds {
  readonly rounds: readonly PlannedRound[];
  readonly people: readonly RoundPerson[];
}

/** Rounds to be planned, in a room that is read for this question alone. */
export interface RoundsQuestion extends InItsWords {
  readonly place: Place;
  readonly people: readonly RoomPerson[];
  readonly bonds: readonly PairBond[];
  readonly now: number;
  readonly settings: EngineSettings;
  readonly rounds: AskedRounds;
  /** If these break no rule, nothing is planned. */
  readonly standing: StandingRounds | null;
}

/** How somebody waits for an answer. */
export interface Asking {
  /** Before others who wait: a room stands still until it is answered. */
  readonly urgent?: boolean;
  /** How long it may be thought about; absent: half a minute. */
  readonly patienceMs?: number;
  /** Hears how many rounds are thought out. */
  readonly onRound?: (thoughtOut: number) => void;
  /** Whoever asked waits no longer. */
  readonly gone?: AbortSignal | undefined;
}

/** The port to the matching engine, which keeps the rooms that it is asked about. */
export abstract class SuggestionEngine {
  /** @throws EngineFailure; the engine then holds no room any more */
  abstract suggest(question: EngineQuestion): Promise<EngineAnswer>;

  /** @throws EngineFailure */
  abstract rehearse(question: RehearsalQuestion, asking?: Asking): Promise<Rehearsal>;

  /** @throws EngineFailure */
  abstract outlook(question: OutlookQuestion, asking?: Asking): Promise<PairOutlook>;

  /** @throws EngineFailure */
  abstract preview(question: PreviewQuestion, asking?: Asking): Promise<readonly PersonPreview[]>;

  /** Null when the rounds that stand can be held as they are. @throws EngineFailure */
  abstract planRounds(question: RoundsQuestion, asking?: Asking): Promise<RoundsPlan | null>;

  /** @throws EngineFailure */
  abstract gaps(question: GapsQuestion): Promise<GapsAnswer>;

  /** Lets go of an event's room. */
  abstract forget(eventId: string): void;
}

/** Why there is no answer: its thread ended, thought too long, was never reached, or nobody waits any more. */
export type EngineTrouble = 'ended' | 'too-long' | 'not-sent' | 'stopping' | 'given-up';

/** There is no answer. The question may be asked again. */
export class EngineFailure extends Error {
  constructor(
    readonly trouble: EngineTrouble,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
