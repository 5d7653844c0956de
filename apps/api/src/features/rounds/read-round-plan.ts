import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RoundPlanView } from '@commonground/contracts';
import { Refusal } from '../../platform/http/refusal.js';
import { ReadRoundRoom } from './round-room.js';
import { roundPlanView } from './round.views.js';
import { SeriesRepository } from './series.repository.js';

/** The plan of the rounds that are planned or go on, else of those that ended last. */
@Injectable()
export class ReadRoundPlan {
  constructor(
    private readonly dataSource: DataSource,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
  ) {}

  /** @throws Refusal rounds.none */
  async execute(eventId: string): Promise<RoundPlanView> {
    const plan = await this.newest(eventId, this.dataSource.manager);
    if (!plan) throw new Refusal('rounds.none');
    return plan;
  }

  async newest(eventId: string, manager: EntityManager): Promise<RoundPlanView | null> {
    const series = await this.series.newest(manager, eventId);
    if (!series) return null;
    const out = await this.series.sittingOut(manager, eventId);
    const takingPart = series.state === 'finished' ? [] : await this.room.people(manager, eventId);
    return roundPlanView(series, out, takingPart);
  }
}
