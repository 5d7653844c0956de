import { setTimeout as pause } from 'node:timers/promises';
import { withBare } from '../live/bare.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { tryEverything } from '../live/hostile.mjs';
import { withRoom } from '../live/room.mjs';
import { sizesOf } from '../live/settings.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { atMost } from '../report/row.mjs';

const [SIZE, SLOW] = [5000, 100];
/** Phones that come and go first: what a process takes for its first ones is not theirs. */
const FIRST = 500;
const CALM = 3000;
/** Frames for the slow: so many pins in each, until enough waits for every one of them that the server gives up. */
const PINS = 240;
const FRAMES = 150;
/** Frames of the same kind before, while everybody reads. */
const AWAKE = 15;
/** Hostile messages of each kind. */
const TIMES = 100;
const KB = 1024;

/**
 * What a phone takes of the server’s memory when all is quiet, beside one at a bare websocket server; and what one takes
 * that reads nothing any more.
 * @param {(line: string) => void} say
 * @param {import('../live/settings.mjs').Settings} settings
 */
export function measureMemory(say, settings) {
  const [size = SIZE] = sizesOf([SIZE], settings);
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    return withRoom(api, owner, size, (room) =>
      withCrowd(size, (crowd) =>
        withBare(async (bare) => {
          const people = await room.phones(size);
          const product = await grown(crowd, room.target, people, api.tidy);
          const plain = await grown(
            crowd,
            bare.target,
            people.map(() => ({})),
            bare.tidy,
          );
          say(`${size} phones: ${product.toFixed(1)} KB each, bare ${plain.toFixed(1)} KB.`);
          await crowd.cut('filled');
          const slow = await measureSlow(api, room, crowd, say);
          const hostile = await measureHostile(api, room, say);
          const name = `${size.toLocaleString('en-GB')} phones`;
          return [
            atMost(`T6 ${name}: memory of each (KB)`, { measured: product, baseline: plain, gate: 40 }),
            atMost(`T6 ${name}: memory of each ÷ bare`, { measured: product / plain, gate: 4 }),
            ...slow,
            hostile,
          ];
        }),
      ),
    );
  });
}

/**
 * How much a server grows for each phone of a room.
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {import('../live/raw-phone.mjs').Target} target
 * @param {readonly import('../live/crowd.mjs').Person[]} people
 * @param {() => Promise<{ rss: number }>} tidy
 */
async function grown(crowd, target, people, tidy) {
  await crowd.connect('first', target, people.slice(0, FIRST));
  await pause(CALM);
  await crowd.cut('first');
  await pause(CALM);
  const before = (await tidy()).rss;
  await crowd.connect('filled', target, people);
  await pause(CALM);
  return ((await tidy()).rss - before) / KB / people.length;
}

/**
 * @param {import('../product/running-api.mjs').RunningApi} api
 * @param {import('../live/room.mjs').Room} room
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {(line: string) => void} say
 */
async function measureSlow(api, room, crowd, say) {
  await crowd.connect('slow', room.target, await room.phones(2 * SLOW, { packed: false }));
  const pinned = async () => {
    await room.pin(PINS);
    await pause(400);
    return (await api.delay()).rss;
  };
  // What the frames themselves need while everybody reads is not theirs who sleep.
  let before = 0;
  for (let frame = 0; frame < AWAKE; frame++) before = Math.max(before, await pinned());
  await crowd.sleep('slow', SLOW);
  let most = before;
  let lagging = 0;
  for (let frame = 0; frame < FRAMES && lagging < SLOW; frame++) {
    most = Math.max(most, await pinned());
    lagging = await laggingAt(api.url);
  }
  const size = (/** @type {number} */ bytes) => `${(bytes / KB / KB).toFixed(0)} MB`;
  say(
    `${lagging} of ${SLOW} sleeping phones lag; the server grew by ${size(most - before)}, from ${size(before)}.`,
  );
  return [
    atMost(`T19 growth of the server for each of ${SLOW} phones that read nothing, at most (KB)`, {
      // Without enough that waits, nothing was measured.
      measured: lagging < SLOW ? null : (most - before) / KB / SLOW,
      gate: 256,
    }),
  ];
}

/**
 * What is left of those who meant no good, once they are gone.
 * @param {import('../product/running-api.mjs').RunningApi} api
 * @param {import('../live/room.mjs').Room} room
 * @param {(line: string) => void} say
 */
async function measureHostile(api, room, say) {
  const people = (await room.phones(SIZE)).slice(2 * SLOW);
  // The first of each kind also fetch code that a process loads once.
  await tryEverything(room.target, people, 10);
  const before = (await api.tidy()).rss;
  const tried = await tryEverything(room.target, people, TIMES);
  const grown = ((await api.tidy()).rss - before) / KB / KB;
  const ready = await fetch(`${api.url}/health/ready`);
  if (ready.status !== 200) throw new Error(`The server answers ${ready.status} after hostile messages.`);
  say(`${tried} hostile messages: the server grew by ${grown.toFixed(1)} MB.`);
  return atMost('growth of the server by hostile messages, 100 of each kind (MB)', {
    measured: grown,
    gate: 50,
  });
}

/** @param {string} url */
async function laggingAt(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^commonground_sockets_lagging (\d+)/mu.exec(text)?.[1] ?? 0);
}
