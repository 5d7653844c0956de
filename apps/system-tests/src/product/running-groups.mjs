import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'SYSTEM_GROUPS';

/**
 * From here on, every product that is started writes its process group down in a folder, so that a test run that is broken
 * off can stop them all, whichever process started them.
 * @param {string} folder
 */
export function watchGroups(folder) {
  mkdirSync(folder, { recursive: true });
  process.env[NAME] = folder;
}

/** @param {number} group */
export function groupBegan(group) {
  const folder = process.env[NAME];
  if (folder) writeFileSync(join(folder, String(group)), '');
}

/** @param {number} group */
export function groupEnded(group) {
  const folder = process.env[NAME];
  if (folder) rmSync(join(folder, String(group)), { force: true });
}

/** @returns {number[]} process groups of products that have not ended */
export function runningGroups() {
  const folder = process.env[NAME];
  return folder ? readdirSync(folder).map(Number) : [];
}
