import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../decisions/failure.mjs';
import { decideAboutPostmaster, isPassingTrouble, parsePidFile } from '../decisions/postmaster.mjs';
import { tryPort } from '../platform/network.mjs';
import { commandLine, isAlive } from '../platform/processes.mjs';
import { bareEnvironment, DATABASE, USER } from './cluster-files.mjs';
import { knock } from './handshake.mjs';
import { clearSockets, mayHoldSockets } from './local-socket.mjs';

/** @typedef {import('./place.mjs').Place} Place */
/** @typedef {{ pid: number, port: number, adopted: boolean }} Running */

const PATIENCE_MS = 60_000;

/**
 * Brings a cluster up: adopts a server that outlived its launcher, waits for one that is on its way, starts one else.
 * @param {Place} place
 * @param {{ password: string, logFile: string, durable: boolean, say: (line: string) => void }} options
 * @returns {Promise<Running>}
 */
export async function bringUp(place, options) {
  const cluster = join(place.home, 'cluster');
  const deadline = Date.now() + PATIENCE_MS;
  let waiting = false;
  let trouble = '';
  while (Date.now() < deadline) {
    const lock = readLock(cluster);
    const alive = lock !== undefined && isAlive(lock.pid);
    const command = alive ? commandLine(lock.pid) : undefined;
    // Where the system does not tell, trust the lock: the handshake still decides whether to adopt. Paths are not
    // compared, because the same folder may have been named differently (a link, a relative path) the last time.
    const isPostgres = alive && (command === undefined || command.includes('postgres'));
    const answer = isPostgres && lock.port ? await ask(lock.port, options.password) : 'silent';
    const step = decideAboutPostmaster({ lock, alive, isPostgres, answer });
    if (step === 'adopt' && lock?.port) return { pid: lock.pid, port: lock.port, adopted: true };
    if (step === 'unlock') rmSync(join(cluster, 'postmaster.pid'), { force: true });
    if (step === 'start' || step === 'unlock') {
      const outcome = await launch(place, cluster, options, deadline);
      if (typeof outcome !== 'string') return { ...outcome, adopted: false };
      trouble = outcome;
      if (!isPassingTrouble(outcome)) break;
    }
    if (!waiting) options.say('Waiting for the database to let go of its last run …');
    waiting = true;
    await pause(250);
  }
  throw new Failure(
    'POSTGRES',
    'The embedded database did not start.',
    `Its log is ${options.logFile}.`,
    trouble.trim().split('\n').slice(-4),
  );
}

/**
 * @param {Place} place
 * @param {string} cluster
 * @param {{ password: string, logFile: string, durable: boolean }} options
 * @param {number} deadline
 * @returns {Promise<{ pid: number, port: number } | string>} what it said, if it ended instead
 */
async function launch(place, cluster, { password, logFile, durable }, deadline) {
  const port = await tryPort('127.0.0.1', 0);
  clearSockets(place.home);
  const log = openSync(logFile, 'a', 0o600);
  const before = fstatSync(log).size;
  // Its own process group: Ctrl-C in the terminal is for us, who stop it after the API has drained.
  const child = spawn(join(place.bin, 'postgres'), serverArguments(place.home, port, durable), {
    ...place.account,
    cwd: place.home,
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  /** @type {string | undefined} */
  let ended;
  child.once('error', (error) => (ended = error.message));
  const onExit = () => (ended = wordsSince(logFile, before) || 'It ended without a word.');
  child.once('exit', onExit);
  child.unref();
  while (Date.now() < deadline && ended === undefined) {
    if (
      child.pid !== undefined &&
      readLock(cluster)?.pid === child.pid &&
      (await ask(port, password)) === 'ours'
    ) {
      // Its end is no longer ours to explain, and its log may be gone by then.
      child.off('exit', onExit);
      return { pid: child.pid, port };
    }
    await pause(40);
  }
  if (ended === undefined) child.kill('SIGQUIT');
  return ended ?? 'It did not answer in time.';
}

/**
 * What a log says from some byte on; nothing when it was removed.
 * @param {string} logFile
 * @param {number} from
 */
function wordsSince(logFile, from) {
  try {
    return readFileSync(logFile).subarray(from).toString('utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} home of the cluster
 * @param {number} port
 * @param {boolean} durable false: for tests, whose data may go with a power cut
 */
function serverArguments(home, port, durable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: mayHoldSockets(home) ? home : '',
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '100',
    ...(durable
      ? {}
      : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }),
  };
  return [
    '-D',
    join(home, 'cluster'),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * @param {number} port
 * @param {string} password
 */
function ask(port, password) {
  return knock({ port, user: USER, password, database: DATABASE });
}

/**
 * @param {string} cluster
 * @returns {import('../decisions/postmaster.mjs').PidFile | undefined}
 */
function readLock(cluster) {
  try {
    return parsePidFile(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  } catch {
    return undefined;
  }
}
