import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MicrophoneNextView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { MicrophoneRepository } from './microphone.repository.js';
import { nextOf, nextView } from './microphone.views.js';
import { SpeakerNames } from './speaker-names.js';

/** Whose turn comes, on screens, by the names of those who agreed to that. */
@Injectable()
export class MicrophoneNextFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'microphone-next';
  readonly readers = ['screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly microphones: MicrophoneRepository,
    private readonly names: SpeakerNames,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<MicrophoneNextView[]> {
    const shown = await this.microphones.shown(manager, eventId, ids);
    if (!shown?.microphone.isOpen) return [];
    const { entries } = shown;
    const next = nextOf(entries).map(({ attendeeId }) => attendeeId);
    return [nextView(eventId, entries, await this.names.of(manager, eventId, reader, next))];
  }
}
