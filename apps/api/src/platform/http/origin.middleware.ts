import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../../config/config.js';
import { Refusal } from './refusal.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Commands come from our own pages only: the Origin header must be one of ours, to the letter. */
export function requireOwnOrigin(config: Config) {
  const allowed = new Set(config.origins);
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (
      SAFE.has(request.method) ||
      (request.headers.origin !== undefined && allowed.has(request.headers.origin))
    )
      next();
    else next(new Refusal('request.origin'));
  };
}
