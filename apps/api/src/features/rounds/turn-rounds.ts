import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { afterStep, afterTime, type SeriesMoment, type SeriesStep, suggests } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { DaysOff } from '../attendees/index.js';
import { PlanTheRest, type Thought } from './plan-the-rest.js';
import { peopleOf } from './plan/stored-plan.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundSeriesEntity, RoundSittingOutEntity } from './rounds.entities.js';
import { columnsOf, momentOf, SeriesRepository, timesOf } from './series.repository.js';

/** Lets rounds go on, by the organizer’s hand or because the time is over. What is planned anew is thought out before. */
@Injectable()
export class TurnRounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly rest: PlanTheRest,
    private readonly changes: RoundChanges,
    private readonly daysOff: DaysOff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal rounds.none, rounds.state, rounds.too-few, version.conflict, event.phase */
  async step(eventId: string, version: number, step: SeriesStep): Promise<void> {
    const read = await this.series.open(this.dataSource.manager, eventId, version);
    const coming = afterStep(momentOf(read), step, timesOf(read), this.clock.now());
    if (!coming) throw new Refusal('rounds.state');
    const thought = await this.rest.think(read, coming);
    await this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      const moment = afterStep(momentOf(series), step, timesOf(series), this.clock.now());
      if (!moment) throw new Refusal('rounds.state');
      if (step === 'start') {
        if (!(await this.isLive(tx.manager, eventId))) throw new Refusal('event.phase');
        if ((await this.room.people(tx.manager, eventId)).length < 2) throw new Refusal('rounds.too-few');
      }
      await this.go(tx, series, moment, thought);
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
  async turn(seriesId: string): Promise<void> {
    const { manager } = this.dataSource;
    const read = await manager.findOneBy(RoundSeriesEntity, { id: seriesId });
    if (!read) return;
    const thought = await this.rest.think(read, await this.afterNow(manager, read, momentOf(read)));
    await this.unitOfWork.run(async (tx) => {
      const series = await tx.manager.findOne(RoundSeriesEntity, {
        where: { id: seriesId },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!series) return;
      const before = momentOf(series);
      const after = await this.afterNow(tx.manager, series, before);
      if (after !== before) await this.go(tx, series, after, thought);
    });
  }

  /** Where a series stands now that time has passed, the same one while it is not over. It ends with its event. */
  private async afterNow(
    manager: EntityManager,
    series: RoundSeriesEntity,
    before: SeriesMoment,
  ): Promise<SeriesMoment> {
    const now = this.clock.now();
    if (await this.isLive(manager, series.eventId)) return afterTime(before, timesOf(series), now);
    return afterStep(before, 'finish', timesOf(series), now) ?? before;
  }

  private async isLive(manager: EntityManager, eventId: string): Promise<boolean> {
    const place = await this.places.find(eventId, manager);
    return place !== null && suggests(place.phase);
  }

  private async go(
    tx: Transaction,
    series: RoundSeriesEntity,
    moment: SeriesMoment,
    thought: Thought | null,
  ): Promise<void> {
    const turned = moment.round !== series.round || moment.part !== series.part;
    const plan = await this.rest.planFor(tx.manager, series, moment, thought);
    const finishes = moment.state === 'finished';
    const out = [...(await this.series.sittingOut(tx.manager, series.eventId))];
    if (finishes) await tx.manager.delete(RoundSittingOutEntity, { eventId: series.eventId });
    const next = await this.series.store(tx.manager, series, {
      ...columnsOf(moment),
      plan,
      ...(turned ? { undo: null } : {}),
      ...(finishes ? { finishedAt: new Date(this.clock.now()) } : {}),
    });
    // Whoever sat with somebody had no eye for cards.
    const over = turned || finishes ? heldPart(series) : [];
    await this.daysOff.noteBusy(tx, series.eventId, over);
    const type = finishes ? 'RoundsFinished' : turned ? 'RoundTurned' : 'RoundsHeldUp';
    this.changes.room(tx, type, next, [...peopleOf(series.plan.rounds), ...out]);
  }
}

/** Who sat together just now; nobody in a break. */
function heldPart({ part, round, plan }: RoundSeriesEntity): string[] {
  return part === 'round' ? [...peopleOf(plan.rounds.slice(round - 1, round))] : [];
}
