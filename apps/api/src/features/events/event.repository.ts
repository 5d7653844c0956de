import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v4 as uuidv4 } from 'uuid';
import { codeFromBytes } from '@commonground/kernel';
import { Refusal } from '../../platform/http/refusal.js';
import { EventPositionEntity, LiveEventEntity, TopicEntity } from './events.entities.js';

type NewEvent = Omit<LiveEventEntity, 'joinCode' | 'createdAt' | 'onePerProfession' | 'copiesBeforeOffer'>;

/** Named queries over events and topics. */
@Injectable()
export class EventRepository {
  /** Inserts an event with a join code of its own (30 bits) and the start of its change log. */
  async insert(
    manager: EntityManager,
    event: NewEvent,
    joinCode = codeFromBytes(randomBytes(6)),
  ): Promise<LiveEventEntity> {
    const row = manager.create(LiveEventEntity, {
      ...event,
      onePerProfession: false,
      copiesBeforeOffer: null,
      joinCode,
      createdAt: new Date(),
    });
    await manager.insert(LiveEventEntity, row);
    await manager.insert(EventPositionEntity, { eventId: event.id, epoch: uuidv4() });
    return row;
  }

  /** @throws Refusal event.not-found */
  async get(manager: EntityManager, eventId: string): Promise<LiveEventEntity> {
    const event = await manager.findOneBy(LiveEventEntity, { id: eventId });
    if (!event) throw new Refusal('event.not-found');
    return event;
  }

  /** The same, locked until the transaction ends: two who change an event at once do so in a row. */
  async lock(manager: EntityManager, eventId: string): Promise<LiveEventEntity> {
    const event = await manager.findOne(LiveEventEntity, {
      where: { id: eventId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!event) throw new Refusal('event.not-found');
    return event;
  }

  async byCode(manager: EntityManager, joinCode: string): Promise<LiveEventEntity | null> {
    return manager.findOneBy(LiveEventEntity, { joinCode });
  }

  /** Locks the topics of an event, so that reordering, merging and closing cannot cross. In their order. */
  async lockTopics(manager: EntityManager, eventId: string): Promise<TopicEntity[]> {
    return manager.find(TopicEntity, {
      where: { eventId },
      order: { position: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The topics of an event in their order. */
  async topics(manager: EntityManager, eventId: string): Promise<TopicEntity[]> {
    return manager.find(TopicEntity, { where: { eventId }, order: { position: 'ASC', id: 'ASC' } });
  }
}
