import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HOUR } from '@commonground/kernel';
import { Jobs } from '../nodes/jobs.js';

/**
 * Forgets the answers of old commands: they hold what people wrote, and no phone repeats a command that late. Revoked
 * sessions that no node has to hear of any more go too.
 */
@Injectable()
export class ReceiptRetention implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(HOUR, 'Old receipts could not be removed; the next round tries again.', () =>
      this.forget(),
    );
  }

  async forget(): Promise<void> {
    await this.dataSource.query(`DELETE FROM command_receipt WHERE created_at < now() - interval '7 days'`);
    await this.dataSource.query(`DELETE FROM session_revocation WHERE at < now() - interval '1 hour'`);
  }
}
