import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('../decisions/placement.mjs').Account} Account */

/** @returns {number | undefined} undefined where the system knows no user ids */
export function ownUid() {
  return process.getuid?.();
}

/**
 * @param {string} name
 * @returns {Account | undefined}
 */
export function findAccount(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * Makes the system user `commonground`, where the system has useradd.
 * @returns {Account | undefined}
 */
export function createAccount() {
  if (process.platform !== 'linux') return undefined;
  const made = spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'commonground',
  ]);
  return made.status === 0 ? findAccount('commonground') : undefined;
}

/**
 * Folders for state that must lie outside the project, best first.
 * @returns {string[]}
 */
export function stateDirs() {
  const lasting = process.platform === 'darwin' ? '/usr/local/var/commonground' : '/var/lib/commonground';
  return [lasting, join(tmpdir(), 'commonground')];
}
