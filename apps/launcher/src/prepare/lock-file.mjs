import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandLine, isAlive } from '../platform/processes.mjs';

/**
 * @typedef {{ pid: number, [fact: string]: unknown }} Holder
 * @typedef {{ update: (facts: Record<string, unknown>) => void, release: () => void }} Lock
 */

/**
 * Takes a lock that a process holds by having written its number into a file. One left by a dead process is taken over.
 * @param {string} file
 * @returns {{ lock: Lock } | { holder: Holder }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx', mode: 0o600 });
      return { lock: held(file) };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const seen = readRaw(file);
    const holder = seen === undefined ? undefined : livingHolder(seen, file);
    if (holder !== undefined) return { holder };
    if (seen !== undefined) discard(file, seen);
  }
  return { holder: { pid: 0 } };
}

/**
 * Who holds a lock.
 * @param {string} file
 * @returns {Holder | undefined} undefined: nobody who is alive
 */
export function lockHolder(file) {
  const seen = readRaw(file);
  return seen === undefined ? undefined : livingHolder(seen, file);
}

/** @param {string} file */
function held(file) {
  /** @type {Record<string, unknown>} */
  let facts = { pid: process.pid };
  let released = false;
  const release = () => {
    if (!released && lockHolder(file)?.pid === process.pid) rmSync(file, { force: true });
    released = true;
  };
  process.once('exit', release);
  return {
    /** @param {Record<string, unknown>} more */
    update(more) {
      facts = { ...facts, ...more };
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, JSON.stringify(facts), { mode: 0o600 });
      renameSync(fresh, file);
    },
    release,
  };
}

/** @param {string} file */
function readRaw(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @param {string} file
 * @returns {Holder | undefined}
 */
function livingHolder(text, file) {
  try {
    const holder = /** @type {Holder} */ (JSON.parse(text));
    if (holder.pid === process.pid) return holder;
    // A number can belong to another program by now.
    const command = isAlive(holder.pid) ? (commandLine(holder.pid) ?? 'launcher') : '';
    return /launcher|jest/.test(command) ? holder : undefined;
  } catch {
    // Just being written, or left unfinished by a crash.
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age < 2000 ? { pid: 0 } : undefined;
  }
}

/**
 * Removes a dead lock, unless somebody else has just replaced it.
 * @param {string} file
 * @param {string} seen what made us think that it is dead
 */
function discard(file, seen) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readRaw(aside) !== seen) linkSync(aside, file);
  } catch {
    // Gone already, or replaced: the next attempt sees.
  }
  rmSync(aside, { force: true });
}
