import { setTimeout as pause } from 'node:timers/promises';
import { consoleApi } from '@commonground/client';
import { pinNeed } from './rounds.mjs';
import { waitForCalm } from './wait.mjs';
import { ROOM_WISHES } from './wishes.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./room.mjs').fillRoom>>} FullRoom */

/** After so many pins without a single suggestion something is broken. */
const TRIES = 10;

/**
 * Needs one after the other, each round by other people. Their cards go before the next round, so that those who offer
 * have room for more.
 * @param {FullRoom} room
 * @param {number} rounds
 * @param {number} between milliseconds between two pins
 * @param {(line: string) => void} say
 * @returns {Promise<number[]>} milliseconds until both sockets had the card
 */
export async function playInTurn({ people, byId, pairs }, rounds, between, say) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const pinned = [];
    for (const pair of pairs.slice(round * ROOM_WISHES.length, (round + 1) * ROOM_WISHES.length)) {
      const { milliseconds, pinId } = await pinNeed(pair, byId);
      times.push(milliseconds);
      pinned.push({ pair, pinId });
      if (times.length >= TRIES && times.every((time) => !Number.isFinite(time))) {
        throw new Error(`${times.length} fitting needs were pinned and no suggestion came.`);
      }
      await pause(between);
    }
    for (const { pair, pinId } of pinned) await pair.seeker.unpin(pinId);
    await waitForCalm(people);
    say(`Round ${round + 1} of ${rounds}: ${times.length} needs so far.`);
  }
  return times;
}

/**
 * Closes the event and opens it again, which lets the engine look at everybody; a need that is pinned then waits for
 * that run.
 * @param {FullRoom} room
 * @returns {Promise<number>} seconds from the opening until that need has its card
 */
export async function measureFullRun({ owner, eventId, byId, pairs }) {
  const turn = (/** @type {'after' | 'live'} */ phase) =>
    owner.call(consoleApi.changePhase, { params: { eventId }, body: { phase } });
  const pair = pairs[pairs.length - 2 * ROOM_WISHES.length];
  if (!pair) throw new Error('The room is too small.');
  await turn('after');
  const begun = performance.now();
  await turn('live');
  await pinNeed(pair, byId);
  return Math.round(performance.now() - begun) / 1000;
}
