import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The scripts that a built page fetches before it can show anything: its module script, what it preloads, and all that
 * these import. What is imported on demand is left out.
 * @param {string} dist folder of the built page
 * @param {string} base path that it is served below, such as `/app/`
 * @returns {string[]} files, relative to the folder
 */
export function firstLoad(dist, base) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const waiting = scriptsOf(html).map((address) => address.replace(base, ''));
  if (waiting.length === 0) throw new Error(`${dist}/index.html has no module script.`);
  const seen = new Set(/** @type {string[]} */ ([]));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...staticImports(readFileSync(join(dist, file), 'utf8'), file));
  }
  return [...seen].sort();
}

/**
 * Size of files as a server sends them, in kilobytes of 1000.
 * @param {string} dist
 * @param {readonly string[]} files
 */
export function gzippedKilobytes(dist, files) {
  const bytes = files.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * Addresses of module scripts and their preloads in a page.
 * @param {string} html
 */
function scriptsOf(html) {
  return [...html.matchAll(/<(script|link)\b[^>]*>/giu)].flatMap(([tag, element]) => {
    const wanted = element?.toLowerCase() === 'script' ? /\btype="module"/u : /\brel="modulepreload"/u;
    const address = /\b(?:src|href)="([^"]+)"/u.exec(tag)?.[1];
    return wanted.test(tag) && address ? [address] : [];
  });
}

/**
 * @param {string} code a built module
 * @param {string} file where it lies
 */
function staticImports(code, file) {
  // `import("./x.js")` has a bracket before the quote and is no match: it loads on demand.
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/gu);
  return [...found].map(([, path]) => posix.join(posix.dirname(file), path ?? ''));
}
