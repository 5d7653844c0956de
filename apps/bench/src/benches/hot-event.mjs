import { setTimeout as pause } from 'node:timers/promises';
import { withCrowd } from '../live/crowd.mjs';
import { pinAtRate } from '../live/pin-stream.mjs';
import { withRoom } from '../live/room.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atMost } from '../report/row.mjs';

/** Pins a second, for so many seconds, before so many phones (F26). */
const RATE = 200;
const SECONDS = 60;
const PHONES = 1000;
/** Everybody may pin eight times. */
const PEOPLE = 1800;
const WARM_UP = 5;
/** The room has got everything when nothing came for so long. Milliseconds. */
const QUIET = 1500;

/**
 * One event as hot as it gets: how fast pins are answered and how fast everybody has them. The same load as the fault
 * F26, with phones that only count and look for stamps, so that what is measured is the product and not they.
 * @param {(line: string) => void} say
 */
export function measureHotEvent(say) {
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    const rows = [];
    for (const phase of /** @type {const} */ (['open', 'live']))
      rows.push(
        ...(await withRoom(
          api,
          owner,
          PEOPLE,
          (room) => withCrowd(PHONES, (crowd) => measure(api.url, room, crowd, phase, say)),
          { phase },
        )),
      );
    return rows;
  });
}

/**
 * @param {string} url
 * @param {import('../live/room.mjs').Room} room
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {'open' | 'live'} phase
 * @param {(line: string) => void} say
 */
async function measure(url, room, crowd, phase, say) {
  await crowd.connect('product', room.target, await room.phones(PHONES));
  await pinAtRate(url, room.event, { rate: RATE, seconds: WARM_UP });
  await untilQuiet(crowd);
  const begun = performance.now();
  const answers = await pinAtRate(url, room.event, { rate: RATE, seconds: SECONDS });
  const seconds = (performance.now() - begun) / 1000;
  const { frames, delays, closed } = await untilQuiet(crowd);
  if (Object.keys(closed).length > 0) throw new Error(`Phones were cut off: ${JSON.stringify(closed)}`);
  const name = phase === 'live' ? 'matching at work' : 'nobody is matched';
  say(`${name}: ${answers.length} pins in ${seconds.toFixed(1)} s.`);
  return [
    atMost(`${name}: pin answered, p50 (ms)`, { measured: percentile(answers, 0.5) }),
    atMost(`${name}: pin answered, p95 (ms)`, { measured: percentile(answers, 0.95), gate: 150 }),
    atMost(`${name}: pin due to phone, p50 (ms)`, { measured: percentile(delays, 0.5) }),
    atMost(`${name}: pin due to phone, p95 (ms)`, { measured: percentile(delays, 0.95), gate: 500 }),
    atMost(`${name}: frames for a phone (frames/s)`, {
      measured: frames / PHONES / seconds,
      gate: 5,
    }),
  ];
}

/**
 * Waits until nothing comes any more.
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @returns {Promise<import('../live/crowd.mjs').Counted>} what came until then
 */
async function untilQuiet(crowd) {
  const whole = { frames: 0, bytes: 0, delays: /** @type {number[]} */ ([]), closed: {} };
  for (let news = 1; news > 0;) {
    await pause(QUIET);
    const part = await crowd.count();
    whole.frames += part.frames;
    whole.bytes += part.bytes;
    whole.delays = whole.delays.concat(part.delays);
    Object.assign(whole.closed, part.closed);
    news = part.frames;
  }
  return whole;
}
