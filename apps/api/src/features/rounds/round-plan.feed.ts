import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RoundPlanView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ReadRoundPlan } from './read-round-plan.js';

/** The whole plan on the console. */
@Injectable()
export class RoundPlanFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'round-plan';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly plans: ReadRoundPlan,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<RoundPlanView[]> {
    const plan = await this.plans.newest(eventId, manager);
    return plan && (ids === 'all' || ids.includes(eventId)) ? [plan] : [];
  }
}
