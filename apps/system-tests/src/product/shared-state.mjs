import { readFileSync, writeFileSync } from 'node:fs';

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
 * @property {number} busy processes that wanted each processor when it began; 1 or more
 * @property {number} seconds from `npm start` to ready
 */

/**
 * @param {string} file
 * @param {SharedState} state
 */
export function shareState(file, state) {
  writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  process.env[NAME] = file;
}

/** @returns {SharedState} */
export function sharedState() {
  const file = process.env[NAME];
  if (file === undefined)
    throw new Error('System tests run as the jest project "system", whose set-up starts the product.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
