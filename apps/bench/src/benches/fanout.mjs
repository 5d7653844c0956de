import { setTimeout as pause } from 'node:timers/promises';
import { withBare } from '../live/bare.mjs';
import { sharedNow } from '../live/clock.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { pinOverHttp } from '../live/pin-stream.mjs';
import { withRoom } from '../live/room.mjs';
import { largest, sizesOf } from '../live/settings.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/** The product and the bare server take turns so often. */
const ROUNDS = 3;
/** The product lets news of a room go out so far apart, and so does the bare server in its turns. Milliseconds. */
const INTERVAL = 210;
/** Messages of a turn: it lasts as long as heartbeats of a phone are apart, so that each turn has them once. */
const MESSAGES = 95;
/** Messages of a turn with many cards in each. */
const BATCHES = 30;
/**
 * Rounds that are not counted and have a row of their own. What a flush runs is compiled step by step, since it comes five
 * times a second only, and an event lasts for hours.
 */
const WARM = 3;
const SIZES = [1000, 5000];
const BATCH = 10;
/** Broadcasts to the largest room. */
const WIDE = 10;
/** Pins over HTTP, one after the other. */
const PINS = 40;
const CALM = 1500;

/** @typedef {import('../report/row.mjs').Row} Row */
/** @typedef {import('../live/crowd.mjs').Crowd} Crowd */
/** @typedef {import('../live/room.mjs').Room} Room */
/** @typedef {import('../live/bare.mjs').Bare} Bare */
/** @typedef {import('../product/running-api.mjs').RunningApi} RunningApi */
/** @typedef {{ perSecond: number, throughput: number, p99: number, bytes: number }} Sent */
/** @typedef {{ single: Sent, bare: Sent, hurried: Sent, batch: Sent }} Round */

/**
 * What a message to everybody costs: the built product with its log, projections and sockets, in turn with a bare
 * websocket server that writes one frame of the same size, both to the same phones.
 * @param {(line: string) => void} say
 * @param {import('../live/settings.mjs').Settings} settings
 */
export function measureFanout(say, settings) {
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    const rows = /** @type {Row[]} */ ([]);
    for (const size of sizesOf(SIZES, settings)) rows.push(...(await measureSize(api, owner, size, say)));
    rows.push(...(await measureWide(api, owner, largest(settings), say)));
    return rows;
  });
}

/**
 * @param {RunningApi} api
 * @param {import('../product/callers.mjs').Caller} owner
 * @param {number} size
 * @param {(line: string) => void} say
 */
function measureSize(api, owner, size, say) {
  return withRoom(api, owner, size, (room) =>
    withCrowd(size, (crowd) =>
      withBare(async (bare) => {
        await crowd.connect('product', room.target, await room.phones(size));
        await crowd.connect(
          'bare',
          bare.target,
          Array.from({ length: size }, () => ({})),
        );
        await pause(CALM);
        await api.delay();
        await pause(CALM);
        const idle = (await api.delay()).cpu / (CALM / 1000);
        const rounds = [];
        const first = [];
        for (let round = 0; round < ROUNDS + WARM; round++) {
          const single = await broadcastByProduct(api, room, crowd, size, 1, MESSAGES);
          const paced = await broadcastByBare(bare, crowd, size, single.bytes, INTERVAL);
          const hurried = await broadcastByBare(bare, crowd, size, single.bytes, 0);
          const batch = await broadcastByProduct(api, room, crowd, size, BATCH, BATCHES);
          say(
            `${size} phones: ${Math.round(single.perSecond)} deliveries per second of processor, bare ${Math.round(paced.perSecond)}, in a hurry ${Math.round(hurried.perSecond)}; idle ${(idle * 100).toFixed(1)} %.`,
          );
          (round < WARM ? first : rounds).push({ single, bare: paced, hurried, batch });
        }
        const rows = rowsOf(size, rounds, first, idle);
        if (size !== SIZES[0]) return rows;
        return [...rows, ...(await measurePinned(room, crowd)), await headRow(crowd)];
      }),
    ),
  );
}

/**
 * @param {RunningApi} api
 * @param {Room} room
 * @param {Crowd} crowd
 * @param {number} size
 * @param {number} cards in a message
 * @param {number} messages
 * @returns {Promise<Sent>}
 */
async function broadcastByProduct(api, room, crowd, size, cards, messages) {
  await api.delay();
  await crowd.count();
  const spreads = [];
  for (let message = 0; message < messages; message++) {
    const stamp = `round ${sharedNow().toFixed(3)} `;
    spreads.push(await crowd.watch('product', stamp, () => room.pin(cards, stamp)));
  }
  const { cpu } = await api.delay();
  return sentOf(await crowd.count(), cpu, size, spreads);
}

/**
 * @param {Bare} bare
 * @param {Crowd} crowd
 * @param {number} size
 * @param {number} bytes of a message
 * @param {number} interval milliseconds from one to the next; 0: the next goes out when the last phone has the one before
 * @returns {Promise<Sent>}
 */
async function broadcastByBare(bare, crowd, size, bytes, interval) {
  await bare.usage();
  await crowd.count();
  const spreads = [];
  for (let message = 0; message < MESSAGES; message++) {
    const begun = performance.now();
    const stamp = `bare ${sharedNow().toFixed(3)} `;
    spreads.push(await crowd.watch('bare', stamp, () => bare.broadcast(stamp, Math.round(bytes))));
    await pause(Math.max(0, begun + interval - performance.now()));
  }
  const { cpu } = await bare.usage();
  return sentOf(await crowd.count(), cpu, size, spreads);
}

/**
 * @param {import('../live/crowd.mjs').Counted} counted
 * @param {number} cpu seconds
 * @param {number} size
 * @param {import('../live/crowd.mjs').Spread[]} spreads
 * @returns {Sent}
 */
function sentOf({ frames, bytes }, cpu, size, spreads) {
  return {
    perSecond: frames / cpu,
    throughput:
      size /
      ((percentile(
        spreads.map(({ whole }) => whole),
        0.5,
      ) ?? 0) /
        1000),
    p99:
      percentile(
        spreads.map(({ p99 }) => p99),
        0.5,
      ) ?? 0,
    bytes: bytes / frames,
  };
}

/**
 * @param {number} size
 * @param {Round[]} rounds
 * @param {Round[]} first those that warm up
 * @param {number} idle share of a core that the product takes while nothing happens
 * @returns {Row[]}
 */
function rowsOf(size, rounds, first, idle) {
  const median = (/** @type {(round: Round) => number} */ of) => percentile(rounds.map(of), 0.5);
  const figures = (/** @type {(sent: Sent) => number} */ of) => ({
    measured: median(({ single }) => of(single)),
    baseline: median(({ bare }) => of(bare)),
  });
  const name = `${size.toLocaleString('en-GB')} phones`;
  const rows = [
    atLeast(`T1 ${name}: deliveries per CPU second ÷ bare: median ratio`, {
      measured: median(({ single, bare }) => single.perSecond / bare.perSecond),
      gate: 0.6,
    }),
    atLeast(`${name}: deliveries per CPU second ÷ bare in the rounds that warm up: median ratio`, {
      measured: percentile(
        first.map(({ single, bare }) => single.perSecond / bare.perSecond),
        0.5,
      ),
    }),
    atLeast(`${name}: deliveries per CPU second ÷ bare in a hurry: median ratio`, {
      measured: median(({ single, hurried }) => single.perSecond / hurried.perSecond),
    }),
    atLeast(
      `T1 ${name}: deliveries per CPU second`,
      figures(({ perSecond }) => perSecond),
    ),
    atLeast(`T2 ${name}: deliveries per second while a message goes out ÷ bare: median ratio`, {
      measured: median(({ single, bare }) => single.throughput / bare.throughput),
      gate: 0.5,
    }),
    atLeast(`T3 ${name}: cards per CPU second, ${BATCH} in a message ÷ one in a message`, {
      measured: median(({ batch, single }) => (BATCH * batch.perSecond) / single.perSecond),
      gate: 6,
    }),
    atMost(`T4 ${name}: first phone to 99 % of all ÷ bare: median ratio`, {
      measured: median(({ single, bare }) => single.p99 / bare.p99),
      gate: 1.5,
    }),
    atMost(
      `T4 ${name}: first phone to 99 % of all (ms)`,
      figures(({ p99 }) => p99),
    ),
    atMost(`${name}: bytes of a message with one card`, { measured: median(({ single }) => single.bytes) }),
    atMost(`${name}: share of a core while nothing happens`, { measured: idle }),
  ];
  return rows;
}

/**
 * @param {Room} room
 * @param {Crowd} crowd
 * @returns {Promise<Row[]>}
 */
async function measurePinned(room, crowd) {
  const times = [];
  for (let pin = 0; pin < PINS; pin++) {
    const stamp = `pinned ${sharedNow().toFixed(3)} `;
    const { took } = await crowd.watch('product', stamp, () => pinOverHttp(room.url, room.event, stamp));
    times.push(took);
  }
  const size = SIZES[0]?.toLocaleString('en-GB');
  return [
    atMost(`T13 pin over HTTP to the last of ${size} phones: p50 (ms)`, { measured: percentile(times, 0.5) }),
    atMost(`T13 pin over HTTP to the last of ${size} phones: p95 (ms)`, {
      measured: percentile(times, 0.95),
      gate: 300,
    }),
  ];
}

/** @param {Crowd} crowd */
async function headRow(crowd) {
  const found = /^sec-websocket-extensions:/imu.test(await crowd.head('product'));
  return atMost('T20 Sec-WebSocket-Extensions in the answer to a phone that offers deflate (1: there)', {
    measured: found ? 1 : 0,
    gate: 0,
  });
}

/**
 * @param {RunningApi} api
 * @param {import('../product/callers.mjs').Caller} owner
 * @param {number} size
 * @param {(line: string) => void} say
 */
function measureWide(api, owner, size, say) {
  return withRoom(api, owner, size, (room) =>
    withCrowd(size, async (crowd) => {
      await crowd.connect('product', room.target, await room.phones(size));
      await pause(CALM);
      await api.delay();
      await pause(CALM);
      const idle = await api.delay();
      for (let message = 0; message < WIDE; message++) {
        const stamp = `wide ${sharedNow().toFixed(3)} `;
        await crowd.watch('product', stamp, () => room.pin(1, stamp));
      }
      const busy = await api.delay();
      say(`${size} phones: event loop late by ${busy.p99.toFixed(1)} ms (99 %) while messages go out.`);
      const name = `T5 ${size.toLocaleString('en-GB')} phones: event loop late while messages go out`;
      return [
        atMost(`${name}: p99 (ms; baseline: while nothing happens)`, {
          measured: busy.p99,
          baseline: idle.p99,
          gate: 50,
        }),
        atMost(`${name}: worst (ms)`, { measured: busy.max, baseline: idle.max }),
      ];
    }),
  );
}
