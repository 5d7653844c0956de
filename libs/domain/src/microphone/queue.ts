/** waiting: stands in the queue. speaking: has a turn. left: by own hand, and may come back to where they stood. */
export type EntryState = 'waiting' | 'speaking' | 'left';

/** Somebody who asked for the microphone. Nobody has more than one. */
export interface MicrophoneEntry {
  /** Made by the phone. */
  readonly id: string;
  readonly attendeeId: string;
  /** Order of arrival. */
  readonly place: number;
  readonly state: EntryState;
  /** When the turn began, in milliseconds; null unless speaking. */
  readonly startedAt: number | null;
}

/** Everybody who asked, in the order of arrival. At most one of them speaks. */
export type MicrophoneQueue = readonly MicrophoneEntry[];

/** Somebody who asks. */
export type Asking = Pick<MicrophoneEntry, 'id' | 'attendeeId'>;

/** Why somebody cannot stand in the queue: it is as long as it may be, or another has an entry of this id. */
export type AskingRefusal = 'full' | 'id-taken';

export const waitingIn = (queue: MicrophoneQueue): MicrophoneEntry[] =>
  queue.filter(({ state }) => state === 'waiting');

export const speakerIn = (queue: MicrophoneQueue): MicrophoneEntry | null =>
  queue.find(({ state }) => state === 'speaking') ?? null;

/** The entry of somebody who waits or speaks. */
export const entryOf = (queue: MicrophoneQueue, attendeeId: string): MicrophoneEntry | null =>
  queue.find((entry) => entry.attendeeId === attendeeId && entry.state !== 'left') ?? null;

/**
 * The queue once somebody has asked. Whoever stands in it, or speaks, changes nothing by asking again. Whoever left and
 * asks with the same entry never went away; with another one they stand at the end.
 *
 * @param most how many may wait
 */
export function afterAsking(
  queue: MicrophoneQueue,
  { id, attendeeId }: Asking,
  most: number,
): MicrophoneQueue | AskingRefusal {
  if (entryOf(queue, attendeeId)) return queue;
  if (queue.some((entry) => entry.id === id && entry.attendeeId !== attendeeId)) return 'id-taken';
  if (waitingIn(queue).length >= most) return 'full';
  if (queue.some((entry) => entry.id === id)) return changed(queue, id, { state: 'waiting' });
  const others = queue.filter((entry) => entry.attendeeId !== attendeeId);
  const place = Math.max(0, ...queue.map((entry) => entry.place)) + 1;
  return [...others, { id, attendeeId, place, state: 'waiting', startedAt: null }];
}

/** The queue once somebody has left it. A turn that is given back is over. The same one for whoever is not in it. */
export function afterLeaving(queue: MicrophoneQueue, attendeeId: string): MicrophoneQueue {
  const entry = entryOf(queue, attendeeId);
  if (!entry) return queue;
  return entry.state === 'speaking' ? without(queue, entry.id) : changed(queue, entry.id, { state: 'left' });
}

/**
 * The queue once somebody who waits was called, whoever else is ahead: the present turn ends. The same one when they
 * speak already; null when nobody waits by this id.
 */
export function afterCalling(queue: MicrophoneQueue, id: string, now: number): MicrophoneQueue | null {
  const entry = queue.find((one) => one.id === id);
  if (entry?.state === 'speaking') return queue;
  if (entry?.state !== 'waiting') return null;
  const speaker = speakerIn(queue);
  const rest = speaker ? without(queue, speaker.id) : queue;
  return changed(rest, id, { state: 'speaking', startedAt: now });
}

/** The queue without an entry: the turn is over, or somebody was taken off. The same one when it is not there. */
export const without = (queue: MicrophoneQueue, id: string): MicrophoneQueue =>
  queue.some((entry) => entry.id === id) ? queue.filter((entry) => entry.id !== id) : queue;

const changed = (
  queue: MicrophoneQueue,
  id: string,
  part: Partial<Pick<MicrophoneEntry, 'state' | 'startedAt'>>,
): MicrophoneQueue => queue.map((entry) => (entry.id === id ? { ...entry, ...part } : entry));
