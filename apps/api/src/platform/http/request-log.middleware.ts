import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { RequestContext, requestContext } from './request-context.js';

/**
 * Gives each request a trace id and logs it with method, path and time: no address, cookie, query or body. What went
 * well is logged at level debug only, and costs nothing above it.
 */
export function traceRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const traceId = randomUUID();
    const begun = performance.now();
    const context = new RequestContext(traceId);
    response.setHeader('X-Trace-Id', traceId);
    response.once('close', () => {
      if (!response.writableFinished) context.leave();
      const level = levelOf(request, response);
      if (level === null || !logger.isLevelEnabled(level)) return;
      const { method, originalUrl: url } = request;
      logger[level](
        {
          req: { id: traceId, method, path: withoutSecrets(url) },
          res: { status: response.statusCode },
          responseTime: Math.round(performance.now() - begun),
        },
        level === 'error' ? 'A request failed.' : 'A request was answered.',
      );
    });
    requestContext.run(context, next);
  };
}

/** Whoever asks for health asks all the time. */
function levelOf({ originalUrl }: Request, { statusCode }: Response): 'error' | 'info' | 'debug' | null {
  if (originalUrl.startsWith('/health')) return null;
  return statusCode >= 500 ? 'error' : statusCode >= 400 ? 'info' : 'debug';
}

/** Join codes stand in the path and are secrets of a kind: they go, with the query. */
function withoutSecrets(url: string): string {
  return url.replace(/\?.*$/u, '').replace(/^(.*\/join\/)[^/]+/u, '$1…');
}
