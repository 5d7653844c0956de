import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conceptLabel, conceptOf, CONCEPTS, createWordFinder, type EventWord } from '@commonground/matching';
import type { ConceptList, EventWordView, TouchedPins } from '@commonground/contracts';
import { EventRepository } from '../../events/index.js';
import { EventWords } from './event-words.js';

/** Shows organizers the words of their event, and what they touch. */
@Injectable()
export class ReadEventWords {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventRepository,
    private readonly words: EventWords,
  ) {}

  /** @throws Refusal event.not-found */
  async execute(eventId: string, manager: EntityManager = this.dataSource.manager): Promise<EventWordView[]> {
    const { language } = await this.events.get(manager, eventId);
    const texts = await this.texts(manager, eventId);
    const rows = await this.words.rows(manager, eventId);
    return rows.map(({ id, words, concept }) => ({
      id,
      words,
      concept,
      label: conceptLabel(conceptOf({ words, concept }), language),
      pins: countSaying({ words, concept }, texts),
    }));
  }

  /** On how many pins of the wall one of these words stands. */
  async touched(eventId: string, words: readonly string[]): Promise<TouchedPins> {
    const texts = await this.texts(this.dataSource.manager, eventId);
    return { pins: countSaying({ words, concept: null }, texts) };
  }

  /** What a word may mean, by name in the language of the event. @throws Refusal event.not-found */
  async concepts(eventId: string): Promise<ConceptList> {
    const { language } = await this.events.get(this.dataSource.manager, eventId);
    const order = new Intl.Collator(language);
    return {
      concepts: CONCEPTS.map(({ id }) => ({ id, label: conceptLabel(id, language) })).sort(
        (one, other) => order.compare(one.label, other.label) || order.compare(one.id, other.id),
      ),
    };
  }

  private async texts(manager: EntityManager, eventId: string): Promise<string[]> {
    const rows = await manager.query<{ text: string }[]>('SELECT text FROM pin WHERE event_id = $1', [
      eventId,
    ]);
    return rows.map(({ text }) => text);
  }
}

const countSaying = (line: EventWord, texts: readonly string[]): number =>
  texts.filter(createWordFinder(line)).length;
