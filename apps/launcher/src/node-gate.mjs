import { readFileSync } from 'node:fs';
import { judgeNode } from './decisions/node-version.mjs';

/**
 * Says so and sets the exit code when this Node is too old. Nothing newer may be loaded before it has agreed.
 * @param {{ quiet?: boolean }} [options] quiet: no recommendation, only a refusal
 * @returns {boolean} whether to go on
 */
export function nodeIsFit(options) {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const verdict = judgeNode(process.version, manifest.engines.node);
  if (!verdict.ok) {
    verdict.lines.forEach((line) => console.error(line));
    process.exitCode = 1;
  } else if (!(options && options.quiet)) {
    verdict.lines.forEach((line) => console.log(line));
  }
  return verdict.ok;
}
