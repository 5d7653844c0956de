import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { RoundMapView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, partyOf } from '../attendees/index.js';
import { peopleOf } from './plan/stored-plan.js';
import { roundMap } from './round.views.js';
import { SeriesRepository } from './series.repository.js';

/** Who sits where, for screens: first names of those who agreed to be shown there, a number for the others. */
@Injectable()
export class RoundMapFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'round-map';
  readonly readers = ['screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly series: SeriesRepository,
    private readonly attendees: AttendeeRepository,
    private readonly places: Places,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<RoundMapView[]> {
    const series = await this.series.shown(manager, eventId, ids);
    const round = series?.plan.rounds[series.round - 1];
    const place = await this.places.find(eventId, manager);
    if (!series || !round || !place || series.state === 'finished') return [];
    const people = await this.attendees.byId(manager, eventId, [...peopleOf([round])]);
    const now = this.clock.now();
    const nameOf = (id: string): string | null => {
      const attendee = people.get(id);
      if (!attendee) return null;
      const subject = { party: partyOf(attendee, now) };
      if (!may({ kind: 'screen', eventId }, 'see-person', subject, place).allowed) return null;
      return attendee.name.split(/\s+/u)[0] ?? null;
    };
    return [{ id: eventId, round: series.round, places: roundMap(round, nameOf) }];
  }
}
