/*
 * What a queue for turns of one length means for whoever stands in it. Phones work it out themselves from the queue that
 * everybody gets, so that nobody has to be written to when it moves. Times in milliseconds.
 */

/** 1 for whoever is next; null for whoever does not stand in the queue. */
export function positionIn(queue: readonly string[], id: string): number | null {
  const at = queue.indexOf(id);
  return at < 0 ? null : at + 1;
}

/** What is left of a turn. Below zero it is overtime: nobody is cut off by a clock. */
export const turnLeft = (startedAt: number, turnMs: number, now: number): number => startedAt + turnMs - now;

/** How long it takes until somebody’s turn, about: what is left of the present one, and those of everybody ahead. */
export function waitFor(position: number, turnMs: number, startedAt: number | null, now: number): number {
  const present = startedAt === null ? 0 : Math.max(0, turnLeft(startedAt, turnMs, now));
  return present + (position - 1) * turnMs;
}
