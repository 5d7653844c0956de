import { setTimeout as pause } from 'node:timers/promises';
import { askedProcess } from '../live/asked.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { pinAtRate } from '../live/pin-stream.mjs';
import { targetOf, withRoom } from '../live/room.mjs';
import { sizesOf } from '../live/settings.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

const SIZES = [1000, 5000];
const RATES = [20, 100];
const SECONDS = 4;
/** The room has got everything when nothing came for so long. Milliseconds. */
const QUIET = 1500;

/**
 * The product beside what somebody would write instead: a socket.io room with one emit for each pin. The same pins over
 * HTTP at the same rate, the same phones.
 * @param {(line: string) => void} say
 * @param {import('../live/settings.mjs').Settings} settings
 */
export function measurePeer(say, settings) {
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    const rows = [];
    for (const size of sizesOf(SIZES, settings))
      rows.push(
        ...(await withRoom(api, owner, size, (room) =>
          withCrowd(size, (crowd) =>
            withPeer(api.databaseUrl, (peer) => compare(api, peer, room, crowd, size, say)),
          ),
        )),
      );
    return rows;
  });
}

/** @typedef {{ url: string, usage: () => Promise<{ cpu: number }> }} Side takes pins and counts its processor time */

/**
 * @template T
 * @param {string} databaseUrl
 * @param {(peer: Side) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withPeer(databaseUrl, use) {
  const server = askedProcess('peer');
  try {
    const port = await server.ask('listen', { databaseUrl });
    return await use({ url: `http://127.0.0.1:${port}`, usage: () => server.ask('usage') });
  } finally {
    await server.stop();
  }
}

/**
 * @param {import('../product/running-api.mjs').RunningApi} api
 * @param {Side} peer
 * @param {import('../live/room.mjs').Room} room
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {number} size
 * @param {(line: string) => void} say
 */
async function compare(api, peer, room, crowd, size, say) {
  await crowd.connect('product', room.target, await room.phones(size));
  const path = '/socket.io/?EIO=4&transport=websocket';
  const nobody = Array.from({ length: size }, () => ({}));
  await crowd.connect('peer', targetOf('peer', peer.url, path), nobody);
  const rows = [];
  for (const rate of RATES) {
    const theirs = await play(peer, room, crowd, rate, size);
    const ours = await play({ url: api.url, usage: api.delay }, room, crowd, rate, size);
    const name = `${size.toLocaleString('en-GB')} phones, ${rate} pins/s`;
    say(
      `${name}: ${Math.round(ours.cards)} cards per CPU second, ${Math.round(theirs.cards)} by plain rooms; p99 ${Math.round(ours.p99)} and ${Math.round(theirs.p99)} ms.`,
    );
    rows.push(
      atLeast(`${name}: cards delivered per CPU second`, { measured: ours.cards, baseline: theirs.cards }),
      atMost(`${name}: bytes for a phone per card`, { measured: ours.bytes, baseline: theirs.bytes }),
      atMost(`${name}: pin due to phone, p50 (ms)`, { measured: ours.p50, baseline: theirs.p50 }),
      atMost(`${name}: pin due to phone, p99 (ms)`, { measured: ours.p99, baseline: theirs.p99 }),
    );
  }
  return rows;
}

/**
 * @param {Side} side
 * @param {import('../live/room.mjs').Room} room
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {number} rate
 * @param {number} size
 */
async function play({ url, usage }, { event }, crowd, rate, size) {
  await pause(QUIET);
  await usage();
  await crowd.count();
  const { length: pins } = await pinAtRate(url, event, { rate, seconds: SECONDS });
  let bytes = 0;
  const delays = /** @type {number[]} */ ([]);
  for (let news = 1; news > 0;) {
    await pause(QUIET);
    const part = await crowd.count();
    bytes += part.bytes;
    delays.push(...part.delays);
    news = part.frames;
  }
  const { cpu } = await usage();
  const [p50, p99] = [percentile(delays, 0.5) ?? 0, percentile(delays, 0.99) ?? 0];
  return { cards: (pins * size) / cpu, bytes: bytes / size / pins, p50, p99 };
}
