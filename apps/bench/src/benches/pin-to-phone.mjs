import { setTimeout as pause } from 'node:timers/promises';
import { bareDeliveries } from '../pin-to-phone/bare-socket.mjs';
import { measureFullRun, playInTurn } from '../pin-to-phone/full-room.mjs';
import { fillRoom, handOutPhones } from '../pin-to-phone/room.mjs';
import { phoneRound, pinNeed } from '../pin-to-phone/rounds.mjs';
import { waitForCalm } from '../pin-to-phone/wait.mjs';
import { PHONE_WISHES, ROOM_WISHES } from '../pin-to-phone/wishes.mjs';
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
/** A full room is let alone this long before its idle event loop is looked at. Milliseconds. */
const CALM = 2000;
const GATE_MS = 2000;
const GATE_SHARE = 0.99;

/** People of the small room: a pair for each wish, and two with phones. */
const SMALL = 2 * ROOM_WISHES.length + 2;
const FULL = 1000;
const FULL_GATE_MS = 500;
/** Nobody at a socket notices a server that comes so late. Milliseconds. */
const DELAY_GATE_MS = 100;

/** @typedef {Awaited<ReturnType<typeof fillRoom>> & Awaited<ReturnType<typeof handOutPhones>>} Room */

/**
 * Measures how long a pin takes to become a suggestion before both who fit: with a hundred people present, on real
 * phones too, and with a thousand.
 * @param {(line: string) => void} say
 */
export async function measurePinToPhone(say) {
  return [...(await measureSmallRoom(say)), ...(await measureFullRoom(say))];
}

/** @param {(line: string) => void} say */
function measureSmallRoom(say) {
  return withApi((api) =>
    withChromium(async (browser) => {
      const filled = await fillRoom(api, SMALL);
      const room = { ...filled, ...(await handOutPhones(filled, browser)) };
      say(`${room.people.length} people are present; two of them hold a phone in Chromium.`);
      try {
        const turns = await playRounds(room, say);
        const burst = await playBurst(room, room.pairs);
        const bare = await bareDeliveries(room.people.length, turns.sockets.length);
        say(
          `${turns.pages.length} cards on real phones, ${turns.sockets.length} on sockets, ${burst.length} in a burst.`,
        );
        return [
          ...rowsOf('both pages', turns.pages, bare, GATE_MS),
          ...rowsOf('both sockets', turns.sockets, bare, GATE_MS),
          ...rowsOf(`both sockets, ${burst.length} needs in a second`, burst, bare, null),
        ];
      } finally {
        for (const person of room.people) person.leave();
      }
    }),
  );
}

/** @param {(line: string) => void} say */
function measureFullRoom(say) {
  return withApi(async (api) => {
    const room = await fillRoom(api, FULL);
    say(`${room.people.length} people are present, each with a socket.`);
    try {
      await pause(CALM);
      await api.delay();
      await pause(CALM);
      const idle = await api.delay();
      const turns = await playInTurn(room, ROUNDS, BETWEEN, say);
      const live = await api.delay();
      const burst = await playBurst(room, room.pairs.slice(-ROOM_WISHES.length));
      await api.delay();
      const seconds = await measureFullRun(room);
      const full = await api.delay();
      const bare = await bareDeliveries(room.people.length, turns.length);
      say(`${turns.length} cards in turn, ${burst.length} in a burst; everybody anew in ${seconds} s.`);
      const lateness = [
        atMost('1,000 present: event loop late while pins come in turn: p99 (ms)', {
          measured: live.p99,
          baseline: idle.p99,
        }),
        atMost('1,000 present: event loop late while pins come in turn: worst (ms)', {
          measured: live.max,
          baseline: idle.max,
        }),
        atMost('1,000 present: event loop late while everybody is matched anew: worst (ms)', {
          measured: full.max,
          baseline: idle.max,
          gate: DELAY_GATE_MS,
        }),
      ];
      return [
        ...rowsOf('both sockets, 1,000 present', turns, bare, FULL_GATE_MS),
        ...rowsOf(`both sockets, 1,000 present, ${burst.length} needs in a second`, burst, bare, null),
        ...lateness,
      ];
    } finally {
      for (const person of room.people) person.leave();
    }
  });
}

/**
 * Every pair of the room in turn, one after the other, with the two phones in between.
 * @param {Room} room
 * @param {(line: string) => void} say
 */
async function playRounds({ people, byId, pairs, holders: [one, other], phones }, say) {
  const pages = /** @type {number[]} */ ([]);
  const sockets = /** @type {number[]} */ ([]);
  if (!one || !other) throw new Error('Nobody holds a phone.');
  for (let round = 1; round <= ROUNDS; round++) {
    const pinned = [];
    for (const [at, pair] of pairs.entries()) {
      const { milliseconds, pinId } = await pinNeed(pair, byId);
      sockets.push(milliseconds);
      pinned.push({ pair, pinId });
      if (at % PHONES_EVERY === 0) {
        const turn = pages.length;
        const [giver, seeker] = turn % 2 === 0 ? [one, other] : [other, one];
        const wish = PHONE_WISHES[turn % PHONE_WISHES.length] ?? ['', ''];
        const times = await phoneRound({ giver, seeker, wish }, phones, byId);
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
 * Many needs within about a second, as after a word from the stage.
 * @param {Pick<Room, 'byId'>} room
 * @param {Room['pairs']} pairs
 */
async function playBurst({ byId }, pairs) {
  const turns = pairs.map(async (pair, at) => {
    await pause(at * BURST_BETWEEN);
    const { milliseconds } = await pinNeed(pair, byId);
    return milliseconds;
  });
  return Promise.all(turns);
}

/**
 * @param {string} where
 * @param {readonly number[]} times milliseconds; infinite for what never came
 * @param {readonly number[]} bare
 * @param {number | null} gate of the 95th percentile
 */
function rowsOf(where, times, bare, gate) {
  const at = (/** @type {number} */ share) => ({
    measured: percentile(times, share),
    baseline: percentile(bare, share),
  });
  return [
    atMost(`pin to ${where}: p50 (ms)`, at(0.5)),
    atMost(`pin to ${where}: p95 (ms)`, { ...at(0.95), gate }),
    atLeast(`pin to ${where}: share within 2 s`, {
      measured: shareWithin(times, GATE_MS),
      gate: gate === null ? null : GATE_SHARE,
    }),
  ];
}
