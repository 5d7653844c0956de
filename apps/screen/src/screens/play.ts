import type { SceneKind } from '@commonground/contracts/constants';

/** What the player remembers from scene to scene. Counts and ids of texts, nothing about people. */
export interface Memory {
  /** Page that the next visit begins with. */
  readonly wallPage: number;
  readonly peoplePage: number;
  readonly gapsPage: number;
  readonly lastTip: string;
  /** When the newest pin was pinned that the wall has shown. */
  readonly newestPinAt: number;
  /** Announcements that have been on the screen or stood before it started; null until the server told which. */
  readonly heard: readonly string[] | null;
  /** Entry after which the playlist goes on. */
  readonly after: string;
}

/** One page of one scene, and until when it stays. Times in milliseconds of the screen's own clock. */
export interface Play {
  readonly entryId: string;
  readonly kind: SceneKind;
  readonly page: number;
  /** The tip or announcement that is shown; empty in other scenes. */
  readonly itemId: string;
  /** When the visit to this scene is over; pages that do not fit before it wait for the next visit. */
  readonly visitEndsAt: number;
  readonly endsAt: number;
  readonly memory: Memory;
}
