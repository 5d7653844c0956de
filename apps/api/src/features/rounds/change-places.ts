import { Injectable } from '@nestjs/common';
import { heldRounds } from '@commonground/domain';
import type { SwapRefusal } from '@commonground/matching';
import type { SwapSeats } from '@commonground/contracts';
import type { ErrorCode } from '@commonground/contracts/constants';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { swapSeats } from './plan/make-plan.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import type { RoundSeriesEntity } from './rounds.entities.js';
import { momentOf, SeriesRepository } from './series.repository.js';

const REFUSALS: Record<SwapRefusal, ErrorCode> = {
  'unknown-round': 'rounds.swap-person',
  'round-held': 'rounds.swap-held',
  'same-place': 'rounds.swap-same',
  'unknown-person': 'rounds.swap-person',
  'not-present': 'rounds.swap-person',
  'seated-twice': 'rounds.swap-person',
  'left-out': 'rounds.swap-person',
  'met-before': 'rounds.swap-repeat',
  repeat: 'rounds.swap-repeat',
  'may-not-meet': 'rounds.swap-apart',
  'no-shared-language': 'rounds.swap-apart',
  'rests-again': 'rounds.swap-rest',
  alone: 'rounds.swap-place',
  'unknown-table': 'rounds.swap-place',
  'table-twice': 'rounds.swap-place',
  'over-capacity': 'rounds.swap-place',
  'not-step-free': 'rounds.swap-place',
  'group-too-large': 'rounds.swap-place',
  'host-away': 'rounds.swap-place',
};

/** Lets two people change places in a round that has not begun, and takes the last such change back. */
@Injectable()
export class ChangePlaces {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly room: ReadRoundRoom,
    private readonly changes: RoundChanges,
  ) {}

  /** @throws Refusal rounds.none, version.conflict, rounds.swap-… by the rule that the new plan would break */
  swap(eventId: string, { version, round, a, b }: SwapSeats): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      const { settings, seed } = series;
      const room = await this.room.read(tx.manager, eventId, series.id);
      const held = heldRounds(momentOf(series));
      const plan = swapSeats(series.plan, { settings, seed, room }, held, [round - 1, a, b]);
      if (!plan.ok) throw new Refusal(REFUSALS[plan.error], `Rule: ${plan.error}`);
      await this.store(tx, 'SeatsSwapped', series, { plan: plan.value, undo: series.plan });
    });
  }

  /** @throws Refusal rounds.none, rounds.state, version.conflict */
  undo(eventId: string, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const series = await this.series.lock(tx.manager, eventId, version);
      if (!series.undo) throw new Refusal('rounds.state');
      await this.store(tx, 'SwapTakenBack', series, { plan: series.undo, undo: null });
    });
  }

  private async store(
    tx: Transaction,
    type: string,
    series: RoundSeriesEntity,
    part: Partial<RoundSeriesEntity>,
  ): Promise<void> {
    const next = await this.series.store(tx.manager, series, part);
    if (series.state === 'planned') this.changes.staff(tx, type, next);
    else this.changes.room(tx, type, next);
  }
}
