import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../decisions/announcement.mjs').Links} Links */

/** @param {string} dataDir */
export function lockFileOf(dataDir) {
  return join(dataDir, 'launcher.lock');
}

/**
 * Writes the links where only this user can read them, in one piece: tests and scripts poll for the file.
 * @param {string} dataDir
 * @param {Links & { url: string, pid: number }} links
 */
export function writeLinks(dataDir, links) {
  const file = join(dataDir, 'links.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(links, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}

/**
 * @param {string} dataDir
 * @returns {(Links & { url: string, pid: number }) | undefined}
 */
export function readLinks(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'links.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} dataDir */
export function removeLinks(dataDir) {
  rmSync(join(dataDir, 'links.json'), { force: true });
}
