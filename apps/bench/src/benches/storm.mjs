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
/** Phones that connect and no more, fewer than would be there when the first is sent away for not saying hello. */
const CONNECTING = 2000;

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
          return [
            ...rowsOf(size, answer.retry, rounds),
            ...(await measureConnecting({ api, bare, crowd, room }, Math.min(size, CONNECTING), say)),
          ];
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
 * What a connection costs before anything is asked of it: the handshake with its session, ceilings and door.
 * @param {object} sides
 * @param {import('../product/running-api.mjs').RunningApi} sides.api
 * @param {import('../live/bare.mjs').Bare} sides.bare
 * @param {import('../live/crowd.mjs').Crowd} sides.crowd
 * @param {import('../live/room.mjs').Room} sides.room
 * @param {number} size
 * @param {(line: string) => void} say
 */
async function measureConnecting({ api, bare, crowd, room }, size, say) {
  for (const name of ['product', 'bare']) await crowd.cut(name);
  const people = await room.phones(size);
  // Nobody says hello here, as with the peer.
  const target = { ...room.target, kind: /** @type {const} */ ('peer') };
  const rounds = [];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    await pause(CALM);
    await bare.usage();
    await crowd.connect('bare', bare.target, people);
    const bareCpu = (await bare.usage()).cpu;
    await crowd.cut('bare');
    await api.delay();
    await pause(CALM);
    const idle = await api.delay();
    const begun = performance.now();
    await crowd.connect('quiet', target, people);
    const took = performance.now() - begun;
    const { cpu } = await api.delay();
    await crowd.cut('quiet');
    // A busy product ticks on while they come.
    if (round > 0) rounds.push({ bare: bareCpu, product: cpu - (idle.cpu * took) / CALM });
  }
  const median = (/** @type {(round: typeof rounds[number]) => number} */ of) =>
    percentile(rounds.map(of), 0.5);
  const ratio = median(({ product, bare: plain }) => product / plain);
  say(`To connect costs ${ratio.toFixed(1)} times as much as bare.`);
  return [
    atMost('T7 processor time to connect a phone, session included (ms)', {
      measured: median(({ product }) => (product * 1000) / size),
      baseline: median(({ bare: plain }) => (plain * 1000) / size),
    }),
    atMost('T7 processor time to connect a phone ÷ bare: median ratio', { measured: ratio, gate: 4.5 }),
  ];
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
    atMost(`processor time of a phone that comes back, session and what it missed included (ms)`, {
      measured: median(({ product }) => (product.cpu * 1000) / size),
      baseline: median(({ bare }) => (bare.cpu * 1000) / size),
    }),
    atMost(`processor time of a phone that comes back ÷ bare: median ratio`, {
      measured: median(({ product, bare }) => product.cpu / bare.cpu),
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
