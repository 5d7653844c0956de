import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process runs. A zombie (dead, but nobody collected it, as in a container without an init) does not.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(pid);
}

/** @param {number} pid */
function isZombie(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // The name in parentheses may hold anything, so look behind the last one.
      return /^ [ZX]/.test(stat.slice(stat.lastIndexOf(')') + 1));
    } catch {
      return false;
    }
  }
  if (process.platform === 'win32') return false;
  return (
    spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout?.trim()
      .startsWith('Z') ?? false
  );
}

/**
 * The command line of a process.
 * @param {number} pid
 * @returns {string | undefined} undefined where it cannot be known
 */
export function commandLine(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') return undefined;
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : undefined;
}

/**
 * Sends a signal; a process that is gone is no error.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
