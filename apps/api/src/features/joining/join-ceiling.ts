import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refusal } from '../../platform/http/refusal.js';

/** Joins of one event in a minute: a full hall behind one address gets in, a flood does not. */
const PER_EVENT = { points: 600, duration: 60 };

/** Keeps a flood of joins from one event. */
@Injectable()
export class JoinCeiling {
  private readonly joins = new RateLimiterMemory(PER_EVENT);

  /** @throws Refusal request.rate-limited */
  async pass(eventId: string): Promise<void> {
    try {
      await this.joins.consume(eventId);
    } catch (full) {
      if (full instanceof Error) throw full;
      throw new Refusal('request.rate-limited', undefined, {
        retryAfterMs: (full as { msBeforeNext: number }).msBeforeNext,
      });
    }
  }
}
