import { join } from 'node:path';
import { inTemporaryFolder } from '../product/temporary-folder.mjs';
import { atMost } from '../report/row.mjs';
import { barePostgresSeconds } from '../start/bare-postgres.mjs';
import { copyProject } from '../start/copy-project.mjs';
import { installSeconds, startOnce } from '../start/npm-start.mjs';

const COLD_GATE_SECONDS = 180;
const WARM_GATE_SECONDS = 8;
/** The slowest of so many second starts counts. */
const WARM_STARTS = 3;

/**
 * Starts the product in a fresh copy of the project, with install and build, and then again. npm's cache is that of this
 * computer; with BENCH_NPM_CACHE=empty the start and its baseline have an empty one each, as on a new computer.
 * @param {(line: string) => void} say
 */
export function measureStart(say) {
  return inTemporaryFolder(async (folder) => {
    const cache = (/** @type {string} */ name) =>
      process.env['BENCH_NPM_CACHE'] === 'empty' ? { npm_config_cache: join(folder, name) } : undefined;

    const bare = join(folder, 'bare');
    copyProject(bare);
    say('npm ci alone …');
    const install = await installSeconds(bare, { ...cache('bare-cache') });

    const copy = join(folder, 'commonground');
    copyProject(copy);
    say('npm start in a fresh copy …');
    const cold = await startOnce(copy, { ...cache('cache') });

    say('npm start again …');
    const warm = [];
    for (let start = 0; start < WARM_STARTS; start++) {
      const { seconds, prepared } = await startOnce(copy, {});
      say(`ready after ${seconds.toFixed(1)} s${prepared ? ', although it installed or built again' : ''}`);
      warm.push(seconds);
    }
    say('PostgreSQL alone …');
    const postgres = await barePostgresSeconds(join(folder, 'data'));

    return [
      atMost('first start, with install and build (s)', {
        measured: cold.seconds,
        baseline: install,
        gate: COLD_GATE_SECONDS,
      }),
      atMost(`start again, slowest of ${WARM_STARTS} (s)`, {
        measured: Math.max(...warm),
        baseline: postgres,
        gate: WARM_GATE_SECONDS,
      }),
    ];
  });
}
