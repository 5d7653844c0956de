import type { Installation, InstallationWish } from '../installation/installation.js';
import type { RoomWish } from '../room/open-room.js';
import type { Room } from '../room/room.js';

/** Figures that a fault left, by what they tell: `recovery ms`. */
export type Measured = Record<string, number>;

/** What a fault is played on. Whatever it lends is given back afterwards. */
export interface Stage {
  /** In [0, 1), decided by the seed. */
  readonly random: () => number;
  /** small: in the tests of the project, on whatever computer; full: when faults are what is run. */
  readonly size: 'small' | 'full';
  /** How much busier this computer is than an idle one: what has to be quick may take longer by that. */
  readonly busy: number;
  /** The built project. */
  readonly dir: string;
  /** Two nodes behind a door, whole, and shared with the faults before and after. */
  shared(): Promise<Installation>;
  /** An installation of this fault's own. */
  own(wish: Omit<InstallationWish, 'dir' | 'folder'> & { folder?: string }): Promise<Installation>;
  /** A room with people who follow; with `waits: false` it does not wait until they do. */
  room(installation: Installation, wish: Omit<RoomWish, 'random'> & { waits?: boolean }): Promise<Room>;
  /** What is done when everything is over. */
  afterwards(act: () => void): void;
  /** An empty folder that every user may enter. */
  folder(name: string): string;
}

/** One fault of the catalogue (README.md): how it is made, and how soon everybody has to be current after it. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** From when things are whole until everybody is current, at most. */
  readonly recoveryMs: number;
  /** Why it cannot be made on this computer. */
  missing?(): string | undefined;
  /** Makes the fault, waits until it is over, and settles every room that it opened. */
  run(stage: Stage): Promise<Measured>;
}
