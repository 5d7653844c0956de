import compression from 'compression';
import type { RequestHandler } from 'express';

/** Compresses what is read. Commands are answered in a few bytes: there it would cost more than it saves. */
export function compressAnswers(): RequestHandler {
  const compress = compression();
  return (request, response, next) => {
    if (request.method === 'GET') compress(request, response, next);
    else next();
  };
}
