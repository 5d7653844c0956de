import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ImportRepository } from './import.repository.js';
import { importView } from './import.view.js';

/** How imports stand, on consoles alone. The rows are fetched. */
@Injectable()
export class ImportFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'import';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly imports: ImportRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<ImportView[]> {
    return (await this.imports.of(manager, eventId, ids)).map((list) => importView(list));
  }
}
