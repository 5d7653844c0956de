import type { FeedName } from '@commonground/contracts/constants';

/**
 * One thing that was seen during a fault, as a line of a history. `at` is a monotonic clock in milliseconds since the
 * history began. The checker reads nothing else.
 */
export type Entry =
  /** A client is about to send a command. A repeat is another `invoke` of the same command. */
  | { at: number; type: 'invoke'; client: string; command: string; text: string }
  /** The command was acknowledged: from now on it must not be lost. */
  | { at: number; type: 'ok'; client: string; command: string }
  /** The command was refused: it must not have happened. */
  | { at: number; type: 'fail'; client: string; command: string; code: string }
  /** No answer: it may have happened or not. */
  | { at: number; type: 'info'; client: string; command: string; code: string }
  /** A client took a snapshot, which ends what it knew of its position. */
  | { at: number; type: 'snapshot'; client: string; epoch: string; seq: number }
  /** A client follows from these positions. */
  | { at: number; type: 'hello'; client: string; epoch: string; event: number; me: number }
  | { at: number; type: 'frame'; client: string; feed: FeedName; epoch: string; from: number; to: number }
  /** The server asked for a snapshot. */
  | { at: number; type: 'resync'; client: string }
  /** A connection ended; `code` is the last word of the server, or the network's. */
  | { at: number; type: 'closed'; client: string; code: string }
  /** Something was broken, and something was whole again. */
  | { at: number; type: 'fault'; what: string }
  | { at: number; type: 'healed'; what: string }
  /** A client is at the end of the log again. */
  | { at: number; type: 'current'; client: string }
  /** After everything came to rest: what a client holds, and what a fresh snapshot for the same reader says. */
  | { at: number; type: 'rest'; client: string; held: string; fresh: string; differs?: string }
  /** What the database holds at the end: pins, and the log of the event. */
  | { at: number; type: 'rows'; pins: readonly PinRow[]; log: readonly LogRow[] }
  /** A value that only some clients may ever receive. */
  | { at: number; type: 'canary'; value: string; what: string; readers: readonly string[] }
  /** Bytes that somebody received; equal ones are written once. */
  | { at: number; type: 'bytes'; id: number; text: string }
  | { at: number; type: 'got'; client: string; bytes: number };

export interface PinRow {
  readonly id: string;
  readonly text: string;
}
export interface LogRow {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
}

/** The entries of one kind. */
export function entriesOf<T extends Entry['type']>(
  history: readonly Entry[],
  type: T,
): Extract<Entry, { type: T }>[] {
  return history.filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);
}
