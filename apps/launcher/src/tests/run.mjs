import { explain, Failure } from '../decisions/failure.mjs';
import { summarize } from '../decisions/tally.mjs';
import { findChromium, installChromium } from '../platform/chromium.mjs';
import { prepare } from '../prepare/index.mjs';
import { STEPS } from './steps.mjs';

/**
 * `npm test`: runs all steps, or those that are named, each to its end whatever the others said.
 * @param {string[]} names
 * @returns {Promise<number>} exit code
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map((step) => (step.name.includes(' ') ? `"${step.name}"` : step.name)).join(', ');
    throw new Failure('USAGE', `There is no step ${unknown.join(', ')}.`, `The steps are: ${known}`);
  }
  const steps = STEPS.filter((step) => names.length === 0 || names.includes(step.name));
  try {
    await prepare({ build: false });
  } catch (error) {
    const failed = { name: 'install', seconds: 0, passed: 0, failed: 1, skipped: 0, details: explain(error) };
    return conclude([failed]);
  }
  const env = steps.some((step) => step.name === 'system') ? withChromium() : process.env;
  const results = [];
  for (let next = 0; next < steps.length;) {
    const group = sideBySide(steps, next);
    const names = group.map((step) => step.name).join(' and ');
    const numbers = group.map((_, at) => next + at + 1).join(' and ');
    console.log(`[${numbers}/${steps.length}] ${names}`);
    const done = await Promise.all(group.map((step) => step.run(env)));
    for (const result of done) {
      const name = group.length > 1 ? `${result.name}: ` : '';
      const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
      console.log(
        `  ${name}${result.passed} passed, ${result.failed} failed${skipped} in ${result.seconds.toFixed(1)} s`,
      );
    }
    results.push(...done);
    next += group.length;
  }
  return conclude(results);
}

/**
 * Checks need one processor each, so that two of them run at the same time; rings of tests take both.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {number} first
 * @returns {import('./steps.mjs').Step[]}
 */
function sideBySide(steps, first) {
  const [one, other] = steps.slice(first, first + 2);
  if (!one) return [];
  return other && one.processors === 1 && other.processors === 1 ? [one, other] : [one];
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
