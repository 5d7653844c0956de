import { setTimeout as pause } from 'node:timers/promises';

/** After this long a card is taken for lost. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits until something is there. When it came is noted by whoever brings it, so that the steps of the waiting do not
 * enter a measurement.
 * @template T
 * @param {() => T | undefined} look
 * @returns {Promise<T | undefined>} undefined: it did not come
 */
export async function waitFor(look) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(5)) {
    const found = look();
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Waits until no socket holds a card any more.
 * @param {readonly import('./person.mjs').Person[]} people
 */
export async function waitForCalm(people) {
  await waitFor(() => (people.every((person) => person.cards().length === 0) ? true : undefined));
}
