import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ZoneView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { zoneView } from './zone.view.js';
import { SpotEntity, ZoneEntity } from './zones.entities.js';

/** The zones of the venue with their spots on all feeds. */
@Injectable()
export class ZoneFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'zone';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<ZoneView[]> {
    const order = { position: 'ASC', id: 'ASC' } as const;
    const zones = await manager.find(ZoneEntity, {
      where: ids === 'all' ? { eventId } : { eventId, id: In([...ids]) },
      order,
    });
    const spots = await manager.find(SpotEntity, {
      where: ids === 'all' ? { eventId } : { eventId, zoneId: In([...ids]) },
      order,
    });
    return zones.map((zone) => zoneView(zone, spots));
  }
}
