import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { LIMITS } from '@commonground/contracts/constants';

/** How many people one event takes by code: in a minute, and waiting at the same time. */
export type JoinLimits = Record<'joinsPerMinute' | 'waitingJoins', number>;

/** Injection token of the limits, so that tests can lower them. */
export const JOIN_LIMITS = Symbol('JoinLimits');

export const joinLimits = (): JoinLimits => ({
  joinsPerMinute: LIMITS.joinsPerMinute,
  waitingJoins: LIMITS.waitingJoins,
});

/** Tells a full hall behind one address from a flood. Counts in this process. */
@Injectable()
export class JoinCeiling {
  private readonly joins: RateLimiterMemory;

  constructor(@Inject(JOIN_LIMITS) private readonly limits: JoinLimits) {
    this.joins = new RateLimiterMemory({ points: limits.joinsPerMinute, duration: 60 });
  }

  /** Counts a join. @returns null for one that may come in, for one above the ceiling the milliseconds until others may */
  async count(eventId: string): Promise<number | null> {
    // A penalty counts like any other try, but is answered instead of thrown.
    const { consumedPoints, msBeforeNext } = await this.joins.penalty(eventId);
    return consumedPoints <= this.limits.joinsPerMinute ? null : msBeforeNext;
  }
}
