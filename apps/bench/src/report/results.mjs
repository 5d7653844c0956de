import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../product/checkout.mjs';

/**
 * Keeps the rows of a benchmark where scripts find them.
 * @param {string} name
 * @param {readonly import('./row.mjs').Row[]} rows
 * @returns {string} the file, relative to the project
 */
export function writeResults(name, rows) {
  const file = join('bench-results', `${name}.json`);
  mkdirSync(join(checkout, 'bench-results'), { recursive: true });
  writeFileSync(join(checkout, file), `${JSON.stringify(rows, null, 2)}\n`);
  return file;
}
