import type { Frame } from '@commonground/contracts';
import { PASSING_CODES } from '@commonground/contracts/constants';

/** What carries a feed: a websocket, or requests that are held. */
export type Via = 'socket' | 'poll';

/** Where the state of a client stands in the two feeds. */
export interface Position {
  readonly epoch: string;
  readonly seq: number;
  /** 0 for consoles and screens, which have no personal feed. */
  readonly meSeq: number;
  /** Topics whose pins are followed; absent: all. Long-polls follow all. */
  readonly topics?: string[];
}

/** What a transport asks the feed, and whom it tells. */
export interface Follower {
  /** From where to follow; undefined while a snapshot is needed or on its way. */
  position(): Position | undefined;
  frame(frame: Frame): void;
  /** The position is of no use: a fresh snapshot is needed. */
  resync(): void;
  /** The server sends what is new. What was missed came before, all that is personal up to `readTo`. */
  live(readTo: number): void;
  /** Nobody answers any more; the transport seeks the server by itself. */
  lost(): void;
  /** The server said no for good. */
  refuse(code: string): void;
}

/** How long a question may stay unanswered, in milliseconds. */
export const PATIENCE = 8_000;

const PASSING: ReadonlySet<string> = new Set(PASSING_CODES);

/** Codes of the service have a dot; what socket.io says of a broken network has none. */
export const isFinal = (code: unknown): code is string =>
  typeof code === 'string' && /^\w+\.[\w-]+$/u.test(code) && !PASSING.has(code);

/** Between half of it and half more. */
export const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random());
