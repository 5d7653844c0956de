import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { Refusal } from './refusal.js';

/** More than any browser with a proxy or two in front sends. */
const MOST_HEADERS = 100;

/** Whether a request has more headers than a browser sends, or one whose name reaches for prototypes. */
export function hasOddHeaders({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): boolean {
  return (
    rawHeaders.length / 2 > MOST_HEADERS ||
    rawHeaders.some((text, index) => index % 2 === 0 && text.toLowerCase() === '__proto__')
  );
}

/** Node drops headers beyond its own limit without a word; this refuses the request instead. */
export function refuseOddHeaders(request: Request, _response: Response, next: NextFunction): void {
  next(hasOddHeaders(request) ? new Refusal('request.malformed') : undefined);
}
