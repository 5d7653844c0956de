import { setTimeout as pause } from 'node:timers/promises';
import { withBare } from '../live/bare.mjs';
import { withCrowd } from '../live/crowd.mjs';
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
          const name = `${size.toLocaleString('en-GB')} phones`;
          return [
            atMost(`T6 ${name}: memory of each (KB)`, { measured: product, baseline: plain, gate: 40 }),
            atMost(`T6 ${name}: memory of each ÷ bare`, { measured: product / plain, gate: 4 }),
            ...slow,
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
  const before = (await api.tidy()).rss;
  await crowd.sleep('slow', SLOW);
  let most = before;
  let lagging = 0;
  for (let frame = 0; frame < FRAMES && lagging < SLOW; frame++) {
    await room.pin(PINS);
    await pause(400);
    most = Math.max(most, (await api.delay()).rss);
    lagging = await laggingAt(api.url);
  }
  say(
    `${lagging} of ${SLOW} sleeping phones lag; the server grew by ${((most - before) / KB / KB).toFixed(0)} MB.`,
  );
  return [
    atMost(`T19 growth of the server for each of ${SLOW} phones that read nothing, at most (KB)`, {
      // Without enough that waits, nothing was measured.
      measured: lagging < SLOW ? null : (most - before) / KB / SLOW,
      gate: 256,
    }),
  ];
}

/** @param {string} url */
async function laggingAt(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^commonground_sockets_lagging (\d+)/mu.exec(text)?.[1] ?? 0);
}
