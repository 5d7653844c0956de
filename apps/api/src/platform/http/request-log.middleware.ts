import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { pinoHttp } from 'pino-http';
import type { Logger } from 'pino';
import { requestContext } from './request-context.js';

/** Gives each request a trace id and logs it with method, route and time: no address, cookie, query or body. */
export function traceRequests(logger: Logger) {
  const log = pinoHttp<Request, Response>({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health') },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'info' : 'debug',
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: withoutSecrets(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    log(request, response);
    response.setHeader('X-Trace-Id', String(request.id));
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    requestContext.run({ traceId: String(request.id), command: null, gone: gone.signal }, next);
  };
}

/** Join codes stand in the path and are secrets of a kind: they go, with the query. */
function withoutSecrets(url: string): string {
  return url.replace(/\?.*$/u, '').replace(/^(.*\/join\/)[^/]+/u, '$1…');
}
