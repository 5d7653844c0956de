import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Gap } from '@commonground/matching';
import { EventRepository } from '../../events/index.js';
import { RoomReader } from '../engine/room-reader.js';
import { SuggestionEngine } from '../engine/suggestion-engine.js';
import { EventWords } from '../words/event-words.js';
import { radarSettings } from './radar-settings.js';

/** Tells what the people who are present look for and nobody of them gives, in every phase. */
@Injectable()
export class ReadGaps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventRepository,
    private readonly words: EventWords,
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
  ) {}

  /** What most people miss comes first. @throws Refusal event.not-found, EngineFailure */
  async of(eventId: string): Promise<readonly Gap[]> {
    const question = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { language } = await this.events.get(manager, eventId);
      const people = await this.room.people(manager, eventId, 'all');
      return {
        eventId,
        people: people.filter(({ party }) => party.present),
        words: await this.words.of(manager, eventId),
        settings: radarSettings(language),
      };
    });
    const gaps = await this.engine.gaps(question);
    return gaps === 'stale' ? [] : gaps;
  }
}
