import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../decisions/failure.mjs';

/** @typedef {import('./place.mjs').Place} Place */

export const USER = 'commonground';
export const DATABASE = 'commonground';

/**
 * The environment of every PostgreSQL program: nothing of the user's locale, time zone or PG* settings.
 * @returns {Record<string, string>}
 */
export function bareEnvironment() {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Makes the cluster with its one database, unless it is there. Built beside and renamed, so that an interrupted
 * attempt is simply made again.
 * @param {Place} place
 * @param {boolean} durable
 * @returns {string} the password
 */
export function ensureCluster(place, durable) {
  const cluster = join(place.home, 'cluster');
  const passwordFile = join(place.home, 'password');
  if (existsSync(cluster)) {
    checkVersion(place, cluster);
    return readPassword(passwordFile);
  }
  const fresh = join(place.home, 'cluster.new');
  rmSync(fresh, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  run(place, 'initdb', [
    `--pgdata=${fresh}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--encoding=UTF8',
    '--auth=scram-sha-256',
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    ...(durable ? [] : ['--no-sync']),
  ]);
  // Single-user mode needs neither a port nor a driver.
  const quick = durable ? [] : ['-c', 'fsync=off'];
  run(place, 'postgres', ['--single', '-D', fresh, ...quick, 'postgres'], `CREATE DATABASE ${DATABASE};\n`);
  renameSync(fresh, cluster);
  return password;
}

/**
 * @param {Place} place
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 */
function run(place, program, args, input) {
  const done = spawnSync(join(place.bin, program), args, {
    ...place.account,
    cwd: place.home,
    env: bareEnvironment(),
    encoding: 'utf8',
    input: input ?? '',
  });
  const said = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (done.status === 0 && !/\b(ERROR|FATAL|PANIC):/.test(said)) return;
  const lines = done.error ? [done.error.message] : said.trim().split('\n').slice(-6);
  throw new Failure(
    'INITDB',
    `The database could not be set up (${program}).`,
    setupAdvice(lines.join('\n')),
    lines,
  );
}

/** @param {string} said */
function setupAdvice(said) {
  if (/No space left/i.test(said)) return 'Make room on the disk (300 MB are enough), then start again.';
  return 'Start again; nothing half-made is kept. Or use a database of your own with DATABASE_URL.';
}

/**
 * @param {Place} place
 * @param {string} cluster
 */
function checkVersion(place, cluster) {
  const have = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const asked = spawnSync(join(place.bin, 'postgres'), ['--version'], {
    ...place.account,
    encoding: 'utf8',
    env: bareEnvironment(),
    cwd: place.home,
  });
  const binary = /\b(\d+)(?:\.|beta|rc)/.exec(asked.stdout ?? '')?.[1];
  if (binary === undefined || binary === have) return;
  throw new Failure(
    'PG_VERSION',
    `The data in ${cluster} is of PostgreSQL ${have}, and this version of Commonground brings ${binary}.`,
    'Export with the version that made it, or choose another folder with DATA_DIR.',
  );
}

/** @param {string} file */
function readPassword(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Failure(
      'PASSWORD',
      `The database's password file ${file} cannot be read.`,
      'Run Commonground as the user who ran it first, or bring the file back from a backup.',
    );
  }
}
