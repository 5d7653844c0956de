import type { Request, Response } from 'express';
import type { SnapshotBody } from './snapshot-body.js';

/** Answers with the bytes that were made beforehand, or with 304 when `take` finds that the client has them. */
export async function replySnapshot(
  request: Request,
  response: Response,
  take: (known?: string) => Promise<SnapshotBody | null>,
): Promise<void> {
  const body = await take(request.header('if-none-match'));
  if (body === null) return void response.status(304).end();
  response.setHeader('ETag', body.etag);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.vary('Accept-Encoding');
  if (!request.acceptsEncodings('gzip')) return void response.end(body.plain());
  const bytes = await body.gzip();
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}
