import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Clock } from '@commonground/kernel';
import { CONFIG, type Config } from '../config/config.js';
import { AccessGuard } from './auth/access.guard.js';
import { Places } from './auth/places.js';
import { SessionStore } from './auth/session-store.js';
import { dataSourceOptions } from './database/data-source.js';
import { ReceiptRetention } from './database/receipt-retention.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { HealthController } from './health/health.controller.js';
import { CommandLimiter } from './http/command-limiter.js';
import { CommandInterceptor } from './http/command.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Drain } from './nodes/drain.js';
import { Metrics } from './observability/metrics.js';
import { NodePulse } from './observability/node-pulse.js';
import { Jobs } from './nodes/jobs.js';
import { CLOCK, systemClock } from './time/clock.js';

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the type that TypeORM takes for entities
type EntityClass = Function;

/** Everything that features stand on: configuration, clock, database, access, feeds, health. */
@Module({})
export class PlatformModule {
  static with(config: Config, entities: EntityClass[], clock: Clock = systemClock): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl, entities), retryAttempts: 0 }),
        FeedsModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        SessionStore,
        Places,
        CommandLimiter,
        Drain,
        Jobs,
        ReceiptRetention,
        Metrics,
        NodePulse,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: CommandInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, CLOCK, Drain, Jobs, NodePulse, SessionStore, Places],
    };
  }
}
