import { Inject, Injectable } from '@nestjs/common';
import { heldRounds } from '@commonground/domain';
import type { Clock } from '@commonground/kernel';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds } from '../attendees/index.js';
import { RecordEncounter } from '../matchmaking/index.js';
import { pairsOf } from './plan/stored-plan.js';
import { MendRounds } from './mend-rounds.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundMetEntity, RoundSeriesEntity, RoundSittingOutEntity } from './rounds.entities.js';
import { momentOf, SeriesRepository } from './series.repository.js';

/** What people do about rounds on their phones: sit out, come back, and say whom they met. */
@Injectable()
export class TakePart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly mend: MendRounds,
    private readonly encounters: RecordEncounter,
    private readonly changes: RoundChanges,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts from the next round on, or for the one that people are on their way to: then whoever would be left alone
   * gets company. @throws Refusal rounds.none, attendee.not-found
   */
  takePart({ eventId, attendeeId }: AttendeeActor, takesPart: boolean): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attendees.lock(tx.manager, eventId, attendeeId);
      const series = await this.series.lock(tx.manager, eventId);
      if (series.state === 'planned') throw new Refusal('rounds.none');
      if (takesPart) await tx.manager.delete(RoundSittingOutEntity, { eventId, attendeeId });
      else await tx.manager.upsert(RoundSittingOutEntity, { eventId, attendeeId }, ['attendeeId']);
      if (series.part !== 'break') return this.tell(tx, series, attendeeId);
      const { settings, seed } = series;
      const room = await this.room.read(tx.manager, eventId, series.id);
      const plan = this.mend.mended(series.plan, { settings, seed, room }, series.round - 1);
      if (plan === series.plan) return this.tell(tx, series, attendeeId);
      const next = await this.series.store(tx.manager, series, { plan, undo: null });
      this.changes.room(tx, 'RoundMended', next, [attendeeId]);
    });
  }

  /**
   * I met somebody with whom I sat in a round that has begun. Both make an encounter.
   *
   * @throws Refusal attendee.not-found, also for anybody with whom I did not sit
   */
  met({ eventId, attendeeId }: AttendeeActor, partnerId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const pair = [attendeeId, partnerId].sort() as [string, string];
      // In the order of their ids, so that two who press at once do not wait for each other.
      for (const id of pair) await this.attendees.lock(tx.manager, eventId, id);
      if (!(await this.haveSatTogether(tx, eventId, pair))) throw new Refusal('attendee.not-found');
      await tx.manager.upsert(
        RoundMetEntity,
        { eventId, attendeeId, partnerId, at: new Date(this.clock.now()) },
        ['attendeeId', 'partnerId'],
      );
      const theySaid = await tx.manager.existsBy(RoundMetEntity, {
        attendeeId: partnerId,
        partnerId: attendeeId,
      });
      if (theySaid) await this.encounters.between(tx, eventId, pair);
      for (const id of theySaid ? pair : [attendeeId])
        tx.change(eventId, {
          type: 'PartnerMet',
          entity: 'seating',
          id: eventId,
          audience: `attendee:${id}`,
        });
    });
  }

  /** In a round that has begun. Those between whom there is a block do not exist for each other. */
  private async haveSatTogether(
    tx: Transaction,
    eventId: string,
    [low, high]: readonly [string, string],
  ): Promise<boolean> {
    const bonds = await this.bonds.of(tx.manager, eventId, low);
    if (bonds.of(low, high).blocked) return false;
    const all = await tx.manager.findBy(RoundSeriesEntity, { eventId });
    return all.some((series) => {
      const rounds = series.plan.rounds.slice(0, heldRounds(momentOf(series)));
      return [...pairsOf(rounds)].some((pair) => pair.includes(low) && pair.includes(high));
    });
  }

  private tell(tx: Transaction, series: RoundSeriesEntity, attendeeId: string): void {
    const { eventId } = series;
    this.changes.staff(tx, 'PartTaken', series);
    tx.change(eventId, {
      type: 'PartTaken',
      entity: 'seating',
      id: eventId,
      audience: `attendee:${attendeeId}`,
    });
  }
}
