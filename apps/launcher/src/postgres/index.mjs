import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { notWritable } from '../decisions/port.mjs';
import { ownUid } from '../platform/accounts.mjs';
import { isAlive, sendSignal } from '../platform/processes.mjs';
import { locateBinaries } from './binaries.mjs';
import { DATABASE, ensureCluster, USER } from './cluster-files.mjs';
import { socketFolder } from './local-socket.mjs';
import { findPlace } from './place.mjs';
import { bringUp } from './postmaster.mjs';

/**
 * @typedef {object} Cluster a running PostgreSQL with one empty or known database
 * @property {string} url of the database
 * @property {string} localUrl the same by its socket in the file system, where there is one: quicker
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {number} pid of the postmaster
 * @property {boolean} adopted it outlived an earlier launcher
 * @property {(mode?: 'fast' | 'immediate') => Promise<void>} stop resolves when the process is gone
 * @property {() => Promise<void>} destroy stops it and removes its data
 */

/** @type {Record<'fast' | 'immediate', NodeJS.Signals>} */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' };

/**
 * Starts (or adopts) the embedded PostgreSQL that belongs to a data folder. Its data lies in `dataDir/postgres`, or, when
 * we are root and no other user may enter there, in a folder of the system.
 * @example const cluster = await startCluster({ dataDir, durable: false }); // a throw-away one for tests
 * @param {{ dataDir: string, log?: (line: string) => void, durable?: boolean }} options durable: false is faster and not
 *   safe against a power cut
 * @returns {Promise<Cluster>}
 * @throws {import('../decisions/failure.mjs').Failure} with a sentence for people
 */
export async function startCluster({ dataDir, log = () => {}, durable = true }) {
  openDataDir(dataDir);
  const place = findPlace(dataDir, locateBinaries());
  for (const note of place.notes) log(note);
  if (!existsSync(join(place.home, 'cluster'))) log('Setting up the database …');
  const password = ensureCluster(place, durable);
  const logFile = join(dataDir, 'log', 'postgres.log');
  const { pid, port, adopted } = await bringUp(place, { password, logFile, durable, say: log });
  if (adopted) log('The database of the last run is still up; it is used again.');

  /** @param {'fast' | 'immediate'} [mode] */
  const stop = async (mode = 'fast') => {
    sendSignal(pid, SIGNALS[mode]);
    // A fast shutdown ends connections and writes a checkpoint; one that hangs is cut short, which is as safe as a crash.
    if (await isGone(pid, mode === 'fast' ? 20_000 : 5_000)) return;
    sendSignal(pid, 'SIGQUIT');
    if (!(await isGone(pid, 5_000))) sendSignal(pid, 'SIGKILL');
  };
  const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  const folder = socketFolder(place.home, port);
  return {
    url,
    localUrl: folder === undefined ? url : `${url}?host=${encodeURIComponent(folder)}`,
    host: '127.0.0.1',
    port,
    user: USER,
    password,
    pid,
    adopted,
    stop,
    async destroy() {
      await stop('immediate');
      rmSync(place.home, { recursive: true, force: true });
    },
  };
}

/**
 * Makes the data folder and makes sure that it can be written.
 * @param {string} dataDir
 * @throws {import('../decisions/failure.mjs').Failure} DATA_DIR
 */
export function openDataDir(dataDir) {
  try {
    const fresh = makeFolder(dataDir);
    // PostgreSQL's account passes through to its own folder; it needs to see no more.
    if (fresh && ownUid() === 0) chmodSync(dataDir, 0o711);
    mkdirSync(join(dataDir, 'log'), { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    accessSync(join(dataDir, 'log'), constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritable(dataDir, /** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown');
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system refuses with ENOENT.
 * @param {string} folder
 * @returns {boolean} whether it was made
 */
function makeFolder(folder) {
  if (existsSync(folder)) return false;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
  return true;
}

/**
 * @param {number} pid
 * @param {number} withinMs
 */
async function isGone(pid, withinMs) {
  for (const end = Date.now() + withinMs; isAlive(pid); await pause(25)) if (Date.now() > end) return false;
  return true;
}
