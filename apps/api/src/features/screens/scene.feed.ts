import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { SceneView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { sceneView } from './screen.view.js';
import { SceneEntity } from './screens.entities.js';

/** The playlist: the console sees every scene, screens those that are switched on. */
@Injectable()
export class SceneFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'scene';
  readonly readers = ['console', 'screen'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<SceneView[]> {
    const scenes = await manager.find(SceneEntity, {
      where: {
        eventId,
        ...(ids === 'all' ? {} : { id: In([...ids]) }),
        ...(reader.kind === 'console' ? {} : { enabled: true }),
      },
      order: { position: 'ASC', id: 'ASC' },
    });
    return scenes.map(sceneView);
  }
}
