import { explain, Failure } from '../decisions/failure.mjs';
import { RINGS } from '../decisions/ring.mjs';
import { summarize } from '../decisions/tally.mjs';
import { findChromium, installChromium } from '../platform/chromium.mjs';
import { prepare } from '../prepare/index.mjs';
import { CHECKS } from './checks.mjs';
import { runRings } from './rings.mjs';

/**
 * `npm test`: runs all steps, or those that are named, each to its end whatever the others said.
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 */
export async function runTests(names) {
  const all = [...CHECKS.map(({ name }) => name), ...RINGS];
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    const known = all.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
    throw new Failure('USAGE', `There is no step ${unknown.join(', ')}.`, `The steps are: ${known}`);
  }
  const isWanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name);
  const checks = CHECKS.filter(({ name }) => isWanted(name));
  const rings = RINGS.filter(isWanted);
  try {
    await prepare({ build: false });
  } catch (error) {
    const failed = { name: 'install', seconds: 0, passed: 0, failed: 1, skipped: 0, details: explain(error) };
    return conclude([failed]);
  }
  const results = await runChecks(checks);
  if (rings.length > 0) {
    console.log(`Testing: ${rings.join(', ')} …`);
    const env = rings.includes('system') ? withChromium() : process.env;
    results.push(...(await runRings(rings, env)).map(told));
  }
  return conclude(results);
}

/**
 * Runs checks, two at a time because each keeps one processor busy. Whichever is done first makes room for the next.
 * @param {import('./checks.mjs').Check[]} checks
 * @returns {Promise<import('../decisions/tally.mjs').StepResult[]>} in the order of the checks
 */
async function runChecks(checks) {
  if (checks.length > 0) console.log(`Checking: ${checks.map(({ name }) => name).join(', ')} …`);
  /** @type {import('../decisions/tally.mjs').StepResult[]} */
  const results = [];
  const waiting = [...checks.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, check] = next;
      results[at] = told(await check.run(process.env));
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/**
 * Says at once how a step ended.
 * @param {import('../decisions/tally.mjs').StepResult} result
 */
function told(result) {
  const { name, passed, failed, skipped, seconds } = result;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`  ${name}: ${passed} passed, ${failed} failed${left} in ${seconds.toFixed(1)} s`);
  return result;
}

/** @param {import('../decisions/tally.mjs').StepResult[]} results */
function conclude(results) {
  const summary = summarize(results);
  console.log(summary.text);
  return summary.code;
}

/** @returns {Record<string, string | undefined>} the environment, with the browser in it if there is one */
function withChromium() {
  const found =
    findChromium(process.env) ?? (installChromium(console.log) ? findChromium(process.env) : undefined);
  if (found !== undefined) return { ...process.env, CHROMIUM_PATH: found };
  console.log('');
  console.log('!!! No Chromium: all browser tests are SKIPPED, not passed.');
  console.log('!!! Install Chromium or Chrome, or name one with CHROMIUM_PATH, and run the tests again.');
  console.log('');
  return { ...process.env, CHROMIUM_MISSING: '1' };
}
