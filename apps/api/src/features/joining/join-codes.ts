import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { EntityManager } from 'typeorm';
import { mayAtEvent } from '@commonground/domain';
import { normaliseCode } from '@commonground/kernel';
import { Refusal } from '../../platform/http/refusal.js';
import { hashOf } from '../../platform/auth/secrets.js';
import { EventRepository, type LiveEventEntity } from '../events/index.js';

/** Where a request with a join code comes from. A venue is one address, a device is an address with its browser. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string;
}

const TEN_MINUTES = 600;

/** Finds the event that a typed code opens, and slows down whoever guesses. */
@Injectable()
export class JoinCodes {
  private readonly limits = [
    {
      key: ({ address, userAgent }: Caller) => hashOf(`${address} ${userAgent}`).toString('base64url'),
      guesses: limiter(10),
    },
    { key: ({ address }: Caller) => address, guesses: limiter(300) },
  ];

  constructor(private readonly events: EventRepository) {}

  /**
   * Unknown and closed codes get the same answer, so that guessing tells nothing; only wrong codes count.
   *
   * @throws Refusal join.code-unknown, request.rate-limited
   */
  async open(manager: EntityManager, typed: string, caller: Caller): Promise<LiveEventEntity> {
    for (const { key, guesses } of this.limits) {
      const tried = await guesses.get(key(caller));
      if (tried && tried.consumedPoints >= guesses.points)
        throw new Refusal('request.rate-limited', undefined, { retryAfterMs: tried.msBeforeNext });
    }
    const event = await this.events.byCode(manager, normaliseCode(typed));
    if (event && takesJoins(event)) return event;
    for (const { key, guesses } of this.limits)
      await guesses.consume(key(caller)).catch((full: RateLimiterRes) => full);
    throw new Refusal('join.code-unknown');
  }
}

function limiter(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: TEN_MINUTES });
}

function takesJoins({ id, organizationId, phase }: LiveEventEntity): boolean {
  return mayAtEvent({ kind: 'anonymous' }, 'join', { eventId: id, organizationId, phase }).allowed;
}
