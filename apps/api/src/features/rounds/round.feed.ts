import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RoundView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { roundView } from './round.views.js';
import { SeriesRepository } from './series.repository.js';

/** Rounds without people, on all feeds. A plan that has not begun is nobody’s business yet. */
@Injectable()
export class RoundFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'round';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly series: SeriesRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<RoundView[]> {
    const series = await this.series.shown(manager, eventId, ids);
    return series ? [roundView(series)] : [];
  }
}
