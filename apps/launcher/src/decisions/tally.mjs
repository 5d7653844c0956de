/**
 * @typedef {object} StepResult one line of the table at the end of `npm test`
 * @property {string} name
 * @property {number} seconds
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} details what failed, for people
 * @property {boolean} [isEmpty] a ring of tests in which nothing ran
 *
 * @typedef {object} JestReport the part of jest's JSON that is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }[]} testResults
 */

/**
 * Counts a ring of tests. A suite that broke before its first test counts as one failure, and so does a ring that says it
 * failed without naming a test, or in which nothing ran: silence is not success.
 * @param {string} name
 * @param {{ report: JestReport | undefined, code: number, seconds: number, root: string }} run
 * @returns {StepResult}
 */
export function tallyJest(name, { report, code, seconds, root }) {
  const none = { name, seconds, passed: 0, failed: 1, skipped: 0 };
  if (report === undefined) return { ...none, details: [`jest ended with code ${code} and left no report.`] };
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const ran = report.numPassedTests + failed;
  const details = report.testResults.flatMap((suite) => [
    ...(broken.includes(suite)
      ? [`${shorten(suite.name, root)}: ${firstLines(suite.message ?? 'did not run', 6)}`]
      : []),
    ...suite.assertionResults
      .filter((test) => test.status === 'failed')
      .map(
        (test) =>
          `${shorten(suite.name, root)}: ${test.fullName}\n${firstLines((test.failureMessages ?? []).join('\n'), 8)}`,
      ),
  ]);
  if (ran === 0) {
    const text = skipped > 0 ? 'Every test was skipped.' : 'No test was found.';
    return { ...none, skipped, details: [text], isEmpty: true };
  }
  if (failed === 0 && code !== 0) {
    return {
      name,
      seconds,
      passed: report.numPassedTests,
      failed: 1,
      skipped,
      details: [`jest ended with code ${code} although no test failed.`],
    };
  }
  return { name, seconds, passed: report.numPassedTests, failed, skipped, details };
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
 * @returns {{ text: string, code: number }} code: the exit code
 */
export function summarize(results) {
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
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const closing = `${total.passed} passed, ${total.failed} failed${skipped}`;
  return {
    text: ['', ...table, ...details, '', closing].join('\n'),
    code: total.failed > 0 || total.passed === 0 ? 1 : 0,
  };
}
