import { lastLines, runTool } from '../prepare/tool.mjs';
import { inProject } from '../project.mjs';

/** @typedef {import('../decisions/tally.mjs').StepResult} StepResult */
/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(env: Record<string, string | undefined>) => Promise<StepResult>} run it keeps one processor busy
 */

/**
 * The checks of `npm test` that are no tests. The longest comes first, and the others run beside it.
 * @type {Check[]}
 */
export const CHECKS = [
  lint(),
  check('dependencies', 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'apps',
    'libs',
    'migrations',
  ]),
  check('types', '../typescript-native/bin/tsc', ['-b']),
  check('promises', 'oxlint', []),
  check('dead code', 'knip', ['--no-progress']),
  check('format', 'oxfmt', ['--list-different']),
];

/**
 * A tool that passes or fails as a whole; it is only heard when it fails.
 * @param {string} name
 * @param {string} program by its path from node_modules/.bin
 * @param {string[]} args
 * @returns {Check}
 */
function check(name, program, args) {
  return {
    name,
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
 * @returns {Check}
 */
function lint() {
  const eslint = check('lint', 'eslint', ['.']);
  return {
    name: eslint.name,
    async run(env) {
      const graph = await runTool(
        'reading the project graph',
        inProject('node_modules', '.bin', 'nx'),
        ['show', 'projects'],
        {
          env: {
            ...env,
            NX_DAEMON: 'false',
            NX_ISOLATE_PLUGINS: 'false',
            NX_NO_CLOUD: 'true',
            FORCE_COLOR: '0',
          },
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
