import { Injectable } from '@nestjs/common';
import { type ColumnMapping, TARGET_FIELDS, type TargetField } from '@commonground/interchange';
import type { ChangeImport as ChangeImportBody, ImportView } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { ImportPlans } from './import-plans.js';
import { ImportRepository } from './import.repository.js';
import { importView } from './import.view.js';

/** Corrects which column holds what, and plans anew. */
@Injectable()
export class ChangeImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportRepository,
    private readonly plans: ImportPlans,
  ) {}

  /** @throws Refusal import.not-found, import.state, request.invalid */
  execute(eventId: string, importId: string, body: ChangeImportBody): Promise<ImportView> {
    return this.unitOfWork.run(async (tx) => {
      const list = await this.imports.lockIdle(tx.manager, eventId, importId);
      if (list.state !== 'preview') throw new Refusal('import.state');
      const mapping = checked(body.mapping, list.headers.length);
      const { plan } = await this.plans.remake(tx.manager, { ...list, mapping });
      return importView(
        await this.imports.store(tx, 'ImportChanged', list, { mapping, counts: plan.counts }),
        plan,
      );
    });
  }
}

function checked(mapping: ChangeImportBody['mapping'], columns: number): ColumnMapping {
  const errors = Object.entries(mapping).flatMap(([field, column]) => {
    const pointer = `/mapping/${field}`;
    if (!TARGET_FIELDS.includes(field as TargetField))
      return [{ pointer, message: `${field} is no field of an attendee` }];
    if (Number.isInteger(column) && column >= 0 && column < columns) return [];
    return [{ pointer, message: `${field} must be the index of a column` }];
  });
  if (errors.length > 0) throw new Refusal('request.invalid', undefined, { errors });
  return mapping;
}
