import { resolve } from 'node:path';

/** Everything that the API takes from its environment, parsed once (README: configuration). */
export interface Config {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The only source of links and QR codes, without a slash at the end. */
  readonly publicUrl: string;
  /** Origins that commands and sockets may come from, exactly. */
  readonly origins: readonly string[];
  /** True when PUBLIC_URL is https: cookies get `__Host-` and `Secure`. */
  readonly secure: boolean;
  readonly dataDir: string;
  /** Where the JSON log goes; undefined is standard output. */
  readonly logFile: string | undefined;
  readonly logLevel: string;
  /** Load the demo event when the installation is new. */
  readonly demo: boolean;
  /** Number of proxies in front whose X-Forwarded-For may be believed. */
  readonly trustedProxies: number;
  /** Write frames that were encoded once straight to the websockets (docs/adr/0014). */
  readonly directFrames: boolean;
  /** Memory for what snapshots share, in bytes; 0 keeps nothing. */
  readonly snapshotCacheBytes: number;
  /** How long a socket may fail to keep up before it is ended, in ms. */
  readonly laggingMs: number;
  /** Where nodes send each other hints; undefined: through PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** How often a node looks for what no hint told it of, in milliseconds. */
  readonly safetyPollMs: number;
  readonly limits: Limits;
  /** What a reader of /metrics must show; undefined: only this machine may read them. */
  readonly metricsToken: string | undefined;
  /** How often a socket is asked whether it is still there, and how long it may take to answer, in milliseconds. */
  readonly feedPing: { readonly intervalMs: number; readonly timeoutMs: number };
  /** What this node does: serve, match, and what time brings. */
  readonly roles: ReadonlySet<NodeRole>;
  /** How long this node takes to empty itself before it ends, in milliseconds. */
  readonly drainMs: number;
  /** Folder that holds the built web clients (…/apps). */
  readonly clientsDir: string;
}

/** How much one process takes on; what is more is told to come back (docs/realtime.md). */
export interface Limits {
  readonly sockets: number;
  /** Phones of one event, so that it leaves room for others. */
  readonly socketsPerEvent: number;
  readonly handshakesPerSecond: number;
}
const ROLES = ['http', 'matcher', 'jobs'] as const;
type NodeRole = (typeof ROLES)[number];

export const CONFIG = Symbol('Config');

/** All complaints about the environment at once. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';
  constructor(readonly complaints: readonly string[]) {
    super(`The configuration is not usable:\n${complaints.map((line) => `  - ${line}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Reads the environment. @throws ConfigError that names every value that cannot be used. */
export function parseConfig(env: Environment): Config {
  const complaints: string[] = [];
  const number = (name: string, fallback: number, max: number, min = 0): number => {
    const value = env[name] === undefined || env[name] === '' ? fallback : Number(env[name]);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    complaints.push(`${name} must be a whole number from ${min} to ${max}, not “${env[name]}”.`);
    return fallback;
  };
  const flag = (name: string, fallback = '0'): boolean => {
    const value = env[name] || fallback;
    if (['1', 'true', 'yes', '0', 'false', 'no'].includes(value)) return ['1', 'true', 'yes'].includes(value);
    complaints.push(`${name} must be 1 or 0, not “${value}”.`);
    return false;
  };

  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!/^postgres(ql)?:\/\//u.test(databaseUrl)) {
    complaints.push(
      'DATABASE_URL must be the address of a PostgreSQL database, such as postgres://user:password@host/name.',
    );
  }
  const port = number('PORT', 3000, 65535);
  const publicUrl = (env['PUBLIC_URL'] || `http://localhost:${port}`).replace(/\/+$/u, '');
  const origin = originOf(publicUrl);
  if (origin === null || origin !== publicUrl) {
    complaints.push(
      `PUBLIC_URL must be an origin such as https://events.example.org, without a path, not “${publicUrl}”.`,
    );
  }
  const logLevel = env['LOG_LEVEL'] || 'info';
  if (!LEVELS.includes(logLevel)) complaints.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}.`);
  const demo = flag('DEMO');
  const trustedProxies = number('TRUSTED_PROXIES', 0, 10);
  const directFrames = flag('FEED_DIRECT_FRAMES', '1');
  const snapshotCacheMb = number('SNAPSHOT_CACHE_MB', 64, 4096);
  const laggingMs = number('FEED_LAGGING_MS', 15_000, 600_000);
  const redisUrl = env['REDIS_URL'] || undefined;
  if (redisUrl !== undefined && !/^rediss?:\/\//u.test(redisUrl))
    complaints.push('REDIS_URL must be the address of a Redis, such as redis://:password@host:6379.');
  const roles = (env['ROLES'] || ROLES.join(',')).split(',').map((role) => role.trim());
  if (!roles.every((role) => ROLES.includes(role as NodeRole)))
    complaints.push(`ROLES must be a list of ${ROLES.join(', ')}, not “${env['ROLES']}”.`);
  const drainMs = number('DRAIN_MS', 0, 600_000);
  const safetyPollMs = number('SAFETY_POLL_MS', 1000, 600_000, 50);
  const limits = {
    sockets: number('MAX_SOCKETS', 15_000, 1_000_000),
    socketsPerEvent: number('MAX_SOCKETS_PER_EVENT', 12_000, 1_000_000),
    handshakesPerSecond: number('MAX_HANDSHAKES_PER_SECOND', 1500, 1_000_000),
  };
  const metricsToken = env['METRICS_TOKEN'] || undefined;
  if (metricsToken !== undefined && metricsToken.length < 16)
    complaints.push('METRICS_TOKEN must have at least 16 characters.');
  const feedPing = Object.freeze({
    intervalMs: number('FEED_PING_MS', 20_000, 300_000, 500),
    timeoutMs: number('FEED_PONG_MS', 15_000, 300_000, 500),
  });
  if (complaints.length > 0) throw new ConfigError(complaints);

  const secure = publicUrl.startsWith('https:');
  // Whoever sits at the machine itself may use its loopback names, unless the installation is served over TLS.
  const loopback = secure ? [] : ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${port}`);
  return Object.freeze({
    databaseUrl,
    host: env['HOST'] || '127.0.0.1',
    port,
    publicUrl,
    origins: [...new Set([publicUrl, ...loopback])],
    secure,
    dataDir: resolve(env['DATA_DIR'] || '.data'),
    logFile: env['LOG_FILE'] || undefined,
    logLevel,
    demo,
    trustedProxies,
    directFrames,
    snapshotCacheBytes: snapshotCacheMb * 1024 * 1024,
    laggingMs,
    redisUrl,
    safetyPollMs,
    limits,
    metricsToken,
    feedPing,
    drainMs,
    roles: new Set(roles as NodeRole[]),
    clientsDir: resolve(env['CLIENTS_DIR'] || resolve(import.meta.dirname, '../../..')),
  });
}

function originOf(url: string): string | null {
  try {
    const { origin, protocol } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}
