import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../auth/access.decorator.js';
import { Refusal } from '../http/refusal.js';
import { Drain } from '../nodes/drain.js';

class Health {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

/** A database that takes longer than this for nothing serves nobody. */
const PATIENCE_MS = 2000;

/** For process managers and load balancers. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drain: Drain,
  ) {}

  /** The process runs. */
  @Get('live')
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers, and it is not about to end. */
  @Get('ready')
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    if (this.drain.isDraining) throw new Refusal('server.unavailable');
    const answers = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (await Promise.race([answers, pause(PATIENCE_MS, false, { ref: false })])) return { status: 'ok' };
    throw new Refusal('server.unavailable');
  }
}
