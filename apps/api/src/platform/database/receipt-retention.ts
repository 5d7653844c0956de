import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HOUR } from '@commonground/kernel';

/**
 * Forgets the answers of old commands: they hold what people wrote, and no phone repeats a command that late. Revoked
 * sessions that no node has to hear of any more go too.
 */
@Injectable()
export class ReceiptRetention implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ReceiptRetention.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.running ??= this.forget()
        .catch((cause: unknown) =>
          this.logger.error(cause, 'Old receipts could not be removed; the next round tries again.'),
        )
        .finally(() => (this.running = undefined));
    }, HOUR);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async forget(): Promise<void> {
    await this.dataSource.query(`DELETE FROM command_receipt WHERE created_at < now() - interval '7 days'`);
    await this.dataSource.query(`DELETE FROM session_revocation WHERE at < now() - interval '1 hour'`);
  }
}
