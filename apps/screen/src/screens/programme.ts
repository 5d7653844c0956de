import type { SceneKind } from '@commonground/contracts/constants';

/** One entry of the playlist that is switched on, in playing order. */
export interface PlaylistEntry {
  readonly id: string;
  readonly kind: SceneKind;
  readonly seconds: number;
}

/** A page of a scene: only how long it takes to read, never whom it shows. */
export interface PageNote {
  readonly words: number;
}

/** A text that fills the screen on its own: a tip or an announcement. Neither is about a person. */
export interface ScreenText {
  readonly id: string;
  readonly text: string;
}

/**
 * Everything that the player has to know about what there is to show. It carries no personal data, so a play may
 * outlive the connection.
 */
export interface Programme {
  /** False until the server has told what there is; announcements that stood before are no news then. */
  readonly complete: boolean;
  readonly entries: readonly PlaylistEntry[];
  /** Show this scene only; announcements still interrupt. */
  readonly only: SceneKind | null;
  readonly wall: readonly PageNote[];
  readonly people: readonly PageNote[];
  /** What the room lacks; none shows only on a screen that was told to show nothing else. */
  readonly gaps: readonly PageNote[];
  readonly tips: readonly ScreenText[];
  readonly announcements: readonly ScreenText[];
  /** Pages of the map while rounds go on, at least one; empty otherwise. */
  readonly round: readonly PageNote[];
  /** open: people may ask for the microphone, and some may wait. speaking: somebody has it. */
  readonly microphone: 'closed' | 'open' | 'speaking';
  /** The page with the newest pin, and when it was pinned (ms). */
  readonly newestPin: { readonly page: number; readonly at: number } | null;
}

/** Entry of a screen that shows one scene only. */
export const ONLY_ENTRY = 'only';
const ONLY_SECONDS = 20;

/** The entries that have something to show now. The join scene always has; a screen for the wall or the gaps also shows that there are none. */
export function playable(programme: Programme): readonly PlaylistEntry[] {
  const { only, entries } = programme;
  if (!only) return entries.filter((entry) => hasContent(programme, entry.kind));
  const seconds = entries.find((entry) => entry.kind === only)?.seconds ?? ONLY_SECONDS;
  return only === 'wall' || only === 'gaps' || hasContent(programme, only)
    ? [{ id: ONLY_ENTRY, kind: only, seconds }]
    : [];
}

function hasContent(programme: Programme, kind: SceneKind): boolean {
  switch (kind) {
    case 'join':
      return true;
    case 'wall':
      return programme.wall.length > 0;
    case 'people':
      return programme.people.length > 0;
    case 'gaps':
      return programme.gaps.length > 0;
    case 'tip':
      return programme.tips.length > 0;
    case 'announcement':
      return programme.announcements.length > 0;
    case 'round':
      return programme.round.length > 0;
    case 'microphone':
      return programme.microphone !== 'closed';
  }
}

/** What a screen plays that has lost the server: how to join and the tips, in turn. */
export function safeProgramme(tips: readonly ScreenText[]): Programme {
  return {
    complete: false,
    entries: [
      { id: 'safe-join', kind: 'join', seconds: 15 },
      { id: 'safe-tip', kind: 'tip', seconds: 15 },
    ],
    only: null,
    wall: [],
    people: [],
    gaps: [],
    tips,
    announcements: [],
    round: [],
    microphone: 'closed',
    newestPin: null,
  };
}
