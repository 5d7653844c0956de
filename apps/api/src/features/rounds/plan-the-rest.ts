import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { heldRounds, type SeriesMoment } from '@commonground/domain';
import { Refusal } from '../../platform/http/refusal.js';
import { RoundPlanner } from '../matchmaking/index.js';
import { MendRounds } from './mend-rounds.js';
import { planUnlessItHolds } from './plan/make-plan.js';
import type { StoredPlan } from './plan/stored-plan.js';
import { ReadRoundRoom } from './round-room.js';
import type { RoundSeriesEntity } from './rounds.entities.js';

/** A plan for what has not begun, and the version of the series that it was thought out for. */
export interface Thought {
  readonly version: number;
  readonly plan: StoredPlan;
}

/**
 * Before people look for their places the rest is planned anew, if somebody came or went; a plan that still holds stays,
 * with what was swapped in it. When they sit down only gaps are mended.
 */
@Injectable()
export class PlanTheRest {
  private readonly logger = new Logger(PlanTheRest.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly room: ReadRoundRoom,
    private readonly planner: RoundPlanner,
    private readonly mend: MendRounds,
  ) {}

  /**
   * Plans the rest anew if it has to be, before anything is locked. An engine that does not answer holds no round up:
   * then there is no plan, and the round that comes is mended.
   */
  async think(series: RoundSeriesEntity, moment: SeriesMoment): Promise<Thought | null> {
    const held = heldBefore(series, moment);
    if (held === null) return null;
    const { eventId, settings, seed, plan: before, version } = series;
    const room = await this.room.read(this.dataSource.manager, eventId, series.id);
    if (room.people.length < 2) return null;
    try {
      const plan = await planUnlessItHolds(
        (rounds, standing) => this.planner.planUnless(eventId, rounds, standing),
        { settings, seed, room },
        before,
        held,
      );
      return plan && { version, plan };
    } catch (cause) {
      if (!(cause instanceof Refusal) || cause.code !== 'matching.unavailable') throw cause;
      this.logger.error(cause, 'Rounds could not be planned anew; the one that comes is mended.');
      return null;
    }
  }

  /** The plan that the series goes on with. It is locked, and what was thought may be out of date. */
  async planFor(
    manager: EntityManager,
    series: RoundSeriesEntity,
    moment: SeriesMoment,
    thought: Thought | null,
  ): Promise<StoredPlan> {
    const { settings, seed, plan: before } = series;
    const turned = moment.round !== series.round || moment.part !== series.part;
    if (!turned || moment.state === 'finished') return before;
    const room = await this.room.read(manager, series.eventId, series.id);
    const plan = thought?.version === series.version ? thought.plan : before;
    // Whoever came or went since then is seen by the round that comes; the others are looked at again at their turn.
    return room.people.length < 2 ? plan : this.mend.mended(plan, { settings, seed, room }, moment.round - 1);
  }
}

/** How many rounds stay as they are at a turn that leads people to new places; null at any other. */
function heldBefore(series: RoundSeriesEntity, moment: SeriesMoment): number | null {
  const turned = moment.round !== series.round || moment.part !== series.part;
  if (!turned || moment.state === 'finished') return null;
  if (series.part === 'break' && series.round > 0 && moment.part === 'round') return null;
  const under = heldRounds(moment);
  // The round that begins without a break is not held yet for those who are planned into it.
  return moment.part === 'round' ? under - 1 : under;
}
