import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { AUDIENCES } from '@commonground/contracts/constants';
import type { Config } from '../../config/config.js';
import { hashOf } from '../auth/session-store.js';
import { secretIn } from '../auth/cookies.js';
import { Refusal } from './refusal.js';

/** Commands of one browser: bursts are fine, floods are not. A whole venue shares one address, hence the cookie. */
const PER_SESSION = { points: 120, duration: 20 };
/** Commands of everybody behind one address who has no session yet: sized for the doors of a large event. */
const PER_ADDRESS = { points: 1500, duration: 60 };

/** Limits commands by session, and by address only for those without one. */
export function limitCommands(config: Config) {
  const bySession = new RateLimiterMemory(PER_SESSION);
  const byAddress = new RateLimiterMemory(PER_ADDRESS);
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const secret = AUDIENCES.map((audience) => secretIn(request.headers.cookie, audience, config)).find(
      (found) => found !== null,
    );
    const consumed = secret
      ? bySession.consume(hashOf(secret).toString('base64url'))
      : byAddress.consume(request.ip ?? 'unknown');
    consumed.then(
      () => next(),
      (limit: { msBeforeNext?: number }) =>
        next(new Refusal('request.rate-limited', undefined, { retryAfterMs: limit.msBeforeNext ?? 1000 })),
    );
  };
}
