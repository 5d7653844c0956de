import type { Phase } from '../event/phase.js';
import type { Aim } from '../attendee/aim.js';
import type { Mood } from '../attendee/mood.js';
import type { Groups, PairingRefusal, PairingRules } from './pairing-rules.js';

/** Who asks. `room` stands for all phones of an event that no block touches, which share one projection. */
export type Viewer =
  | {
      readonly kind: 'member';
      readonly organizationId: string;
      readonly role: 'owner' | 'organizer' | 'moderator';
    }
  | {
      readonly kind: 'attendee';
      readonly eventId: string;
      readonly id: string;
      readonly party?: Party;
      /** Joined above the ceiling and not let in yet. */
      readonly waiting?: boolean;
    }
  | { readonly kind: 'room'; readonly eventId: string }
  | { readonly kind: 'screen'; readonly eventId: string }
  | { readonly kind: 'anonymous' };

/** The gathering in which it happens. */
export interface Place {
  readonly eventId: string;
  readonly organizationId: string;
  readonly phase: Phase;
  /** Whom the organizer keeps apart; absent: nobody. */
  readonly pairing?: PairingRules;
}

/** What the policy must know of a person. `mood` is the one that counts now (see moodAt). */
export interface Party {
  readonly id: string;
  readonly joined: boolean;
  /** Joined above the ceiling and not let in yet; never joined at the same time. */
  readonly waiting: boolean;
  readonly present: boolean;
  readonly mood: Mood;
  readonly aim: Aim;
  /** Has had the meetings of the day that they set themselves as a limit. */
  readonly full: boolean;
  readonly consents: { readonly listed: boolean; readonly suggested: boolean; readonly screen: boolean };
  /** For be-paired, be-led-together and share-round; absent: nobody looked. */
  readonly groups?: Groups | undefined;
}

/** What has been between the two so far. */
export interface Bond {
  /** Either has blocked the other. */
  readonly blocked: boolean;
  /** A suggestion to which both said yes. */
  readonly accepted: boolean;
  /** Both confirmed that they met. */
  readonly met: boolean;
  /** Either declined a suggestion of the two. */
  readonly declined: boolean;
  /** The viewer keeps the other’s card as a contact. For be-paired; absent: nobody looked. */
  readonly keeps?: boolean;
  /** The other keeps the viewer’s card. For be-paired; absent: nobody looked. */
  readonly kept?: boolean;
}

/** Nothing has been between the two at this event; nobody looked who keeps whose card. */
export const UNACQUAINTED: Bond = { blocked: false, accepted: false, met: false, declined: false };

export const STRANGERS: Bond = { ...UNACQUAINTED, keeps: false, kept: false };

export type FieldAudience = 'me' | 'accepted' | 'event' | 'screen';

/**
 * What the viewer would do. The first group concerns the event, the second one another person. `keep-place` is what is
 * left to somebody who waits: to know how they stand, to hear of it, to sign out and to give up. `be-paired` is getting
 * a card together, `keep-card` is that it stays with both whatever else comes between them, and `be-led-together` is what
 * becomes of it when both said yes.
 */
export const EVENT_ACTIONS = [
  'read-event',
  'keep-place',
  'join',
  'pin',
  'answer-suggestions',
  'ask-for-microphone',
  'manage-event',
  'moderate-wall',
  'moderate-microphone',
  'run-screens',
] as const;
export const PERSON_ACTIONS = [
  'see-attendee',
  'see-waiting',
  'see-pin',
  'see-pin-owner',
  'see-person',
  'see-field',
  'copy-pin',
  'be-paired',
  'keep-card',
  'be-led-together',
  'see-suggestion',
  'get-receipt',
  'share-round',
  'recall-partner',
  'block',
] as const;
export type EventAction = (typeof EVENT_ACTIONS)[number];
export type PersonAction = (typeof PERSON_ACTIONS)[number];

/** Why not. For logs and organizers only: an attendee is never told which private rule of another refused. */
export type Refusal =
  | 'tenant'
  | 'role'
  | 'phase'
  | 'waiting'
  | 'blocked'
  | 'not-joined'
  | 'not-present'
  | 'consent'
  | 'field-audience'
  | 'mood'
  | 'aim'
  | 'declined'
  | 'already-met'
  | 'conflict-of-interest'
  | PairingRefusal
  | 'budget'
  | 'unknown';

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly why: Refusal };

/** Further facts about the one who is reached; what is absent counts as unknown, and unknown means no. */
export interface Subject {
  readonly party: Party;
  readonly bond?: Bond;
  /** For see-field: the audience that the owner chose for the field. */
  readonly audience?: FieldAudience;
  /** For be-paired: open cards and how many a person may have at once. */
  readonly budget?: { readonly open: number; readonly max: number };
}
