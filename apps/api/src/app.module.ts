import { type DynamicModule, Module } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { Config } from './config/config.js';
import { entities } from './entities.js';
import { features } from './features.js';
import { PlatformModule } from './platform/platform.module.js';

/** The whole application: the platform and the list of features. */
@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, entities, clock), ...features] };
  }
}
