import { setTimeout as pause } from 'node:timers/promises';
import { bareDeliveries } from '../pin-to-phone/bare-socket.mjs';
import { fillRoom } from '../pin-to-phone/room.mjs';
import { phoneRound, pinNeed } from '../pin-to-phone/rounds.mjs';
import { waitFor } from '../pin-to-phone/wait.mjs';
import { PHONE_WISHES } from '../pin-to-phone/wishes.mjs';
import { withChromium } from '../product/chromium.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile, shareWithin } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/** How often every pair of the room pins and unpins. */
const ROUNDS = 3;
/** The two real phones take a turn after so many pairs. */
const PHONES_EVERY = 4;
/** Time between two pins, and between two pins of the burst. Milliseconds. */
const BETWEEN = 50;
const BURST_BETWEEN = 20;
/** After so many pins without a single suggestion something is broken, and waiting for more would tell nothing. */
const TRIES = 10;
const GATE_MS = 2000;
const GATE_SHARE = 0.99;

/** @typedef {Awaited<ReturnType<typeof fillRoom>>} Room */

/**
 * Measures, with a hundred people present, how long a pin takes to become a suggestion before both who fit.
 * @param {(line: string) => void} say
 */
export function measurePinToPhone(say) {
  return withApi((api) =>
    withChromium(async (browser) => {
      const room = await fillRoom(api, browser);
      say(`${room.people.length} people are present; two of them hold a phone in Chromium.`);
      try {
        const turns = await playRounds(room, say);
        const burst = await playBurst(room);
        const sockets = room.people.length;
        const bare = await bareDeliveries(sockets, turns.sockets.length);
        say(
          `${turns.pages.length} cards on real phones, ${turns.sockets.length} on sockets, ${burst.length} in a burst.`,
        );
        return [
          ...rowsOf('both pages', turns.pages, bare, true),
          ...rowsOf('both sockets', turns.sockets, bare, true),
          ...rowsOf(`both sockets, ${burst.length} needs in a second`, burst, bare, false),
        ];
      } finally {
        for (const person of room.people) person.leave();
      }
    }),
  );
}

/**
 * Every pair of the room in turn, one after the other, with the two phones in between.
 * @param {Room} room
 * @param {(line: string) => void} say
 */
async function playRounds({ people, pairs, holders: [one, other], phones }, say) {
  const pages = /** @type {number[]} */ ([]);
  const sockets = /** @type {number[]} */ ([]);
  if (!one || !other) throw new Error('Nobody holds a phone.');
  for (let round = 1; round <= ROUNDS; round++) {
    const pinned = [];
    for (const [at, pair] of pairs.entries()) {
      const { milliseconds, pinId } = await pinNeed(pair, people);
      sockets.push(milliseconds);
      pinned.push({ pair, pinId });
      if (at % PHONES_EVERY === 0) {
        const turn = pages.length;
        const [giver, seeker] = turn % 2 === 0 ? [one, other] : [other, one];
        const wish = PHONE_WISHES[turn % PHONE_WISHES.length] ?? ['', ''];
        const times = await phoneRound({ giver, seeker, wish }, phones, people);
        pages.push(times.page);
        sockets.push(times.socket);
      }
      if (sockets.length >= TRIES && sockets.every((time) => !Number.isFinite(time))) {
        throw new Error(`${sockets.length} fitting needs were pinned and no suggestion came.`);
      }
      await pause(BETWEEN);
    }
    for (const { pair, pinId } of pinned) await pair.seeker.unpin(pinId);
    await waitForCalm(people);
    say(`Round ${round} of ${ROUNDS}: ${pages.length} turns of the phones so far.`);
  }
  return { pages, sockets };
}

/**
 * All needs of the room within about a second, as after a word from the stage.
 * @param {Room} room
 */
async function playBurst({ people, pairs }) {
  const turns = pairs.map(async (pair, at) => {
    await pause(at * BURST_BETWEEN);
    const { milliseconds } = await pinNeed(pair, people);
    return milliseconds;
  });
  return Promise.all(turns);
}

/**
 * Waits until no socket holds a card any more.
 * @param {Room['people']} people
 */
async function waitForCalm(people) {
  await waitFor(() => (people.every((person) => person.cards().length === 0) ? true : undefined));
}

/**
 * @param {string} where
 * @param {readonly number[]} times milliseconds; infinite for what never came
 * @param {readonly number[]} bare
 * @param {boolean} gated
 */
function rowsOf(where, times, bare, gated) {
  const at = (/** @type {number} */ share) => ({
    measured: percentile(times, share),
    baseline: percentile(bare, share),
  });
  return [
    atMost(`pin to ${where}: p50 (ms)`, at(0.5)),
    atMost(`pin to ${where}: p95 (ms)`, { ...at(0.95), gate: gated ? GATE_MS : null }),
    atLeast(`pin to ${where}: share within 2 s`, {
      measured: shareWithin(times, GATE_MS),
      gate: gated ? GATE_SHARE : null,
    }),
  ];
}
