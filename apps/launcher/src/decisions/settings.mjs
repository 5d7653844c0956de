import { isAbsolute, join } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * @typedef {object} Settings
 * @property {string} dataDir absolute
 * @property {string} host
 * @property {number} port 0: any free one
 * @property {string | undefined} publicUrl as configured; unset: made from port and address
 * @property {boolean} lan
 * @property {boolean} demo
 * @property {string | undefined} databaseUrl unset: the embedded PostgreSQL
 */

const FLAGS = ['--empty', '--demo', '--lan'];

/**
 * Reads flags and environment, all wishes at once.
 * @param {string[]} args after `npm start --`
 * @param {Record<string, string | undefined>} env
 * @param {string} root the project folder: a relative DATA_DIR lies in it
 * @returns {Settings}
 * @throws {Failure} USAGE or CONFIG
 */
export function readSettings(args, env, root) {
  const unknown = args.filter((arg) => !FLAGS.includes(arg));
  if (unknown.length > 0) {
    throw new Failure(
      'USAGE',
      `\`npm start\` does not know ${unknown.join(' ')}.`,
      'It knows: npm start -- [--empty | --demo] [--lan]',
    );
  }
  const empty = args.includes('--empty');
  if (empty && args.includes('--demo')) {
    throw new Failure('USAGE', '--empty and --demo exclude each other.', 'Keep the one you mean.');
  }
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Failure(
      'CONFIG',
      'DATABASE_URL is not a PostgreSQL address.',
      'It looks like postgres://user:password@host:5432/database. Leave it unset for the embedded database.',
    );
  }
  const lan = args.includes('--lan');
  return {
    dataDir: dataDirOf(env, root),
    host: env['HOST'] || (lan ? '0.0.0.0' : '127.0.0.1'),
    port: readPort(env['PORT']),
    publicUrl: env['PUBLIC_URL'] || undefined,
    lan,
    demo: args.includes('--demo') || (!databaseUrl && !empty),
    databaseUrl,
  };
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {string} root
 * @returns {string} absolute
 */
export function dataDirOf(env, root) {
  const wish = env['DATA_DIR'] || '.data';
  return isAbsolute(wish) ? wish : join(root, wish);
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Failure(
    'CONFIG',
    `PORT is "${text}", which is no port.`,
    'Use a number from 0 to 65535; 0 takes any free one.',
  );
}

/**
 * The environment the API is started with: what the shell has, overlaid with what was decided here.
 * @param {Settings} settings
 * @param {{ databaseUrl: string, port: number, lanAddress: string | undefined, logFile: string }} facts
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
export function apiEnvironment(settings, facts, env) {
  /** @type {Record<string, string>} */
  const passed = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) passed[name] = value;
  const reachable = settings.lan && facts.lanAddress ? facts.lanAddress : 'localhost';
  return {
    ...passed,
    DATABASE_URL: facts.databaseUrl,
    PORT: String(facts.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl ?? `http://${reachable}:${facts.port}`,
    DATA_DIR: settings.dataDir,
    LOG_FILE: facts.logFile,
    DEMO: settings.demo ? '1' : '0',
    LAN: settings.lan ? '1' : '0',
  };
}
