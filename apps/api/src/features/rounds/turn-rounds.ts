import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  afterStep,
  afterTime,
  heldRounds,
  type SeriesMoment,
  type SeriesStep,
  suggests,
} from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { PairWeight } from '@commonground/matching';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { ReadPairScores } from '../matchmaking/index.js';
import { makePlan, stillHolds } from './plan/make-plan.js';
import { peopleOf, type StoredPlan } from './plan/stored-plan.js';
import { MendRounds } from './mend-rounds.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundSeriesEntity, RoundSittingOutEntity } from './rounds.entities.js';
import { columnsOf, momentOf, SeriesRepository, timesOf } from './series.repository.js';

/** Lets rounds go on, by the organizer’s hand or because the time is over. */
@Injectable()
export class TurnRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly scores: ReadPairScores,
    private readonly mend: MendRounds,
    private readonly changes: RoundChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal rounds.none, rounds.state, rounds.too-few, version.conflict, event.phase */
  async step(eventId: string, version: number, step: SeriesStep): Promise<void> {
    // Only these two lead to a round that may have to be planned.
    const weights = step === 'start' || step === 'skip' ? await this.scores.of(eventId) : [];
    await this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      const moment = afterStep(momentOf(series), step, timesOf(series), this.clock.now());
      if (!moment) throw new Refusal('rounds.state');
      if (step === 'start') {
        if (!(await this.isLive(tx.manager, eventId))) throw new Refusal('event.phase');
        if ((await this.room.read(tx.manager, eventId, series.id)).people.length < 2)
          throw new Refusal('rounds.too-few');
      }
      await this.go(tx, series, moment, weights);
    });
  }

  /** The series whose time is over, and those that go on at an event that does not. */
  due(manager: EntityManager): Promise<{ id: string; eventId: string }[]> {
    return manager.query(
      `SELECT round_series.id, event_id AS "eventId" FROM round_series JOIN live_event ON live_event.id = event_id
       WHERE round_series.state IN ('running', 'paused') AND (round_series.ends_at <= $1 OR phase <> 'live') ORDER BY round_series.id`,
      [new Date(this.clock.now())],
    );
  }

  /** Turns one of them, unless another node has it in hand. */
  async turn(seriesId: string, eventId: string): Promise<void> {
    const weights = await this.scores.of(eventId);
    await this.unitOfWork.run(async (tx) => {
      const series = await tx.manager.findOne(RoundSeriesEntity, {
        where: { id: seriesId },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!series) return;
      const before = momentOf(series);
      const now = this.clock.now();
      const after = (await this.isLive(tx.manager, eventId))
        ? afterTime(before, timesOf(series), now)
        : (afterStep(before, 'finish', timesOf(series), now) ?? before);
      if (after !== before) await this.go(tx, series, after, weights);
    });
  }

  private async isLive(manager: EntityManager, eventId: string): Promise<boolean> {
    const place = await this.places.find(eventId, manager);
    return place !== null && suggests(place.phase);
  }

  private async go(
    tx: Transaction,
    series: RoundSeriesEntity,
    moment: SeriesMoment,
    weights: readonly PairWeight[],
  ): Promise<void> {
    const turned = moment.round !== series.round || moment.part !== series.part;
    const plan = turned ? await this.planFor(tx, series, moment, weights) : series.plan;
    const finishes = moment.state === 'finished';
    const out = [...(await this.series.sittingOut(tx.manager, series.eventId))];
    if (finishes) await tx.manager.delete(RoundSittingOutEntity, { eventId: series.eventId });
    const next = await this.series.store(tx.manager, series, {
      ...columnsOf(moment),
      plan,
      ...(turned ? { undo: null } : {}),
      ...(finishes ? { finishedAt: new Date(this.clock.now()) } : {}),
    });
    const type = finishes ? 'RoundsFinished' : turned ? 'RoundTurned' : 'RoundsHeldUp';
    this.changes.room(tx, type, next, [...peopleOf(series.plan.rounds), ...out]);
  }

  /**
   * Before people look for their places the rest is planned anew, if somebody came or went; a plan that still holds
   * stays, with what was swapped in it. When they sit down only gaps are mended.
   */
  private async planFor(
    tx: Transaction,
    series: RoundSeriesEntity,
    moment: SeriesMoment,
    weights: readonly PairWeight[],
  ): Promise<StoredPlan> {
    const { settings, seed, plan: before } = series;
    const room = await this.room.read(tx.manager, series.eventId, series.id);
    const under = heldRounds(moment);
    if (series.part === 'break' && series.round > 0 && moment.part === 'round')
      return this.mend.mended(before, { settings, seed, room }, moment.round - 1);
    // The round that begins without a break is not held yet for those who are planned into it.
    const held = moment.part === 'round' ? under - 1 : under;
    if (moment.state === 'finished' || stillHolds(before, { settings, seed, room }, held)) return before;
    return room.people.length < 2 ? before : makePlan({ settings, seed, room, weights }, before, held);
  }
}
