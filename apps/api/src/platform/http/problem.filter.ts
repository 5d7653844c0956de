import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { ERROR_CODES, type ErrorCode } from '@commonground/contracts/constants';
import type { Problem } from '@commonground/contracts';
import { isPassing } from '../database/passing-failure.js';
import { Refusal } from './refusal.js';
import { requestContext } from './request-context.js';

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  409: 'request.duplicate',
  401: 'session.missing',
  403: 'reach.refused',
  404: 'request.not-found',
  413: 'request.too-large',
  429: 'request.rate-limited',
  503: 'server.unavailable',
};

/** PostgreSQL: an id that a client made is taken, by the same command under another key or by somebody else's row. */
const UNIQUE_VIOLATION = '23505';

/** Turns whatever was thrown into problem+json (RFC 9457). The unexpected is logged once, with its trace id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return;
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.describe(error);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.retryAfterMs !== undefined)
      response.setHeader('Retry-After', Math.ceil(problem.retryAfterMs / 1000));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** The problem of an error; logs it when nobody expected it. */
  describe(error: unknown): Problem {
    const traceId = requestContext.getStore()?.traceId ?? '';
    if (error instanceof Refusal)
      return problemOf(error.code, traceId, { detail: error.detail, ...error.extra });
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    const code = BY_STATUS[status];
    if (code !== undefined) return problemOf(code, traceId, {});
    this.logger.error({ err: error, traceId }, 'A request failed unexpectedly.');
    return problemOf('server.failed', traceId, {});
  }
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  if (isPassing(error)) return 503;
  const { status, code } = error as { status?: unknown; code?: unknown };
  if (code === UNIQUE_VIOLATION) return 409;
  return typeof status === 'number' ? status : 500;
}

function problemOf(
  code: ErrorCode,
  traceId: string,
  extra: { detail?: string | undefined; retryAfterMs?: number; errors?: Problem['errors']; current?: object },
): Problem {
  const [status, title] = ERROR_CODES[code];
  return {
    type: `/docs/api#${code}`,
    title,
    status,
    code,
    ...(extra.detail === undefined ? {} : { detail: extra.detail }),
    ...(extra.errors === undefined ? {} : { errors: extra.errors }),
    ...(extra.retryAfterMs === undefined ? {} : { retryAfterMs: extra.retryAfterMs }),
    ...(extra.current === undefined ? {} : { current: extra.current }),
    traceId,
  };
}
