import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../product/checkout.mjs';

/**
 * Runs a module of this folder in a process of its own and reads the line of JSON that it prints.
 * @param {string} name of the file
 * @param {...(string | number)} args
 * @returns {Promise<any>}
 */
export async function runAlone(name, ...args) {
  const file = join(checkout, 'apps', 'bench', 'src', 'matching', name);
  const child = spawn(process.execPath, [file, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ part) => (text += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with code ${code}.`);
  return JSON.parse(text);
}
