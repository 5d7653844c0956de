import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { PlanRow } from '@commonground/interchange';
import type { Language } from '@commonground/contracts/constants';
import { Jobs } from '../../platform/nodes/jobs.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LiveEventEntity } from '../events/index.js';
import { ApplyRows } from './apply-rows.js';
import { failureText, interruptedText } from './failure-texts.js';
import { ImportLock } from './import-lock.js';
import { ImportRepository } from './import.repository.js';
import { AttendeeImportEntity } from './imports.entities.js';
import { TakeBackSteps } from './take-back-steps.js';

/** How often to look for imports that nobody works on. */
const LOOK_MS = 1500;
/** Rows of one transaction: short enough that phones hear of changes in between. */
const CHUNK = 200;

/** Works imports off behind the answers. What a process leaves unfinished, another one takes back. */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ImportRunner.name);
  private readonly running = new Set<Promise<unknown>>();
  private stopping = false;
  /** Imports that the last look found under way: between the answer and the lock of the work there is a moment. */
  private suspects: ReadonlySet<string> = new Set();

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly lock: ImportLock,
    private readonly imports: ImportRepository,
    private readonly applyRows: ApplyRows,
    private readonly takeBackSteps: TakeBackSteps,
    private readonly jobs: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(LOOK_MS, 'Imports that were left could not be ended; the next look tries again.', () =>
      this.look(),
    );
  }

  /** The present stretch is finished; the rest waits for the next start. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.allSettled(this.running);
  }

  /** Applies a plan. @param language of the person who asked for it */
  apply(list: AttendeeImportEntity, rows: readonly PlanRow[], language: Language): void {
    this.track(
      this.lock.hold(list.id, async () => {
        // Whoever got the lock late finds that another node has taken it back.
        const isStill = await this.dataSource.manager.existsBy(AttendeeImportEntity, {
          id: list.id,
          state: 'applying',
        });
        if (isStill) await this.applyAll(list, rows, language);
      }),
    );
  }

  /** Takes an applied import back. */
  undo(list: AttendeeImportEntity): void {
    this.track(this.lock.hold(list.id, () => this.takeBack(list, { state: 'undone' })));
  }

  /** Ends what was under way at the last look already and what nobody works on. */
  async look(): Promise<void> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM attendee_import WHERE state IN ('applying', 'undoing')`,
    );
    const underway = rows.map(({ id }) => id);
    for (const id of underway) if (this.suspects.has(id)) await this.lock.hold(id, () => this.recover(id));
    this.suspects = new Set(underway);
  }

  /** What another process left: an import that was being applied is taken back, undoing goes on. */
  private async recover(id: string): Promise<void> {
    const { manager } = this.dataSource;
    // Read under the lock: it may just have come to its end.
    const list = await manager.findOneBy(AttendeeImportEntity, { id, state: In(['applying', 'undoing']) });
    if (!list) return;
    if (list.state === 'undoing') return this.takeBack(list, { state: 'undone' });
    const event = await manager.findOneBy(LiveEventEntity, { id: list.eventId });
    return this.takeBack(list, { state: 'failed', failure: interruptedText(event?.language ?? 'en') });
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
