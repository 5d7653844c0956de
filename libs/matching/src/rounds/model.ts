import type { MayMeet } from '../suggest/model.js';

/** Rounds are counted from 0, everywhere in this folder. */
export type RoundIndex = number;

/** One person in rounds, as the planner sees them. */
export interface RoundPerson {
  readonly id: string;
  /** ISO 639-1 codes; empty means unknown, which fits everybody. */
  readonly languages: readonly string[];
  /** Needs a table that is reached without steps. */
  readonly stepFree: boolean;
  /** The largest group in which this person sits, themselves included; absent: any. At least 2. */
  readonly mostInGroup?: number;
  /** The table that this person never leaves. */
  readonly hostAt?: string;
  /** The first round they are there for; absent: from the start. */
  readonly from?: RoundIndex;
  /** The first round they are gone again; absent: they stay until the end. */
  readonly until?: RoundIndex;
}

/** A table where a group meets. */
export interface RoundTable {
  readonly id: string;
  readonly seats: number;
  readonly stepFree: boolean;
  /** What is spoken there, ISO 639-1; absent or empty: anything. */
  readonly languages?: readonly string[];
}

/** How good it is when two people meet, at least 0. Pairs that are not listed weigh 0; of two entries the greater counts. */
export type PairWeight = readonly [a: string, b: string, weight: number];

/** Everything the planner looks at. The order of people, tables and weights means nothing. */
export interface RoundsInput {
  readonly people: readonly RoundPerson[];
  /** Absent: groups find a place of their own, and nobody has to climb stairs. */
  readonly tables?: readonly RoundTable[];
  /** People in a group: 2 for pairs. With tables, more may sit where there are seats, if somebody would rest otherwise. */
  readonly groupSize: number;
  /** All rounds, those already held included. */
  readonly rounds: number;
  readonly weights: readonly PairWeight[];
  /** The reach policy, symmetric. Two for whom it says no never share a group. */
  readonly mayMeet: MayMeet;
  /** Pairs who know each other already. They are put together only when nothing else is left. */
  readonly metBefore: readonly (readonly [string, string])[];
  /** Rounds that have taken place, in order. They stay as they were. */
  readonly held: readonly PlannedRound[];
  /** 0: the greatest benefit in total. 1: those who had little so far come first (proportionally fair). */
  readonly fairness: number;
  /** The same seed and input give the same plan, on any machine. */
  readonly seed: number;
  /** Local search: tries for each person and round, not time. Absent: {@link DEFAULT_EFFORT}. */
  readonly effort?: number;
}

/** Enough for a good plan; twice as much gains little. */
export const DEFAULT_EFFORT = 24;

/** A group in one round; `table` is null where there are no tables. */
export interface Seating {
  readonly table: string | null;
  readonly people: readonly string[];
}

/** One round: everybody present sits in one seating or rests. */
export interface PlannedRound {
  readonly seatings: readonly Seating[];
  readonly resting: readonly string[];
}

/** Two who are together although they met before: first in round `before`, or ahead of all rounds (null). */
export interface RepeatedPair {
  readonly a: string;
  readonly b: string;
  readonly round: RoundIndex;
  readonly before: RoundIndex | null;
}

/** Why a wish of the input could not be met. */
export type UnmetReason =
  /** The table of a host is not among the tables: they sit like everybody else. */
  | 'host-table-unknown'
  /** The table of a host is not step-free, and they need that: they sit elsewhere. */
  | 'host-table-not-step-free'
  /** The table of a host speaks another language: they sit elsewhere. */
  | 'host-table-language'
  /** The table has fewer seats than hosts, or its hosts may not meet: these sit elsewhere. */
  | 'host-table-full'
  /** A host wants smaller groups than these. */
  | 'host-smaller-groups'
  /** Somebody rests because nobody else is there. */
  | 'alone'
  /** Somebody rests because the seats do not suffice, or the number is odd. A rest in turn is no unmet wish and not listed. */
  | 'no-seat'
  /** Somebody rests because no step-free seat was left. */
  | 'no-step-free-seat'
  /** Somebody rests because nobody who is free speaks their language. */
  | 'no-shared-language'
  /** Somebody rests because nobody who is free may meet them. */
  | 'nobody-may-meet'
  /** Somebody rests because they want smaller groups than these: in all rounds if that is so of every group. */
  | 'smaller-groups'
  /** Somebody rests again although others have rested less often. */
  | 'rests-again';

/** What the plan could not do, for whom. `round` is null when it concerns all rounds. */
export interface Unmet {
  readonly reason: UnmetReason;
  readonly round: RoundIndex | null;
  readonly people: readonly string[];
  readonly table?: string;
}

/** A plan is never changed: swapping and planning again give a new one. To undo, keep the one before. */
export interface RoundsPlan {
  readonly rounds: readonly PlannedRound[];
  readonly repeats: readonly RepeatedPair[];
  readonly unmet: readonly Unmet[];
}

/** Rules that a plan must not break. */
export type HardRule =
  | 'unknown-person'
  | 'not-present'
  | 'seated-twice'
  | 'left-out'
  | 'alone'
  | 'unknown-table'
  | 'table-twice'
  | 'over-capacity'
  | 'may-not-meet'
  | 'no-shared-language'
  | 'not-step-free'
  | 'group-too-large'
  | 'host-away';

/** Rules that a plan keeps while it can: nobody meets twice, and nobody rests twice before everybody rested once. */
export type SoftRule = 'met-before' | 'repeat' | 'rests-again';

/** A broken rule, with everybody it concerns. Held rounds are never blamed. */
export interface Violation {
  readonly rule: HardRule | SoftRule;
  readonly hard: boolean;
  readonly round: RoundIndex;
  readonly people: readonly string[];
  readonly table?: string;
}

/** Why two people cannot change places: what is wrong with the question, or the rule that the new plan would break. */
export type SwapRefusal = 'unknown-round' | 'round-held' | 'same-place' | HardRule | SoftRule;

/** How good a plan is, in the units of the weights. */
export interface PlanQuality {
  readonly totalWeight: number;
  /** By id; what each person got out of all rounds, and whom they met for the first time. */
  readonly perPerson: ReadonlyMap<
    string,
    { readonly benefit: number; readonly met: number; readonly rests: number }
  >;
  /** Inequality of benefit: 0 everybody the same, towards 1 one person has all. */
  readonly gini: number;
  /** The benefit that 95 % of people exceed. */
  readonly p5: number;
  readonly repeats: number;
}
