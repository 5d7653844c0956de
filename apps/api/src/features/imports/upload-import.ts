import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { explainReadError, readTable, recogniseDialect } from '@commonground/interchange';
import type { Clock } from '@commonground/kernel';
import type { ImportView } from '@commonground/contracts';
import type { Language } from '@commonground/contracts/constants';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { ImportPlans } from './import-plans.js';
import { importView } from './import.view.js';
import { AttendeeImportEntity } from './imports.entities.js';

/** A file as it was sent. */
export interface SentFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

/** Takes a list in: reads it, recognises where it is from and plans what applying it would do. Nobody is changed. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: ImportPlans,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal request.invalid, import.unreadable with the place that is broken and what to do about it */
  async execute(eventId: string, file: SentFile | undefined, language: Language): Promise<ImportView> {
    if (!file) throw new Refusal('request.invalid', 'Send one file in the part “file”.');
    const read = readTable(file.buffer);
    if (!read.ok) throw new Refusal('import.unreadable', explainReadError(read.error, language));
    const table = read.value;
    const { dialect, mapping } = recogniseDialect(table);
    return this.unitOfWork.run(async (tx) => {
      const plan = await this.plans.make(tx.manager, { eventId, dialect, mapping }, table);
      const list: AttendeeImportEntity = {
        id: uuid(),
        eventId,
        state: 'preview',
        fileName: file.originalname.slice(0, 300) || 'list',
        file: file.buffer,
        dialect,
        mapping,
        encoding: table.encoding,
        delimiter: table.delimiter,
        headers: table.headers.map((header) => header.slice(0, 300)),
        counts: plan.counts,
        done: 0,
        total: 0,
        failure: '',
        createdAt: new Date(this.clock.now()),
      };
      await tx.manager.insert(AttendeeImportEntity, list as object);
      tx.change(eventId, { type: 'ImportUploaded', entity: 'import', id: list.id, audience: 'staff' });
      return importView(list, plan);
    });
  }
}
