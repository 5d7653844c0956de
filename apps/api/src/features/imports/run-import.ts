import { Injectable } from '@nestjs/common';
import type { ImportView } from '@commonground/contracts';
import type { Language } from '@commonground/contracts/constants';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { ImportPlans } from './import-plans.js';
import { ImportRepository } from './import.repository.js';
import { ImportRunner } from './import-runner.js';
import { importView } from './import.view.js';
import { ImportStepEntity } from './imports.entities.js';

/** Starts applying a list, or taking it back. The answer comes at once, the rest over the feed. */
@Injectable()
export class RunImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly plans: ImportPlans,
    private readonly runner: ImportRunner,
  ) {}

  /** Plans once more, against the people who are there now. @throws Refusal import.not-found, import.state */
  apply(eventId: string, importId: string, language: Language): Promise<ImportView> {
    return this.unitOfWork.run(async (tx) => {
      const list = await this.imports.lockIdle(tx.manager, eventId, importId);
      if (list.state !== 'preview') throw new Refusal('import.state');
      const { plan } = await this.plans.remake(tx.manager, list);
      const rows = plan.rows.filter((row) => row.action === 'create' || row.action === 'update');
      const begun = await this.imports.store(tx, 'ImportBegun', list, {
        state: 'applying',
        counts: plan.counts,
        total: rows.length,
        done: 0,
      });
      tx.afterCommit(() => this.runner.apply(begun, rows, language));
      return importView(begun);
    });
  }

  /** @throws Refusal import.not-found, import.state */
  undo(eventId: string, importId: string): Promise<ImportView> {
    return this.unitOfWork.run(async (tx) => {
      const list = await this.imports.lockIdle(tx.manager, eventId, importId);
      if (list.state !== 'applied') throw new Refusal('import.state');
      const total = await tx.manager.countBy(ImportStepEntity, { importId });
      const begun = await this.imports.store(tx, 'ImportUndone', list, { state: 'undoing', total, done: 0 });
      tx.afterCommit(() => this.runner.undo(begun));
      return importView(begun);
    });
  }
}
