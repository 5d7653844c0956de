import { join } from 'node:path';
import { announce } from '../decisions/announcement.mjs';
import { Failure } from '../decisions/failure.mjs';
import { alreadyRunning, portTaken } from '../decisions/port.mjs';
import { apiEnvironment, readSettings } from '../decisions/settings.mjs';
import { lanAddress, tryPort } from '../platform/network.mjs';
import { openDataDir, startCluster } from '../postgres/index.mjs';
import { takeLock } from '../prepare/lock-file.mjs';
import { prepare } from '../prepare/index.mjs';
import { root } from '../project.mjs';
import { runCommand } from '../run-command.mjs';
import { loadApi, terminalQr } from './api.mjs';
import { lockFileOf, removeLinks, writeLinks } from './files.mjs';
import { guard } from './shutdown.mjs';

/**
 * @typedef {import('../decisions/settings.mjs').Settings} Settings
 * @typedef {(env: Record<string, string>) => Promise<import('./api.mjs').Api>} Serve
 */

/**
 * `npm start`: prepares, brings up the database and the API, prints the links, and stays until it is stopped.
 * @param {string[]} args
 * @param {Serve} [serve] brings up what serves; left out: one API in this process
 */
export async function start(args, serve = async (env) => (await loadApi()).startApi(env)) {
  /** @type {string | undefined} */
  let logFile;
  await runCommand(
    async () => {
      const begun = Date.now();
      const settings = readSettings(args, process.env, root);
      openDataDir(settings.dataDir);
      const lock = holdDataDir(settings.dataDir);
      const port = await choosePort(settings);
      await prepare({ build: true });
      logFile = join(settings.dataDir, 'log', 'commonground.log');
      await bringUp(settings, { port, logFile, lock, begun, serve });
    },
    { logFile: () => logFile },
  );
  // A start that failed half-way may have left something open.
  if (process.exitCode) process.exit();
}

/**
 * @param {Settings} settings
 * @param {{ port: number, logFile: string, lock: import('../prepare/lock-file.mjs').Lock, begun: number, serve: Serve }} context
 */
async function bringUp(settings, { port, logFile, lock, begun, serve }) {
  /** @type {import('./shutdown.mjs').Parts} */
  const parts = {};
  const care = guard(parts);
  parts.tidy = () => {
    removeLinks(settings.dataDir);
    lock.release();
  };
  try {
    if (!settings.databaseUrl) parts.cluster = startCluster({ dataDir: settings.dataDir, log: console.log });
    const cluster = await parts.cluster;
    parts.databasePid = cluster?.pid;
    if (care.isStopping()) return;
    const databaseUrl = settings.databaseUrl ?? cluster?.localUrl ?? '';
    const address = settings.lan ? lanAddress() : undefined;
    const env = apiEnvironment(settings, { databaseUrl, port, lanAddress: address, logFile }, process.env);
    parts.api = serve(env);
    const api = await parts.api;
    if (care.isStopping()) return;
    care.watchDatabase();
    // For `npm run console-link`. A database of one's own is not written down: its address may hold a password.
    const state = Object.fromEntries(STATE.map((name) => [name, env[name]]));
    lock.update({ url: api.url, env: cluster ? { ...state, DATABASE_URL: cluster.url } : state });
    writeLinks(settings.dataDir, { ...api.links, url: api.url, pid: process.pid });
    const qr = settings.lan && api.links.join ? await terminalQr(api.links.join) : '';
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(announce({ links: api.links, lan: settings.lan, seconds, qr }));
  } catch (error) {
    // A Ctrl-C during the start takes parts away from under it; that is no failure to report.
    if (care.isStopping()) return;
    await care.stop();
    throw isPortTaken(error) ? portTaken(port, { kind: 'unknown' }) : error;
  }
}

const STATE = ['PORT', 'HOST', 'PUBLIC_URL', 'DATA_DIR', 'LOG_FILE', 'DEMO', 'LAN'];

/** @param {string} dataDir */
function holdDataDir(dataDir) {
  const taken = takeLock(lockFileOf(dataDir));
  if ('lock' in taken) return taken.lock;
  const { pid, url } = taken.holder;
  throw alreadyRunning({ pid, url: typeof url === 'string' ? url : undefined }, dataDir);
}

/**
 * Asks before anything long begins. The API gets a real number also for PORT=0, so that its own links can name it.
 * @param {Settings} settings
 */
async function choosePort({ host, port }) {
  try {
    return await tryPort(host, port);
  } catch (error) {
    if (!isPortTaken(error)) throw refusedAddress(host, port, error);
    throw portTaken(port, { kind: await whoAnswers(port) });
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {unknown} error
 */
function refusedAddress(host, port, error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown';
  const advice =
    code === 'EACCES'
      ? 'Ports below 1024 need special rights: choose another PORT.'
      : 'Check HOST and PORT; leave them unset for localhost:3000.';
  return new Failure('LISTEN', `Commonground cannot listen on ${host}:${port} (${code}).`, advice);
}

/** @param {unknown} error */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * @param {number} port
 * @returns {Promise<'commonground' | 'unknown'>}
 */
async function whoAnswers(port) {
  try {
    const reply = await fetch(`http://127.0.0.1:${port}/app/`, { signal: AbortSignal.timeout(5000) });
    return /<title>[^<]*commonground/i.test(await reply.text()) ? 'commonground' : 'unknown';
  } catch {
    return 'unknown';
  }
}
