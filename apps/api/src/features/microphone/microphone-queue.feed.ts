import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MicrophoneQueueView } from '@commonground/contracts';
import type { FeedProjector } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { MicrophoneRepository } from './microphone.repository.js';
import { queueView } from './microphone.views.js';

/** The whole queue, for those who moderate it. Names are those of the attendees that the console knows. */
@Injectable()
export class MicrophoneQueueFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'microphone-queue';
  readonly readers = ['console'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly microphones: MicrophoneRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
  ): Promise<MicrophoneQueueView[]> {
    const shown = await this.microphones.shown(manager, eventId, ids);
    return shown ? [queueView(shown.microphone, shown.entries)] : [];
  }
}
