import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until something is so.
 * @param what for the message when it never is
 * @returns milliseconds that it took
 */
export async function eventually(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  withinMs = 5000,
): Promise<number> {
  const begun = Date.now();
  while (!(await isSo())) {
    if (Date.now() - begun > withinMs) throw new Error(`Waited ${withinMs} ms in vain for ${what}.`);
    await pause(20);
  }
  return Date.now() - begun;
}
