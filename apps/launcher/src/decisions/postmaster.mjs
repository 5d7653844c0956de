/**
 * @typedef {object} PidFile the part of PostgreSQL's postmaster.pid that matters here
 * @property {number} pid
 * @property {number | undefined} port unset while the server is still coming up
 */

/**
 * @typedef {'ours' | 'starting' | 'stranger' | 'silent'} Answer who answered on the port: the server that knows
 *   our password, one still coming up, something else, or nobody
 */

/**
 * @param {string} text content of postmaster.pid
 * @returns {PidFile | undefined} undefined for a file that is cut off
 */
export function parsePidFile(text) {
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined };
}

/**
 * What to do about a data folder, given its lock and what is known about the lock's process.
 *
 * `start`: no live process holds it (PostgreSQL itself clears the lock of a dead process, and checks its shared
 * memory while doing so). `unlock`: the process is dead, but its number now belongs to somebody else, which
 * PostgreSQL cannot know. `adopt`: our server outlived its launcher. `wait`: it is coming up, or going down.
 * @param {{ lock: PidFile | undefined, alive: boolean, isPostgres: boolean, answer: Answer }} facts
 * @returns {'start' | 'unlock' | 'adopt' | 'wait'}
 */
export function decideAboutPostmaster({ lock, alive, isPostgres, answer }) {
  if (lock === undefined) return 'start';
  if (!alive) return 'start';
  if (!isPostgres) return 'unlock';
  return answer === 'ours' ? 'adopt' : 'wait';
}

/**
 * Whether a server that ended while starting deserves another try: a predecessor had not let go yet, or the port went.
 * @param {string} log what it said
 */
export function isPassingTrouble(log) {
  return /lock file .* already exists|pre-existing shared memory|still in use|Address already in use|could not create any TCP/i.test(
    log,
  );
}
