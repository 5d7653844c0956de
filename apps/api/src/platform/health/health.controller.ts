import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../auth/access.decorator.js';
import { Refusal } from '../http/refusal.js';
import { Drain } from '../nodes/drain.js';

class Health {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

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
    try {
      await this.dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      throw new Refusal('server.unavailable');
    }
  }
}
