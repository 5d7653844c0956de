import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SuggestionView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ReadSuggestions } from './read-suggestions.js';

/** A person's own cards. The push is a hint, the row is the truth. */
@Injectable()
export class SuggestionFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'suggestion';
  readonly readers = ['personal'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly suggestions: ReadSuggestions,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<SuggestionView[]> {
    return reader.kind === 'personal' ? this.suggestions.of(manager, eventId, reader.attendeeId, ids) : [];
  }
}
