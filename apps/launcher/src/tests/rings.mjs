import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tallyRings } from '../decisions/tally.mjs';
import { passSignalsTo } from '../prepare/tool.mjs';
import { inProject, root } from '../project.mjs';

/** Specs wait for a database or a browser now and then, so that four at a time keep two processors busy. */
const WORKERS = 4;

/**
 * Rings of jest tests in one run, heard as it goes: while one waits for its product to be built, another is tested.
 * @param {readonly import('../decisions/ring.mjs').Ring[]} rings
 * @param {Record<string, string | undefined>} env
 * @param {number} [workers] how many specs at a time
 * @returns {Promise<import('../decisions/tally.mjs').StepResult[]>} one for each ring
 */
export async function runRings(rings, env, workers = WORKERS) {
  const output = inProject('test-results', `${rings.join('-')}.json`);
  mkdirSync(inProject('test-results'), { recursive: true });
  // A report of the last run must not speak for this one.
  rmSync(output, { force: true });
  const choice = rings.flatMap((ring) => ['--selectProjects', ring]);
  const code = await runJest([...choice, `--maxWorkers=${workers}`, '--json', '--outputFile', output], env);
  return tallyRings(rings, { report: readReport(output), code, root });
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
