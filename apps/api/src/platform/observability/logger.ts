import type { LoggerService } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';
import type { Config } from '../../config/config.js';
import { meter } from './meter.js';

/** Names whose values never reach a log: secrets, and what identifies a person. */
const PRIVATE = [
  'email',
  'name',
  'phone',
  'linkedin',
  'website',
  'bio',
  'headline',
  'company',
  'text',
  'note',
  'token',
  'url',
  'password',
  'cookie',
  'authorization',
  'secret',
  'parameters',
  'detail',
  'query',
];

/** The JSON log of the process, with personal data and secrets removed. */
export function createLogger(config: Pick<Config, 'logFile' | 'logLevel'>): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      redact: {
        paths: PRIVATE.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `err.${name}`]),
        censor: '[removed]',
      },
    },
    forgiving(destination({ dest: config.logFile ?? 1, mkdir: true, sync: false, maxLength: MOST_WAITING })),
  );
}

/** Bytes that may wait to be written, on a disk that is full; lines on top are dropped. */
const MOST_WAITING = 4 * 1024 * 1024;

/** A log that cannot be written must not end the process: people are served without it. */
function forgiving(log: ReturnType<typeof destination>): ReturnType<typeof destination> {
  for (const loss of ['error', 'drop']) log.on(loss, () => (meter.logLost += 1));
  return log;
}

/** Lets Nest write to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(
    level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const about = typeof context === 'string' ? { context } : {};
    if (message instanceof Error) this.pino[level]({ ...about, err: message }, message.message);
    else if (typeof message === 'object' && message !== null) {
      const text = typeof rest[0] === 'string' && rest.length > 1 ? rest[0] : undefined;
      this.pino[level]({ ...about, ...message }, text);
    } else this.pino[level](about, String(message));
  }
}
