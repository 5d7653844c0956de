import type { QuestionCode } from '../explain/questions.js';
import type { Learnt } from '../outcomes/learn-from.js';
import type { ClosenessOf } from '../outcomes/newness.js';
import type { BenefitCode } from '../explain/benefits.js';
import type { PinDirection, PinKind } from '../pin-kind.js';

/** A pin, as the engine sees it. */
export interface MatchPin {
  readonly id: string;
  readonly direction: PinDirection;
  readonly kind: PinKind;
  readonly topicId: string;
  readonly topicName: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly pinnedAt: number;
}

/** How much a person wants to be approached. */
export type MatchMood = 'open' | 'known-only' | 'not-now' | 'approach-me';

/** One attendee, as the engine sees them. */
export interface MatchPerson {
  readonly id: string;
  readonly name: string;
  readonly headline: string | null;
  readonly company: string | null;
  /** ISO 639-1 codes; empty means unknown. */
  readonly languages: readonly string[];
  readonly present: boolean;
  readonly remote: boolean;
  readonly mood: MatchMood;
  /** How many new people the person wants to meet. */
  readonly goal?: number;
  /** Encounters so far. */
  readonly met: number;
  /** Open suggestions now. */
  readonly openSuggestions: number;
  /** Meetings that the person wants to have today, less those had; absent: any number. Each open card may become one. */
  readonly meetingsLeft?: number;
  /** Suggestions shown so far, whatever became of them. */
  readonly shown: number;
  /** Epoch milliseconds; until then the person is left in peace (see `restsUntil`). */
  readonly restsUntil?: number;
  /**
   * Where nobody fits, gets an open chat without waiting for it, and also at an event that leaves others without one.
   */
  readonly openChatAtOnce?: boolean;
  /** Since when the person has had no card, epoch milliseconds; absent: for long. */
  readonly waitingSince?: number;
  /** New here, or glad to welcome somebody who is; absent: neither. */
  readonly welcome?: 'newcomer' | 'buddy';
  /** The class, year or intake that they name for themselves; absent: none. */
  readonly cohort?: string;
  readonly pins: readonly MatchPin[];
}

/** What happened between two people. Everything but `expired` rules them out for good. */
export interface PairHistory {
  readonly a: string;
  readonly b: string;
  readonly state: 'open' | 'accepted' | 'declined' | 'met' | 'expired';
  /** Epoch milliseconds. */
  readonly at: number;
  /** The opening question that pair was given, so that nobody gets the same one twice. */
  readonly question?: QuestionCode;
}

/** The reach policy, passed in by the caller. The engine has no rule of its own about who may reach whom. */
export type MayMeet = (a: string, b: string) => boolean;

/** Pairs that a rule keeps apart and that could be put together without it. */
export interface Barred {
  readonly is: MayMeet;
  /** Hears of those among them that would have been looked at and fit, each once; `low` < `high`. */
  readonly note: (low: string, high: string) => void;
}

/** The dials of the engine. */
export interface EngineSettings {
  readonly maxOpenPerPerson: number;
  /** The stronger direction of a pair must fit at least this well, 0 to 1. */
  readonly minScore: number;
  /** An expired pair may come again after this time, in milliseconds. */
  readonly cooldownMs: number;
  /** The event's language, ISO 639-1; labels in question parameters are taken from it. */
  readonly language: string;
  /** Whether people whom nobody fits get an open chat with somebody. */
  readonly openChat: boolean;
  /** How long they wait for a fit first, in milliseconds. */
  readonly openChatAfterMs: number;
  /** What the mutual part of a pair counts beside its stronger direction, 0 to 1. From 0.5 on both have to gain. */
  readonly mutual: number;
  /** What it adds that two pins hang in one topic. */
  readonly sameTopic: number;
  /** What is taken off, as a share, where two people have no language in common. */
  readonly noCommonLanguage: number;
  /** What each suggestion or encounter somebody had takes off their turn, as a share. */
  readonly attentionPrice: number;
  /** What is taken off, as a share, where two people know each other; less where they are likely to. */
  readonly newness: number;
  /** Share of suggestions that are left to chance, 0 to 1. */
  readonly serendipity: number;
}

export const DEFAULT_SETTINGS: EngineSettings = {
  maxOpenPerPerson: 3,
  minScore: 0.45,
  cooldownMs: 30 * 60_000,
  language: 'en',
  openChat: false,
  openChatAfterMs: 0,
  mutual: 0.4,
  sameTopic: 0.02,
  noCommonLanguage: 0.15,
  attentionPrice: 0.03,
  newness: 0.05,
  serendipity: 0,
};

/** Everything the engine looks at. */
export interface EngineInput {
  readonly people: readonly MatchPerson[];
  readonly history: readonly PairHistory[];
  readonly mayMeet: MayMeet;
  /** Of those whom `mayMeet` refuses, for whoever has to account for it; absent: nobody asks. */
  readonly barred?: Barred;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Only pairs that touch these people; absent: everybody. */
  readonly changed?: readonly string[];
  readonly settings: EngineSettings;
  /** What the event has taught so far; absent: nothing. */
  readonly learnt?: Learnt;
  /** Who is likely to know whom from elsewhere; absent: nobody. Asked for pairs that fit. */
  readonly closenessOf?: ClosenessOf;
}

/** A literal part of what a person wrote, which led to the suggestion. */
export interface Fact {
  readonly owner: string;
  readonly source: 'pin' | 'headline' | 'company' | 'cohort';
  readonly pinId?: string;
  readonly text: string;
  readonly concept?: string;
  readonly role: 'offer' | 'need' | 'shared';
}

/** What one of the two gets out of it; `fact` is an index into the facts of the pair, null where it rests on none. */
export interface Benefit {
  readonly code: BenefitCode;
  readonly fact: number | null;
}

/** One undirected suggestion: shown to both, with a benefit for each. `a` < `b`. */
export interface SuggestedPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly label: 'match' | 'open-chat';
  /** Null only in an open chat. */
  readonly benefits: { readonly a: Benefit | null; readonly b: Benefit | null };
  readonly facts: readonly Fact[];
  readonly question: { readonly code: QuestionCode; readonly params: Readonly<Record<string, string>> };
}
