import { setTimeout as pause } from 'node:timers/promises';
import { withBare } from '../live/bare.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { withRoom } from '../live/room.mjs';
import { largest } from '../live/settings.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atMost } from '../report/row.mjs';

const ROUNDS = 3;
/** What everybody misses while they are away. */
const MISSED = 20;
/** Presence and figures of the room settle for so long. Milliseconds. */
const CALM = 3000;
const AT_ONCE = { minMs: 0, spreadMs: 0 };

/**
 * Everybody loses the network at once and comes back: session, position and what was missed, spread as the server asks
 * for; in turn with the same phones at a bare websocket server, which asks for nothing and gives nothing.
 * @param {(line: string) => void} say
 * @param {import('../live/settings.mjs').Settings} settings
 */
export function measureStorm(say, settings) {
  const size = largest(settings);
  return withApi(async (api) =>
    withRoom(api, await signInOwner(api), size, (room) =>
      withCrowd(size, (crowd) =>
        withBare(async (bare) => {
          const { answer } = await crowd.connect('product', room.target, await room.phones(size));
          await crowd.connect(
            'bare',
            bare.target,
            Array.from({ length: size }, () => ({})),
          );
          say(`${size} phones are there.`);
          const rounds = [];
          for (let round = 0; round < ROUNDS; round++) {
            await bare.usage();
            const bareStorm = await storm(crowd, 'bare', AT_ONCE);
            const bareCpu = (await bare.usage()).cpu;
            await pause(CALM);
            await api.delay();
            await pause(CALM);
            const idle = await api.delay();
            const product = await storm(crowd, 'product', answer.retry, () => room.pin(MISSED));
            const usage = await api.delay();
            rounds.push({ bare: { ...bareStorm, cpu: bareCpu }, product: { ...product, ...usage }, idle });
            say(
              `Back after ${(product.took / 1000).toFixed(1)} s, bare ${(bareStorm.took / 1000).toFixed(1)} s; ${product.refusals} sent away for now, ${product.resyncs} to a snapshot; ${usage.statements} statements.`,
            );
          }
          return rowsOf(size, answer.retry, rounds);
        }),
      ),
    ),
  );
}

/**
 * @param {import('../live/crowd.mjs').Crowd} crowd
 * @param {string} name of the room
 * @param {{ minMs: number, spreadMs: number }} retry
 * @param {() => Promise<unknown>} [meanwhile]
 */
async function storm(crowd, name, retry, meanwhile) {
  const begun = await crowd.cut(name);
  await meanwhile?.();
  const { doneAt, refusals, resyncs } = await crowd.comeBack(name, retry);
  return { took: doneAt - begun, refusals, resyncs };
}

/**
 * @typedef {{ took: number, refusals: number, resyncs: number }} Storm
 * @param {number} size
 * @param {{ minMs: number, spreadMs: number }} retry
 * @param {{ bare: Storm & { cpu: number }, product: Storm & import('../product/running-api.mjs').Usage, idle: import('../product/running-api.mjs').Usage }[]} rounds
 */
function rowsOf(size, { minMs, spreadMs }, rounds) {
  const median = (/** @type {(round: typeof rounds[number]) => number} */ of) =>
    percentile(rounds.map(of), 0.5);
  const worst = (/** @type {(round: typeof rounds[number]) => number} */ of) => Math.max(...rounds.map(of));
  const name = `${size.toLocaleString('en-GB')} phones`;
  return [
    atMost(`T8 ${name} cut off, the last is back and current (s; baseline: bare)`, {
      measured: worst(({ product }) => product.took / 1000),
      baseline: median(({ bare }) => bare.took / 1000),
      gate: 15,
    }),
    atMost(`T8 ${name} back and current ÷ bare: median ratio`, {
      measured: median(({ product, bare }) => product.took / bare.took),
      gate: 6,
    }),
    atMost(`of these seconds, the spread that the server asks for`, { measured: (minMs + spreadMs) / 1000 }),
    atMost(`T7 processor time of a phone that comes back, session and what it missed included (ms)`, {
      measured: median(({ product }) => (product.cpu * 1000) / size),
      baseline: median(({ bare }) => (bare.cpu * 1000) / size),
    }),
    atMost(`T7 processor time of a phone that comes back ÷ bare: median ratio`, {
      measured: median(({ product, bare }) => product.cpu / bare.cpu),
      gate: 4.5,
    }),
    atMost(`T9 statements for all ${name}, without those of as much time in which nothing happens`, {
      measured: worst(({ product, idle }) => product.statements - (idle.statements * product.took) / CALM),
      gate: 100,
    }),
    atMost(`all statements until ${name} are back (baseline: as much time in which nothing happens)`, {
      measured: worst(({ product }) => product.statements),
      baseline: worst(({ product, idle }) => (idle.statements * product.took) / CALM),
    }),
    atMost(`event loop late while ${name} come back: p99 (ms)`, {
      measured: worst(({ product }) => product.p99),
    }),
    atMost(`${name}: handshakes sent away for now`, { measured: worst(({ product }) => product.refusals) }),
    atMost(`${name}: told to take a snapshot`, { measured: worst(({ product }) => product.resyncs) }),
  ];
}
