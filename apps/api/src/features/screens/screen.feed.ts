import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ScreenView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ScreenPresence } from './screen-presence.js';
import { screenView } from './screen.view.js';
import { ScreenEntity } from './screens.entities.js';

/** The paired screens of an event, for the console. */
@Injectable()
export class ScreenFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'screen';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly presence: ScreenPresence,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<ScreenView[]> {
    const where = ids === 'all' ? { eventId } : { eventId, id: In([...ids]) };
    const screens = await manager.find(ScreenEntity, { where, order: { pairedAt: 'ASC', id: 'ASC' } });
    const online = await this.presence.online(manager, eventId);
    return screens.map((screen) => screenView(screen, online));
  }
}
