import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import type { SeriesMoment, SeriesTimes } from '@commonground/domain';
import { MINUTE } from '@commonground/kernel';
import { Refusal } from '../../platform/http/refusal.js';
import { RoundSeriesEntity, RoundSittingOutEntity } from './rounds.entities.js';

/** Named queries over series of rounds. */
@Injectable()
export class SeriesRepository {
  /** The series that is planned or goes on, else the one that ended last. */
  async newest(manager: EntityManager, eventId: string): Promise<RoundSeriesEntity | null> {
    const [series] = await manager.find(RoundSeriesEntity, {
      where: { eventId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    return series ?? null;
  }

  /** The one that goes on, else the one that ended last; null when the event is not among these ids. */
  async shown(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<RoundSeriesEntity | null> {
    const [series] = await manager.find(RoundSeriesEntity, {
      where: { eventId, state: Not('planned') },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 1,
    });
    return series && (ids === 'all' || ids.includes(eventId)) ? series : null;
  }

  /**
   * The series that is not finished.
   *
   * @param version as the organizer read it
   * @throws Refusal rounds.none, version.conflict
   */
  open(manager: EntityManager, eventId: string, version: number): Promise<RoundSeriesEntity> {
    return this.unfinished(manager, eventId, version, false);
  }

  /** The same, locked until the transaction ends. @throws Refusal rounds.none, version.conflict */
  lock(manager: EntityManager, eventId: string, version?: number): Promise<RoundSeriesEntity> {
    return this.unfinished(manager, eventId, version, true);
  }

  private async unfinished(
    manager: EntityManager,
    eventId: string,
    version: number | undefined,
    locked: boolean,
  ): Promise<RoundSeriesEntity> {
    const series = await manager.findOne(RoundSeriesEntity, {
      where: { eventId, state: Not('finished') },
      ...(locked ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
    if (!series) throw new Refusal('rounds.none');
    if (version !== undefined && series.version !== version) throw new Refusal('version.conflict');
    return series;
  }

  /** Stores what changed of a series that is locked, as its next version. */
  async store(
    manager: EntityManager,
    series: RoundSeriesEntity,
    part: Partial<RoundSeriesEntity>,
  ): Promise<RoundSeriesEntity> {
    const next = { ...series, ...part, version: series.version + 1 };
    await manager.save(RoundSeriesEntity, next);
    return next;
  }

  async sittingOut(manager: EntityManager, eventId: string): Promise<Set<string>> {
    const rows = await manager.findBy(RoundSittingOutEntity, { eventId });
    return new Set(rows.map(({ attendeeId }) => attendeeId));
  }
}

/** Where a stored series stands. */
export const momentOf = ({ state, part, round, endsAt, leftMs }: RoundSeriesEntity): SeriesMoment => ({
  state,
  part,
  round,
  endsAt: endsAt?.getTime() ?? null,
  leftMs,
});

/** The columns of a moment. */
export const columnsOf = ({ endsAt, ...moment }: SeriesMoment): Partial<RoundSeriesEntity> => ({
  ...moment,
  endsAt: endsAt === null ? null : new Date(endsAt),
});

export const timesOf = ({ settings }: RoundSeriesEntity): SeriesTimes => ({
  rounds: settings.rounds,
  roundMs: settings.minutes * MINUTE,
  breakMs: settings.breakMinutes * MINUTE,
});
