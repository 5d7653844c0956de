import { Inject, Injectable } from '@nestjs/common';
import { conceptById, CONCEPTS, type EventWord, faultOf, wordKey } from '@commonground/matching';
import type { Clock } from '@commonground/kernel';
import type { AddEventWord, ChangeEventWord, EventWordView } from '@commonground/contracts';
import { type ErrorCode, LIMITS } from '@commonground/contracts/constants';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { EventRepository } from '../../events/index.js';
import { EventWordEntity } from './event-word.entities.js';
import { EventWords } from './event-words.js';
import { ReadEventWords } from './read-event-words.js';

const CODES = {
  empty: 'word.empty',
  common: 'word.common',
  long: 'word.long',
  known: 'word.known',
} as const satisfies Record<string, ErrorCode>;

/** Tells the engine what words mean at an event. Open cards stay; from now on texts are read the new way. */
@Injectable()
export class ChangeEventWords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly words: EventWords,
    private readonly read: ReadEventWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal event.not-found, word.limit, word.taken, word.concept and what is wrong with a word */
  add(eventId: string, body: AddEventWord): Promise<EventWordView> {
    return this.unitOfWork.run(async (tx) => {
      await this.events.lock(tx.manager, eventId);
      const others = await this.words.rows(tx.manager, eventId);
      if (others.length >= LIMITS.eventWords) throw new Refusal('word.limit');
      const createdAt = new Date(this.clock.now());
      await tx.manager.insert(EventWordEntity, {
        id: body.id,
        eventId,
        ...checked(body, others),
        createdAt,
      });
      return this.changed(tx, 'EventWordAdded', eventId, body.id);
    });
  }

  /** @throws Refusal event.not-found, word.not-found, word.taken, word.concept and what is wrong with a word */
  change(eventId: string, id: string, body: ChangeEventWord): Promise<EventWordView> {
    return this.unitOfWork.run(async (tx) => {
      await this.events.lock(tx.manager, eventId);
      const rows = await this.words.rows(tx.manager, eventId);
      if (!rows.some((row) => row.id === id)) throw new Refusal('word.not-found');
      const others = rows.filter((row) => row.id !== id);
      await tx.manager.update(EventWordEntity, { id }, checked(body, others));
      return this.changed(tx, 'EventWordChanged', eventId, id);
    });
  }

  /** A repeat finds the line gone, which is no failure. */
  remove(eventId: string, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(EventWordEntity, { id, eventId });
      if (affected) noteChange(tx, 'EventWordRemoved', eventId);
    });
  }

  private async changed(tx: Transaction, type: string, eventId: string, id: string): Promise<EventWordView> {
    noteChange(tx, type, eventId);
    const view = (await this.read.execute(eventId, tx.manager)).find((line) => line.id === id);
    if (!view) throw new Refusal('word.not-found');
    return view;
  }
}

/** The line as it is stored: each word once, as the organizer wrote it. */
function checked(
  { words, concept }: ChangeEventWord,
  others: readonly EventWord[],
): EventWord & {
  words: string[];
} {
  if (concept !== null && !CONCEPTS.includes(conceptById(concept) as (typeof CONCEPTS)[number]))
    throw new Refusal('word.concept');
  const taken = new Set(others.flatMap((line) => line.words.map(wordKey)));
  const kept = new Map<string, string>();
  for (const word of words.map((written) => written.trim())) {
    const fault = faultOf(word, concept);
    if (fault) throw new Refusal(CODES[fault], `“${word}”: ${fault}`);
    if (taken.has(wordKey(word))) throw new Refusal('word.taken', `“${word}” stands in another line.`);
    if (!kept.has(wordKey(word))) kept.set(wordKey(word), word);
  }
  return { words: [...kept.values()], concept };
}

/** The engine looks at everybody again. */
function noteChange(tx: Transaction, type: string, eventId: string): void {
  tx.change(eventId, { type, entity: 'event', id: eventId, audience: 'staff' });
}
