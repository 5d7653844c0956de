import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { heldRounds, PLANNED } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { RoundPlanning } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { EventRepository } from '../events/index.js';
import { RoundPlanner } from '../matchmaking/index.js';
import { MendRounds } from './mend-rounds.js';
import { makePlan, type Planner } from './plan/make-plan.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundSeriesEntity, type StoredSettings } from './rounds.entities.js';
import { columnsOf, momentOf, SeriesRepository } from './series.repository.js';

const SEEDS = 2 ** 31;

/** Plans rounds for the people who are there. Until they start, nobody but the organizer sees anything of it. */
@Injectable()
export class PlanRounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly planner: RoundPlanner,
    private readonly mend: MendRounds,
    private readonly changes: RoundChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * In place of a plan that has not begun. Who comes or goes while it is thought about is looked at again at the start.
   *
   * @throws Refusal rounds.state, rounds.too-few, event.not-found, matching.unavailable
   */
  async plan(eventId: string, settings: StoredSettings): Promise<void> {
    const { manager } = this.dataSource;
    notUnderWay(await this.series.newest(manager, eventId));
    const room = await this.room.read(manager, eventId, null);
    if (room.people.length < 2) throw new Refusal('rounds.too-few');
    const seed = randomInt(SEEDS);
    const plan = await makePlan(this.plannerOf(eventId), { settings, seed, room });
    await this.unitOfWork.run(async (tx) => {
      await this.events.lock(tx.manager, eventId);
      const newest = await this.series.newest(tx.manager, eventId);
      notUnderWay(newest);
      if (newest?.state === 'planned') {
        const planned = await this.series.lock(tx.manager, eventId);
        notUnderWay(planned);
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

  /**
   * Plans what has not begun yet anew, another way.
   *
   * @throws Refusal rounds.none, rounds.too-few, version.conflict, matching.unavailable
   */
  async again(eventId: string, version: number): Promise<void> {
    const { manager } = this.dataSource;
    const read = await this.series.open(manager, eventId, version);
    const held = heldRounds(momentOf(read));
    const wish = { settings: read.settings, seed: randomInt(SEEDS) };
    const room = await this.room.read(manager, eventId, read.id);
    if (room.people.length < 2) throw new Refusal('rounds.too-few');
    const plan = await makePlan(this.plannerOf(eventId), { ...wish, room }, read.plan, held);
    await this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      const now = await this.room.read(tx.manager, eventId, series.id);
      const isPlanned = series.state === 'planned';
      // People are on their way to these places; whoever came or went meanwhile has to be seen.
      const seen = isPlanned ? plan : this.mend.mended(plan, { ...wish, room: now }, held);
      const next = await this.series.store(tx.manager, series, { seed: wish.seed, plan: seen, undo: null });
      if (isPlanned) this.changes.staff(tx, 'RoundsPlanned', next);
      else this.changes.room(tx, 'RoundsPlanned', next);
    });
  }

  planning(eventId: string): RoundPlanning {
    return { thoughtOut: this.planner.progress(eventId) };
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

  private plannerOf(eventId: string): Planner {
    return (rounds) => this.planner.plan(eventId, rounds);
  }
}

/** @throws Refusal rounds.state */
function notUnderWay(series: RoundSeriesEntity | null): void {
  if (series?.state === 'running' || series?.state === 'paused') throw new Refusal('rounds.state');
}
