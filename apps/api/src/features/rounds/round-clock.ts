import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Serial } from '../../platform/feeds/serial.js';
import { Jobs } from '../../platform/nodes/jobs.js';
import { TurnRounds } from './turn-rounds.js';

/** People watch a countdown: a turn must not come noticeably late. */
const EVERY_MS = 1000;

/** Turns rounds whose time is over. Several nodes may look at once: a row that another holds is skipped. */
@Injectable()
export class RoundClock implements OnModuleInit {
  private readonly logger = new Logger(RoundClock.name);
  private readonly serial = new Serial();

  constructor(
    private readonly dataSource: DataSource,
    private readonly rounds: TurnRounds,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MS, 'Rounds could not be turned; the next look tries again.', () => this.sweep());
  }

  /** Looks once, after a look that is under way. One series that fails does not keep the others waiting. */
  sweep(): Promise<void> {
    return this.serial.run(async () => {
      for (const { id } of await this.rounds.due(this.dataSource.manager)) {
        await this.rounds
          .turn(id)
          .catch((cause: unknown) =>
            this.logger.error(cause, 'A round could not be turned; the next look tries again.'),
          );
      }
    });
  }
}
