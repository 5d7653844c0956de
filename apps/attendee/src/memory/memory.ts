import { deviceMemory, OfflineError } from '@commonground/client';
import type { AttendeeSession } from '@commonground/contracts';

/** What this phone remembers of the one attendee who is signed in on it. */
export const memory = deviceMemory('attendee');

/** Answers that the server gave to whoever is signed in, by the name of the query. */
type AnswerKey = 'session' | 'contacts' | 'blocks' | 'openings';

const PATIENCE = 4_000;
const old = new Set<AnswerKey>();

/** Keeps an answer for the time without a network. */
export function remember<T>(key: AnswerKey, answer: T): T {
  void memory.write(key, answer);
  return answer;
}

/**
 * What the server answers. Where no answer comes the remembered one counts, and the query is asked again once the feed
 * is back (see `takeOld`).
 */
export async function askOrRemember<T>(key: AnswerKey, ask: () => Promise<T>): Promise<T> {
  const kept = memory.read<T>(key);
  const asked = ask();
  try {
    const answer = await Promise.race([asked, lateAnswer(kept)]);
    if (answer !== LATE) return answer;
  } catch (error) {
    if (!(error instanceof OfflineError)) throw error;
  }
  const remembered = await kept;
  if (remembered === undefined) return asked;
  old.add(key);
  return remembered;
}

const LATE = Symbol('late');

/** Settles only where something is remembered: else there is nothing but to wait. */
async function lateAnswer(kept: Promise<unknown>): Promise<typeof LATE> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if ((await kept) === undefined) await new Promise(() => undefined);
  return LATE;
}

/** The queries that show something remembered; they count as asked again from now on. */
export function takeOld(): AnswerKey[] {
  const keys = [...old];
  old.clear();
  return keys;
}

/** Forgets what belongs to somebody else, and everything once nobody is signed in or the event is over. */
export async function rememberOnly(session: AttendeeSession | null): Promise<void> {
  const before = await memory.read<AttendeeSession>('session');
  const isOver = session === null || session.event.phase === 'archived';
  if (isOver || (before && before.me.id !== session.me.id)) await memory.forget();
  if (!isOver) await memory.write('session', session);
}
