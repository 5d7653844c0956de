import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sharedNow } from '../live/clock.mjs';
import { withCrowd } from '../live/crowd.mjs';
import { pinOverHttp } from '../live/pin-stream.mjs';
import { withRoom } from '../live/room.mjs';
import { inChild } from '../pins/children.mjs';
import { signInOwner } from '../product/callers.mjs';
import { loadModule } from '../product/checkout.mjs';
import { inTemporaryFolder } from '../product/temporary-folder.mjs';
import { percentile } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

const PEOPLE = 100;
const [HINTED, POLLED] = [60, 20];
/** More than one flush apart, and never in step with the poll. Milliseconds. */
const BETWEEN = 310;
/** Short turns, because the speed of a machine wanders. */
const ROUNDS = 15;
const [CLIENTS, SECONDS] = [16, 1];
/** Hints go out 20 times a second at most. Milliseconds. */
const HINT_EVERY = 50;
/** Where no Redis is: hints are lost. */
const NOWHERE = { REDIS_URL: 'redis://127.0.0.1:1' };

/**
 * How much later a pin arrives at the phones of another node, with hints and when all of them are lost; and whether
 * hints slow down those who write.
 * @param {(line: string) => void} say
 */
export function measureLatency(say) {
  return inTemporaryFolder(async (folder) => {
    const { startCluster } = await loadModule('apps', 'launcher', 'src', 'postgres', 'index.mjs');
    const cluster = await startCluster({ dataDir: join(folder, 'data') });
    try {
      const tasks = { databaseUrl: cluster.localUrl, folder, say };
      const hinted = await acrossNodes(tasks, {}, HINTED);
      const polled = await acrossNodes(tasks, NOWHERE, POLLED);
      const speeds = await writersBesideHints(cluster.localUrl, say);
      const p = (/** @type {number[]} */ times, /** @type {number} */ share) => percentile(times, share);
      return [
        atMost('T16 later at another node, with hints: p50 (ms)', { measured: p(hinted, 0.5) }),
        atMost('T16 later at another node, with hints: p99 (ms)', { measured: p(hinted, 0.99), gate: 50 }),
        atMost('T16 later at another node, all hints lost: p50 (ms)', { measured: p(polled, 0.5) }),
        atMost('T16 later at another node, all hints lost: p99 (ms)', {
          measured: p(polled, 0.99),
          gate: 1200,
        }),
        atLeast('T11 plain inserts beside our hints ÷ alone: median ratio', {
          measured: p(
            speeds.map(({ beside, alone }) => beside / alone),
            0.5,
          ),
          gate: 0.95,
        }),
        atLeast('T11 plain inserts beside our hints (1/s; baseline: alone)', {
          measured: p(
            speeds.map(({ beside }) => beside),
            0.5,
          ),
          baseline: p(
            speeds.map(({ alone }) => alone),
            0.5,
          ),
        }),
      ];
    } finally {
      await cluster.destroy();
    }
  });
}

/**
 * @param {{ databaseUrl: string, folder: string, say: (line: string) => void }} tasks
 * @param {Record<string, string>} env
 * @param {number} pins
 * @returns {Promise<number[]>} milliseconds between the phone at the node that took the pin and the one at the other
 */
async function acrossNodes({ databaseUrl, folder, say }, env, pins) {
  const { startNodes } = await loadModule('apps', 'launcher', 'src', 'nodes', 'index.mjs');
  const { issueConsoleLink } = await loadModule('apps', 'api', 'dist', 'console-link.js');
  const port = await freePort();
  const settings = {
    DATA_DIR: join(folder, 'data'),
    DEMO: '0',
    DRAIN_MS: '0',
    PUBLIC_URL: `http://localhost:${port}`,
    ...env,
  };
  const nodes = await startNodes({
    databaseUrl,
    port,
    env: (/** @type {number} */ number) => ({ ...settings, LOG_FILE: join(folder, `node-${number}.log`) }),
  });
  try {
    const console = await issueConsoleLink({ ...settings, DATABASE_URL: databaseUrl });
    const [near = '', far = ''] = nodes.urls;
    const origin = nodes.proxyUrl;
    const owner = await signInOwner({ url: origin, links: { console } });
    const times = /** @type {number[]} */ ([]);
    await withRoom({ url: origin, databaseUrl }, owner, PEOPLE, (room) =>
      withCrowd(1, (here) =>
        withCrowd(1, async (there) => {
          const [one, other] = await room.phones(2);
          if (!one || !other) throw new Error('Nobody is there.');
          await here.connect('phone', { ...room.target, port: portOf(near) }, [one]);
          await there.connect('phone', { ...room.target, port: portOf(far) }, [other]);
          for (let pin = 0; pin < pins; pin++) {
            await pause(BETWEEN);
            times.push(
              await laterThere(here, there, (stamp) => pinOverHttp(near, room.event, stamp, origin)),
            );
          }
        }),
      ),
    );
    say(`${pins} pins, ${percentile(times, 0.5)?.toFixed(1)} ms later at the other node.`);
    return times;
  } finally {
    await nodes.stop();
  }
}

/**
 * @param {import('../live/crowd.mjs').Crowd} here
 * @param {import('../live/crowd.mjs').Crowd} there
 * @param {(text: string) => Promise<void>} pin
 */
async function laterThere(here, there, pin) {
  const stamp = `${sharedNow().toFixed(3)} `;
  let first = 0;
  const { last } = await there.watch('phone', stamp, async () => {
    first = (await here.watch('phone', stamp, () => pin(stamp))).last;
  });
  return last - first;
}

/**
 * @param {string} databaseUrl
 * @param {(line: string) => void} say
 */
async function writersBesideHints(databaseUrl, say) {
  const insert = async () => {
    const { answered, seconds } = await inChild('plain', {
      databaseUrl,
      connections: CLIENTS,
      seconds: SECONDS,
    });
    return answered / seconds;
  };
  await insert();
  const speeds = [];
  for (let round = 0; round < ROUNDS; round++) {
    // They take turns at being first, too.
    const before = round % 2 === 0 ? null : await withHints(databaseUrl, insert);
    const alone = await insert();
    const beside = before ?? (await withHints(databaseUrl, insert));
    speeds.push({ alone, beside });
    say(`${Math.round(alone)} plain inserts/s, ${Math.round(beside)} beside hints.`);
  }
  return speeds;
}

/**
 * The product's own way between nodes, as busy as it gets, with another node that listens.
 * @template T
 * @param {string} databaseUrl
 * @param {() => Promise<T>} use
 * @returns {Promise<T>}
 */
async function withHints(databaseUrl, use) {
  const path = ['apps', 'api', 'dist', 'platform', 'feeds', 'hints', 'postgres-bus.js'];
  const { PostgresBus } = await loadModule(...path);
  const [writer, listener] = [new PostgresBus(databaseUrl), new PostgresBus(databaseUrl)];
  let heard = 0;
  listener.open(() => (heard += 1));
  writer.open(() => {});
  const timer = setInterval(() => void writer.send(`bench ${randomUUID()}`), HINT_EVERY);
  try {
    const result = await use();
    if (heard === 0) throw new Error('No hint was heard.');
    return result;
  } finally {
    clearInterval(timer);
    await Promise.all([writer.close(), listener.close()]);
  }
}

/** @param {string} url */
const portOf = (url) => Number(new URL(url).port);

/** A port that nothing listens at. */
async function freePort() {
  const { tryPort } = await loadModule('apps', 'launcher', 'src', 'platform', 'network.mjs');
  return tryPort('127.0.0.1', 0);
}
