import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MicrophoneView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { MicrophoneRepository } from './microphone.repository.js';
import { microphoneView } from './microphone.views.js';
import { SpeakerNames } from './speaker-names.js';

/** The microphone on phones and screens: a queue of entries, so that nobody is told who waits. */
@Injectable()
export class MicrophoneFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'microphone';
  readonly readers = ['attendee', 'screen'] as const;

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
  ): Promise<MicrophoneView[]> {
    const shown = await this.microphones.shown(manager, eventId, ids);
    if (!shown) return [];
    const { microphone, entries } = shown;
    const speaking = entries.filter(({ state }) => state === 'speaking').map(({ attendeeId }) => attendeeId);
    return [microphoneView(microphone, entries, await this.names.of(manager, eventId, reader, speaking))];
  }
}
