import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tallyJest } from '../decisions/tally.mjs';
import { lastLines, passSignalsTo, runTool } from '../prepare/tool.mjs';
import { inProject, root } from '../project.mjs';

/** @typedef {import('../decisions/tally.mjs').StepResult} StepResult */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {number} processors how many it can keep busy
 * @property {(env: Record<string, string | undefined>) => Promise<StepResult>} run
 */

/** Most specs wait for a database or a browser, so that two at a time fit on two processors; jest alone would take one. */
const WORKERS = 2;

/**
 * The steps of `npm test` in their order: what is quick to know comes first.
 * @type {Step[]}
 */
export const STEPS = [
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  check('dependencies', 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'apps',
    'libs',
    'migrations',
  ]),
  // The two long ones side by side.
  lint(),
  check('types', 'tsc', ['-b']),
  check('dead code', 'knip', ['--no-progress']),
  ring('unit'),
  ring('slice'),
  ring('system'),
];

/**
 * A tool that passes or fails as a whole; it is only heard when it fails.
 * @param {string} name
 * @param {string} program in node_modules/.bin
 * @param {string[]} args
 * @returns {Step}
 */
function check(name, program, args) {
  return {
    name,
    processors: 1,
    async run(env) {
      const done = await runTool(name, inProject('node_modules', '.bin', program), args, { env });
      const ok = done.code === 0 && !done.lines.some((line) => line.includes('The rule will be skipped'));
      const details = ok ? [] : lastLines(done.lines, 40).map((line) => `    ${line}`);
      return { name, seconds: done.seconds, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, details };
    },
  };
}

/**
 * ESLint with the boundaries between projects. Its rule reads Nx's project graph and skips itself where there is none, as
 * on a fresh clone, so the graph is made first, and a rule that was skipped is no pass.
 * @returns {Step}
 */
function lint() {
  const eslint = check('lint', 'eslint', ['.']);
  return {
    name: eslint.name,
    processors: 1,
    async run(env) {
      const graph = await runTool(
        'reading the project graph',
        inProject('node_modules', '.bin', 'nx'),
        ['show', 'projects'],
        {
          env: { ...env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' },
        },
      );
      const result = await eslint.run(env);
      const seconds = graph.seconds + result.seconds;
      if (graph.code === 0) return { ...result, seconds };
      const details = [
        '    Nx could not read the project graph:',
        ...lastLines(graph.lines, 10),
        ...result.details,
      ];
      return { ...result, seconds, passed: 0, failed: 1, details };
    },
  };
}

/**
 * A ring of jest tests, heard as it goes.
 * @param {string} name of the jest project
 * @param {number} [workers] how many specs at a time
 * @returns {Step}
 */
export function ring(name, workers = WORKERS) {
  return {
    name,
    processors: workers,
    async run(env) {
      const output = inProject('test-results', `${name}.json`);
      mkdirSync(inProject('test-results'), { recursive: true });
      // A report of the last run must not speak for this one.
      rmSync(output, { force: true });
      const begun = Date.now();
      const args = ['--selectProjects', name, `--maxWorkers=${workers}`, '--json', '--outputFile', output];
      const code = await runJest(args, env);
      return tallyJest(name, {
        report: readReport(output),
        code,
        seconds: (Date.now() - begun) / 1000,
        root,
      });
    },
  };
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number>}
 */
function runJest(args, env) {
  return new Promise((resolve) => {
    const options =
      `${env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
    const child = spawn(process.execPath, [inProject('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
      cwd: root,
      env: { ...env, NODE_OPTIONS: options },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const letGo = passSignalsTo(child);
    child.once('close', (code) => {
      letGo();
      resolve(code ?? 1);
    });
  });
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
