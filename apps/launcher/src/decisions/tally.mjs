import { ringOf } from './ring.mjs';

/**
 * @typedef {object} StepResult one line of the table at the end of `npm test`
 * @property {string} name
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} details what failed, for people
 *
 * @typedef {object} JestReport the part of jest's JSON that is counted
 * @property {SpecReport[]} testResults
 *
 * @typedef {object} SpecReport one spec file
 * @property {string} name its path
 * @property {string} status
 * @property {string} [message]
 * @property {number} startTime epoch milliseconds
 * @property {number} endTime epoch milliseconds
 * @property {{ status: string, fullName: string, failureMessages?: string[] | null }[]} assertionResults
 */

/**
 * Counts a run of jest by rings. A run that says it failed without naming a test counts as a failure of its last ring.
 * @param {readonly string[]} rings
 * @param {{ report: JestReport | undefined, code: number, root: string }} run
 * @returns {StepResult[]} in the order of `rings`
 */
export function tallyRings(rings, { report, code, root }) {
  if (report === undefined) {
    const details = [`jest ended with code ${code} and left no report.`];
    return rings.map((name) => ({ name, seconds: 0, passed: 0, failed: 1, skipped: 0, details }));
  }
  const results = rings.map((name) => {
    const specs = report.testResults.filter((spec) => ringOf(spec.name) === name);
    return tallyRing(name, specs, root);
  });
  const last = results.at(-1);
  if (last !== undefined && code !== 0 && results.every(({ failed }) => failed === 0)) {
    last.failed = 1;
    last.details = [`jest ended with code ${code} although no test failed.`];
  }
  return results;
}

/**
 * Counts a ring of tests, whose time is that from its first spec to its last. A suite that broke before its first test
 * counts as one failure, and so does a ring in which nothing ran: silence is not success.
 * @param {string} name
 * @param {SpecReport[]} specs
 * @param {string} root
 * @returns {StepResult}
 */
function tallyRing(name, specs, root) {
  const tests = specs.flatMap((spec) => spec.assertionResults);
  const broken = specs.filter((spec) => spec.status === 'failed' && spec.assertionResults.length === 0);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  const skipped = tests.length - passed - (failed - broken.length);
  const begun = Math.min(...specs.map(({ startTime }) => startTime));
  const seconds = specs.length > 0 ? (Math.max(...specs.map(({ endTime }) => endTime)) - begun) / 1000 : 0;
  if (passed + failed === 0) {
    const text = skipped > 0 ? 'Every test was skipped.' : 'No test was found.';
    return { name, seconds, passed, failed: 1, skipped, details: [text] };
  }
  const details = specs.flatMap((spec) => [
    ...(broken.includes(spec)
      ? [`${shorten(spec.name, root)}: ${firstLines(spec.message ?? 'did not run', 6)}`]
      : []),
    ...spec.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${shorten(spec.name, root)}: ${fullName}\n${firstLines((failureMessages ?? []).join('\n'), 8)}`,
      ),
  ]);
  return { name, seconds, passed, failed, skipped, details };
}

/**
 * @param {string} text
 * @param {number} count
 */
function firstLines(text, count) {
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '');
  return plain
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, count)
    .map((line) => `    ${line.trimEnd()}`)
    .join('\n')
    .trimStart();
}

/**
 * @param {string} path
 * @param {string} root
 */
function shorten(path, root) {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

/**
 * The table of steps, what failed, and the closing line, which stands alone.
 * @param {StepResult[]} results
 * @param {{ alwaysSkipped?: boolean }} [wish] alwaysSkipped: the closing line says so too when none was skipped
 * @returns {{ text: string, code: number }} code: the exit code
 */
export function summarize(results, { alwaysSkipped = false } = {}) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of results) {
    total.passed += step.passed;
    total.failed += step.failed;
    total.skipped += step.skipped;
  }
  const width = Math.max(4, ...results.map((step) => step.name.length));
  const row = (/** @type {(string | number)[]} */ [name, ...cells]) =>
    `  ${String(name).padEnd(width)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  const table = [
    row(['step', 'seconds', 'passed', 'failed', 'skipped']),
    ...results.map((step) =>
      row([step.name, step.seconds.toFixed(1), step.passed, step.failed, step.skipped]),
    ),
  ];
  const details = results
    .filter((step) => step.failed > 0)
    .flatMap((step) => ['', `${step.name} failed:`, ...step.details]);
  const skipped = alwaysSkipped || total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const closing = `${total.passed} passed, ${total.failed} failed${skipped}`;
  return {
    text: ['', ...table, ...details, '', closing].join('\n'),
    code: total.failed > 0 || total.passed === 0 ? 1 : 0,
  };
}
