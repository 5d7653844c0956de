import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnvironment } from '../product/clean-environment.mjs';

/** Milliseconds that a start or a stop may take before the benchmark gives up. */
const START_PATIENCE = 600_000;
const STOP_PATIENCE = 30_000;

/**
 * Runs `npm start -- --empty` in a copy of the project until the links are there, and stops it by Ctrl-C.
 * @param {string} folder
 * @param {Record<string, string>} env
 * @returns {Promise<{ seconds: number, prepared: boolean }>} seconds until the product was ready; prepared: it installed or
 *   built something first
 */
export async function startOnce(folder, env) {
  const links = join(folder, '.data', 'links.json');
  rmSync(links, { force: true });
  const begun = performance.now();
  const run = launch(folder, ['start', '--', '--empty'], { PORT: '0', ...env });
  try {
    while (!existsSync(links)) {
      if (run.code() !== undefined) throw new Error(`npm start ended early. It said:\n${run.output()}`);
      if (performance.now() - begun > START_PATIENCE)
        throw new Error(`npm start hangs. It said:\n${run.output()}`);
      await pause(20);
    }
    const seconds = (performance.now() - begun) / 1000;
    return { seconds, prepared: /^(Installing|Building) /m.test(run.output()) };
  } finally {
    await interrupt(run, folder);
  }
}

/**
 * Runs the install alone, as the product does at its first start.
 * @param {string} folder
 * @param {Record<string, string>} env
 * @returns {Promise<number>} seconds
 */
export async function installSeconds(folder, env) {
  const begun = performance.now();
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = launch(folder, args, env);
  const code = await run.ended;
  if (code !== 0) throw new Error(`npm ci failed. It said:\n${run.output()}`);
  return (performance.now() - begun) / 1000;
}

/**
 * npm in a process group of its own, as a shell starts it.
 * @param {string} cwd
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function launch(cwd, args, env) {
  const child = spawn('npm', args, {
    cwd,
    env: cleanEnvironment(env),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  /** @type {number | undefined} */
  let code;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    // Not `close`: a process that is left behind would keep the pipes open.
    child.once('exit', (status) => resolve((code = status ?? 1)));
  });
  return { group: child.pid ?? 0, ended, code: () => code, output: () => output };
}

/**
 * Ctrl-C, and if that does not help, the end of the whole group and of the database, which has a group of its own.
 * @param {ReturnType<typeof launch>} run
 * @param {string} folder
 */
async function interrupt(run, folder) {
  if (run.code() !== undefined) return;
  signal(-run.group, 'SIGINT');
  const ended = await Promise.race([run.ended, pause(STOP_PATIENCE, undefined, { ref: false })]);
  if (ended !== undefined) return;
  signal(-run.group, 'SIGKILL');
  const postmaster = join(folder, '.data', 'postgres', 'cluster', 'postmaster.pid');
  if (existsSync(postmaster)) signal(Number.parseInt(readFileSync(postmaster, 'utf8'), 10), 'SIGQUIT');
  throw new Error(`The product did not stop on Ctrl-C. It said:\n${run.output()}`);
}

/**
 * @param {number} pid negative: a group
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
