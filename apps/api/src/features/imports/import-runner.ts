import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { PlanRow } from '@commonground/interchange';
import type { Language } from '@commonground/contracts/constants';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LiveEventEntity } from '../events/index.js';
import { ApplyRows } from './apply-rows.js';
import { failureText, interruptedText } from './failure-texts.js';
import { ImportLock } from './import-lock.js';
import { ImportRepository } from './import.repository.js';
import { AttendeeImportEntity } from './imports.entities.js';
import { TakeBackSteps } from './take-back-steps.js';

/** Rows of one transaction: short enough that phones hear of changes in between. */
const CHUNK = 200;

/** Works imports off behind the answers. What a process leaves unfinished, the next one takes back. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ImportRunner.name);
  private readonly running = new Set<Promise<unknown>>();
  private stopping = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly lock: ImportLock,
    private readonly imports: ImportRepository,
    private readonly applyRows: ApplyRows,
    private readonly takeBackSteps: TakeBackSteps,
  ) {}

  onApplicationBootstrap(): void {
    this.track(this.recover());
  }

  /** The present stretch is finished; the rest waits for the next start. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.allSettled(this.running);
  }

  /** Applies a plan. @param language of the person who asked for it */
  apply(list: AttendeeImportEntity, rows: readonly PlanRow[], language: Language): void {
    this.track(this.lock.hold(list.id, () => this.applyAll(list, rows, language)));
  }

  /** Takes an applied import back. */
  undo(list: AttendeeImportEntity): void {
    this.track(this.lock.hold(list.id, () => this.takeBack(list, { state: 'undone' })));
  }

  /** Ends what an earlier process left: imports that were being applied are taken back, undoing goes on. */
  async recover(): Promise<void> {
    const where = { state: In(['applying', 'undoing']) };
    for (const list of await this.dataSource.manager.find(AttendeeImportEntity, {
      where,
      order: { id: 'ASC' },
    })) {
      const event = await this.dataSource.manager.findOneBy(LiveEventEntity, { id: list.eventId });
      const end =
        list.state === 'undoing'
          ? ({ state: 'undone' } as const)
          : { state: 'failed' as const, failure: interruptedText(event?.language ?? 'en') };
      await this.lock.hold(list.id, () => this.takeBack(list, end));
    }
  }

  private async applyAll(
    list: AttendeeImportEntity,
    rows: readonly PlanRow[],
    language: Language,
  ): Promise<void> {
    for (let from = 0; from === 0 || from < rows.length; from += CHUNK) {
      if (this.stopping) return;
      const chunk = rows.slice(from, from + CHUNK);
      try {
        await this.applyRows.execute(list.eventId, list.id, chunk, from + CHUNK >= rows.length);
      } catch (cause) {
        this.logger.error(cause, `The import ${list.id} is taken back.`);
        await this.takeBack(list, {
          state: 'failed',
          failure: failureText(language, cause, chunk[0]?.row ?? 0, chunk.at(-1)?.row ?? 0),
        });
        return;
      }
    }
  }

  private async takeBack(list: AttendeeImportEntity, end: Partial<AttendeeImportEntity>): Promise<void> {
    let taken = CHUNK;
    while (taken === CHUNK) {
      if (this.stopping) return;
      taken = await this.takeBackSteps.execute(list.eventId, list.id, CHUNK);
    }
    await this.unitOfWork.run(async (tx) => {
      await this.imports.store(tx, 'ImportEnded', list, end);
    });
  }

  private track(work: Promise<unknown>): void {
    const tracked = work
      .catch((cause: unknown) => this.logger.error(cause))
      .finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }
}
