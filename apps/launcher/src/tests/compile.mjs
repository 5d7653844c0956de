import { readFileSync } from 'node:fs';
import swc from '@swc/jest';

/** @typedef {Required<Extract<ReturnType<typeof swc.createTransformer>, { process: unknown }>>} Swc */

/** Names of the language that no spec replaces. Clocks and timers are not among them: some specs do. */
const NAMES = [
  ...['Array', 'Boolean', 'Error', 'Infinity', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'isNaN'],
  ...['Float32Array', 'Float64Array', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
].map((name) => ({ name, word: new RegExp(`\\b${name}\\b`) }));

const VERSION = readFileSync(import.meta.filename, 'utf8');

/** @param {string} code */
function withNamesAtHand(code) {
  const used = NAMES.filter(({ word }) => word.test(code)).map(({ name }) => name);
  // On the first line, so that all lines keep their numbers.
  return used.length === 0 ? code : `const { ${used.join(', ')} } = globalThis; ${code}`;
}

/**
 * Compiles with swc. A spec runs in a context of its own, where to look up a global name takes a hundred times as long
 * as in the product; loops of `Math.imul` did little else. A constant of the module costs nothing.
 * @param {Record<string, unknown>} options those of swc
 */
function createTransformer(options) {
  const { process, getCacheKey } = /** @type {Swc} */ (swc.createTransformer(options));
  return {
    /** @type {typeof getCacheKey} */
    getCacheKey: (source, path, about) => getCacheKey(source + VERSION, path, about),
    /** @type {typeof process} */
    process: (source, path, about) => {
      const compiled = process(source, path, about);
      return about.supportsStaticESM ? { ...compiled, code: withNamesAtHand(compiled.code) } : compiled;
    },
  };
}

export default { createTransformer };
