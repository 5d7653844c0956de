import type { PinView, SuggestionView } from '@commonground/contracts';
import type { CrowdLine } from './crowd-people.js';

/** One thing that a member of the crowd does: a call of the public API, or looking at the own phone (follow). */
export type CrowdAct =
  | { readonly kind: 'follow'; readonly memberId: string }
  | { readonly kind: 'pin'; readonly memberId: string; readonly line: CrowdLine }
  | { readonly kind: 'unpin'; readonly memberId: string; readonly pinId: string }
  | { readonly kind: 'copy'; readonly memberId: string; readonly pinId: string }
  | { readonly kind: 'mood'; readonly memberId: string; readonly mood: 'open' | 'approach-me' }
  | { readonly kind: 'accept' | 'decline' | 'met'; readonly memberId: string; readonly cardId: string };

/** What the crowd knows of the room, from its own feeds alone. */
export interface CrowdView {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Members who are signed in; nobody as long as none of them sees the wall. */
  readonly ready: ReadonlySet<string>;
  readonly pins: readonly PinView[];
  /** Cards by member. */
  readonly cards: ReadonlyMap<string, readonly SuggestionView[]>;
}
