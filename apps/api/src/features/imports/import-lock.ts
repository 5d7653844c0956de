import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KEEPALIVES } from '../../platform/nodes/ownership.js';

/** Marks an import as being worked on, for as long as the work and the process live, on every node. */
@Injectable()
export class ImportLock {
  constructor(private readonly dataSource: DataSource) {}

  /** Does the work unless another process does it. @returns whether it was done here */
  async hold(importId: string, work: () => Promise<void>): Promise<boolean> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(KEEPALIVES);
      const [row] = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [
        importId,
      ])) as { held: boolean }[];
      if (!row?.held) return false;
      try {
        await work();
      } finally {
        await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [importId]);
      }
      return true;
    } finally {
      await runner.release();
    }
  }
}
