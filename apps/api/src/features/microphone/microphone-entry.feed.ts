import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, Not } from 'typeorm';
import type { MyMicrophoneEntry } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { MicrophoneEntryEntity } from './microphone.entities.js';

/** Which entry of the queue is mine. Told to me alone, and once: how far the queue is, everybody hears. */
@Injectable()
export class MicrophoneEntryFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'microphone-entry';
  readonly readers = ['personal'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<MyMicrophoneEntry[]> {
    if (reader.kind !== 'personal') return [];
    const mine = { eventId, attendeeId: reader.attendeeId, state: Not('left' as const) };
    const entries = await manager.findBy(
      MicrophoneEntryEntity,
      ids === 'all' ? mine : { ...mine, id: In([...ids]) },
    );
    return entries.map(({ id }) => ({ id }));
  }
}
