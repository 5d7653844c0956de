import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refusal } from './refusal.js';

/** Commands of one browser: bursts are fine, floods are not. A whole venue shares one address, hence the session. */
const PER_SESSION = { points: 120, duration: 20 };
/** Commands of everybody behind one address who has no session yet: sized for the doors of a large event. */
const PER_ADDRESS = { points: 1500, duration: 60 };

/** Limits commands by session where there is one that we know, and by address for everybody else. */
@Injectable()
export class CommandLimiter {
  private readonly bySession = new RateLimiterMemory(PER_SESSION);
  private readonly byAddress = new RateLimiterMemory(PER_ADDRESS);

  /**
   * @param sessionId of a session that was looked up: a cookie alone, which anybody can make up, counts for nothing
   * @throws Refusal request.rate-limited
   */
  async pass(request: Request, sessionId: string | null): Promise<void> {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    try {
      if (sessionId === null) await this.byAddress.consume(request.ip ?? 'unknown');
      else await this.bySession.consume(sessionId);
    } catch (full) {
      if (full instanceof Error) throw full;
      throw new Refusal('request.rate-limited', undefined, {
        retryAfterMs: (full as { msBeforeNext: number }).msBeforeNext,
      });
    }
  }
}
