import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const NAME = 'SYSTEM_STATE';

/**
 * @typedef {object} SharedState what the specs, which may run in processes of their own, learn of the shared product
 * @property {string} base temporary folder of this run; the project's copy and data folders lie in it
 * @property {string} dir the copy of the project
 * @property {string} dataDir
 * @property {import('./running-product.mjs').Links} links
 * @property {string} output what `npm start` printed
 * @property {number} group its process group
 * @property {boolean} fresh installed and built from nothing, as on a new clone
 * @property {number} seconds from `npm start` to ready
 */

/**
 * Says where the specs will find it.
 * @param {string} file
 */
export function announceState(file) {
  rmSync(file, { force: true });
  process.env[NAME] = file;
}

/** @param {SharedState} state */
export function shareState(state) {
  put(state);
}

/** @param {string} failure why there is no product */
export function shareFailure(failure) {
  put({ failure });
}

/** @param {object} content */
function put(content) {
  const file = announced();
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 });
  // Nobody reads half of it.
  renameSync(`${file}.new`, file);
}

/**
 * Waits until the product is there.
 * @throws {Error} when it could not be started
 */
export async function productIsReady() {
  while (!existsSync(announced())) await pause(100);
  const { failure } = JSON.parse(readFileSync(announced(), 'utf8'));
  if (failure !== undefined) throw new Error(failure);
}

/** @returns {SharedState} */
export function sharedState() {
  return JSON.parse(readFileSync(announced(), 'utf8'));
}

function announced() {
  const file = process.env[NAME];
  if (file === undefined)
    throw new Error('System tests run as the jest project "system", whose set-up starts the product.');
  return file;
}
