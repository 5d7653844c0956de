import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventWord } from '@commonground/matching';
import { EventWordEntity } from './event-word.entities.js';

/** Reads what words mean at an event. */
@Injectable()
export class EventWords {
  /** The lines as they are stored, the oldest first. */
  rows(manager: EntityManager, eventId: string): Promise<EventWordEntity[]> {
    return manager.find(EventWordEntity, { where: { eventId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** The lines as the engine takes them. */
  async of(manager: EntityManager, eventId: string): Promise<EventWord[]> {
    const rows = await this.rows(manager, eventId);
    return rows.map(({ words, concept }) => ({ words, concept }));
  }
}
