import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkout } from '../product/checkout.mjs';

/**
 * @typedef {object} DataFile a file that may not be shipped with the project
 * @property {string} path inside the folder of BENCH_DATA
 * @property {string} sha256
 * @property {string} source where anybody finds it
 */

/**
 * Reads a file of the folder BENCH_DATA (left out: ../shared/data).
 * @param {DataFile} file
 * @returns {Buffer}
 * @throws {Error} that says where to get the file, or that it is another one than the figures were taken from
 */
export function readDataFile({ path, sha256, source }) {
  const folder = resolve(checkout, process.env['BENCH_DATA'] || join('..', 'shared', 'data'));
  const file = join(folder, path);
  if (!existsSync(file))
    throw new Error(`${file} is missing. It comes from ${source}. Set BENCH_DATA to the folder it lies in.`);
  const bytes = readFileSync(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256)
    throw new Error(
      `${file} is not the file that the figures were taken from: SHA-256 ${found} instead of ${sha256}.`,
    );
  return bytes;
}
