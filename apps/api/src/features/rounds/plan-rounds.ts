import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { heldRounds, PLANNED } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { PairWeight } from '@commonground/matching';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { EventRepository } from '../events/index.js';
import { ReadPairScores } from '../matchmaking/index.js';
import { makePlan } from './plan/make-plan.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundSeriesEntity, type StoredSettings } from './rounds.entities.js';
import { columnsOf, momentOf, SeriesRepository } from './series.repository.js';

const SEEDS = 2 ** 31;

/** Plans rounds for the people who are there. Until they start, nobody but the organizer sees anything of it. */
@Injectable()
export class PlanRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly scores: ReadPairScores,
    private readonly changes: RoundChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In place of a plan that has not begun. @throws Refusal rounds.state, rounds.too-few, event.not-found */
  async plan(eventId: string, settings: StoredSettings): Promise<void> {
    const weights = await this.scores.of(eventId);
    await this.unitOfWork.run(async (tx) => {
      await this.events.lock(tx.manager, eventId);
      const newest = await this.series.newest(tx.manager, eventId);
      if (newest?.state === 'running' || newest?.state === 'paused') throw new Refusal('rounds.state');
      const planned = newest?.state === 'planned' ? await this.series.lock(tx.manager, eventId) : null;
      if (planned && planned.state !== 'planned') throw new Refusal('rounds.state');
      const room = await this.room.read(tx.manager, eventId, planned?.id ?? null);
      if (room.people.length < 2) throw new Refusal('rounds.too-few');
      const seed = randomInt(SEEDS);
      const plan = makePlan({ settings, seed, room, weights });
      if (planned) {
        const next = await this.series.store(tx.manager, planned, { settings, seed, plan, undo: null });
        this.changes.staff(tx, 'RoundsPlanned', next);
        return;
      }
      const series = tx.manager.create(RoundSeriesEntity, {
        id: uuid(),
        eventId,
        settings,
        seed,
        ...columnsOf(PLANNED),
        plan,
        undo: null,
        version: 1,
        createdAt: new Date(this.clock.now()),
        finishedAt: null,
      });
      await tx.manager.insert(RoundSeriesEntity, series);
      this.changes.staff(tx, 'RoundsPlanned', series);
    });
  }

  /** Plans what has not begun yet anew, another way. @throws Refusal rounds.none, rounds.too-few, version.conflict */
  async again(eventId: string, version: number): Promise<void> {
    const weights = await this.scores.of(eventId);
    await this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      const seed = randomInt(SEEDS);
      const next = await this.rest(tx, { ...series, seed }, weights);
      if (!next) throw new Refusal('rounds.too-few');
      if (series.state === 'planned') this.changes.staff(tx, 'RoundsPlanned', next);
      else this.changes.room(tx, 'RoundsPlanned', next);
    });
  }

  /** Throws away a plan that has not begun. @throws Refusal rounds.none, rounds.state */
  discard(eventId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId);
      if (series.state !== 'planned') throw new Refusal('rounds.state');
      await tx.manager.delete(RoundSeriesEntity, { id: series.id });
      this.changes.staff(tx, 'RoundsDiscarded', series);
    });
  }

  /** The rounds of a locked series that have not begun, for those who are there now. Null when too few are. */
  private async rest(
    tx: Transaction,
    series: RoundSeriesEntity,
    weights: readonly PairWeight[],
  ): Promise<RoundSeriesEntity | null> {
    const { settings, seed, plan: before } = series;
    const room = await this.room.read(tx.manager, series.eventId, series.id);
    if (room.people.length < 2) return null;
    const plan = makePlan({ settings, seed, room, weights }, before, heldRounds(momentOf(series)));
    return this.series.store(tx.manager, series, { seed, plan, undo: null });
  }
}
