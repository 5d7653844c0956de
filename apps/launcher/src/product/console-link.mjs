import { existsSync } from 'node:fs';
import { Failure } from '../decisions/failure.mjs';
import { dataDirOf } from '../decisions/settings.mjs';
import { lockHolder } from '../prepare/lock-file.mjs';
import { inProject, root } from '../project.mjs';
import { loadConsoleLink } from './api.mjs';
import { lockFileOf, readLinks, writeLinks } from './files.mjs';

/**
 * `npm run console-link`: prints a fresh sign-in link of the owner and brings links.json up to date.
 * @throws {Failure} when there is no running product to make it for
 */
export async function printConsoleLink() {
  const dataDir = dataDirOf(process.env, root);
  const running = lockHolder(lockFileOf(dataDir));
  const state = /** @type {Record<string, string> | undefined} */ (running?.['env']);
  const databaseUrl = process.env['DATABASE_URL'] || state?.['DATABASE_URL'];
  if (!databaseUrl || !existsSync(inProject('apps', 'api', 'dist', 'program', 'index.js'))) {
    const sentence = state
      ? 'Commonground runs on a database of its own.'
      : running
        ? 'Commonground is still starting.'
        : 'Commonground is not running with this data folder.';
    const advice = state
      ? 'Name it: DATABASE_URL=… npm run console-link'
      : running
        ? 'Try again when it has printed its links.'
        : `Start it with \`npm start\`, which prints a fresh link. The folder is ${dataDir}; another one is chosen with DATA_DIR.`;
    throw new Failure('NOT_RUNNING', sentence, advice);
  }
  const { issueConsoleLink } = await loadConsoleLink();
  /** @type {Record<string, string>} */
  const env = { ...defaults(dataDir), ...state, DATABASE_URL: databaseUrl };
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] ??= value;
  const link = await issueConsoleLink(env);
  const links = readLinks(dataDir);
  if (links) writeLinks(dataDir, { ...links, console: link });
  console.log(
    `\n  ${link}\n\n  Signs you in as the owner. Works once, for 24 hours; earlier unused links no longer work.\n`,
  );
}

/**
 * What the API expects where the product runs elsewhere and only its database is named.
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
function defaults(dataDir) {
  const port = process.env['PORT'] || '3000';
  return {
    PORT: port,
    HOST: process.env['HOST'] || '127.0.0.1',
    PUBLIC_URL: process.env['PUBLIC_URL'] || `http://localhost:${port}`,
    DATA_DIR: dataDir,
    DEMO: '0',
    LAN: '0',
  };
}
