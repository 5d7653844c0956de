import type { LiveView } from '@commonground/contracts';

/** In one word how the connections are: nobody is there, all is well, some have it hard, or news does not get through. */
export type ConnectionState = 'empty' | 'well' | 'strained' | 'trouble';

/** What an organizer begins to notice, and what everybody does, in milliseconds. */
const NOTICEABLE = 1500;
const LATE = 5000;

/** Looks at what matters to people in the room, not at the machines. */
export function connectionState({
  nodes,
  phones,
  screens,
  slow,
  resyncs,
  delayMs,
}: LiveView): ConnectionState {
  if (!nodes.some(({ up }) => up) || (delayMs ?? 0) > LATE) return 'trouble';
  if (phones + screens === 0) return 'empty';
  if (slow > 0 || (delayMs ?? 0) > NOTICEABLE || resyncs > phones + screens) return 'strained';
  return 'well';
}
