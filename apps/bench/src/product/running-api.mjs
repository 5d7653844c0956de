import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './clean-environment.mjs';
import { loadModule } from './checkout.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

/**
 * @typedef {object} RunningApi
 * @property {string} url
 * @property {{ console: string, screen: string }} links
 * @property {string} databaseUrl
 * @property {() => Promise<Usage>} delay what the API took since the last question
 * @property {() => Promise<Usage>} tidy the same, after it has collected its garbage
 *
 * @typedef {import('./usage.mjs').Usage & { statements: number }} Usage statements: sent to the database since then
 */

/**
 * Lends the real product without its demo: the built API on an embedded PostgreSQL with the settings of production. Both
 * are gone afterwards.
 * @template T
 * @param {(api: RunningApi) => Promise<T>} use
 * @returns {Promise<T>}
 */
export function withApi(use) {
  return inTemporaryFolder(async (folder) => {
    const { startCluster } = await loadModule('apps', 'launcher', 'src', 'postgres', 'index.mjs');
    const cluster = await startCluster({ dataDir: join(folder, 'data') });
    try {
      const child = forkScript('api-process.mjs');
      try {
        child.send({
          DATABASE_URL: cluster.localUrl,
          PORT: '0',
          DATA_DIR: join(folder, 'data'),
          LOG_FILE: join(folder, 'data', 'log', 'commonground.log'),
          DEMO: '0',
        });
        const { url, links } = await firstMessage(child);
        const ask = (/** @type {'delay' | 'tidy'} */ wish) => {
          child.send(wish);
          return firstMessage(child);
        };
        const [delay, tidy] = [() => ask('delay'), () => ask('tidy')];
        return await use({ url, links, databaseUrl: cluster.localUrl, delay, tidy });
      } finally {
        await stop(child);
      }
    } finally {
      await cluster.destroy();
    }
  });
}

/**
 * Starts a script of this folder as a process that ends when its channel is closed.
 * @param {string} name
 */
export function forkScript(name) {
  return fork(fileURLToPath(new URL(name, import.meta.url)), { env: cleanEnvironment() });
}

/**
 * The next thing that a child says.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<any>}
 */
export async function firstMessage(child) {
  const answered = new AbortController();
  const ended = once(child, 'exit', answered).then(([code]) => {
    throw new Error(`A process of the benchmark ended (code ${code}).`);
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message', answered), ended]);
  answered.abort();
  return message;
}

/**
 * Lets a child end by itself; one that does not is ended after ten seconds.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (child.connected) child.disconnect();
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(impatience);
}
