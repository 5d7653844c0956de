import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reportCsv } from '@commonground/interchange';
import type { ImportView } from '@commonground/contracts';
import type { Language } from '@commonground/contracts/constants';
import { ImportPlans } from './import-plans.js';
import { ImportRepository } from './import.repository.js';
import { importView } from './import.view.js';

/** What the console reads of imports outside of feeds. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportRepository,
    private readonly plans: ImportPlans,
  ) {}

  /** Without rows and issues, the newest first. */
  async all(eventId: string): Promise<ImportView[]> {
    return (await this.imports.of(this.dataSource.manager, eventId, 'all')).map((list) => importView(list));
  }

  /** With the dry run as it would come out now. @throws Refusal import.not-found */
  async one(eventId: string, importId: string): Promise<ImportView> {
    const list = await this.imports.get(this.dataSource.manager, eventId, importId);
    if (list.state === 'applying' || list.state === 'undoing') return importView(list);
    return importView(list, (await this.plans.remake(this.dataSource.manager, list)).plan);
  }

  /** The list again, with a column that says what is wrong in each row. @throws Refusal import.not-found */
  async report(eventId: string, importId: string, language: Language): Promise<string> {
    const list = await this.imports.get(this.dataSource.manager, eventId, importId);
    const { table, plan } = await this.plans.remake(this.dataSource.manager, list);
    return reportCsv(plan, table, language);
  }
}
