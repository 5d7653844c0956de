import type { EventView } from '@commonground/contracts';
import type { ScreenText } from './programme.js';

/** What a screen may remember while the server is gone: nothing in it is about a person. */
export interface Kept {
  readonly event: EventView;
  readonly tips: readonly ScreenText[];
}
