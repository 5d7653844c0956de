import { Injectable } from '@nestjs/common';
import type { AddTopic, ChangeTopic, TopicView } from '@commonground/contracts';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { EventRepository } from './event.repository.js';
import { topicView } from './event.view.js';
import { TopicEntity } from './events.entities.js';

/** Adds, changes, orders and merges the topics of a wall while the event runs. */
@Injectable()
export class ChangeTopics {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
  ) {}

  add(eventId: string, body: AddTopic): Promise<TopicView> {
    return this.unitOfWork.run(async (tx) => {
      const topics = await this.events.lockTopics(tx.manager, eventId);
      const position = (topics.at(-1)?.position ?? -1) + 1;
      const topic = tx.manager.create(TopicEntity, { ...body, eventId, position, closed: false });
      await tx.manager.insert(TopicEntity, topic);
      changed(tx, 'TopicAdded', eventId, topic.id);
      return topicView(topic);
    });
  }

  /** Renames, recolours, closes or reopens. @throws Refusal topic.not-found, topic.last */
  change(eventId: string, topicId: string, body: ChangeTopic): Promise<TopicView> {
    return this.unitOfWork.run(async (tx) => {
      const topics = await this.events.lockTopics(tx.manager, eventId);
      const topic = found(topics, topicId);
      if (body.closed && !hasOpenBeside(topics, topicId)) throw new Refusal('topic.last');
      const next = { ...topic, ...defined(body) };
      await tx.manager.update(
        TopicEntity,
        { id: topicId },
        { name: next.name, icon: next.icon, colour: next.colour, closed: next.closed },
      );
      changed(tx, 'TopicChanged', eventId, topicId);
      return topicView(next);
    });
  }

  /** Topics that are not named keep their order behind those that are. */
  order(eventId: string, ids: readonly string[]): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const topics = await this.events.lockTopics(tx.manager, eventId);
      const rank = (topic: TopicEntity) =>
        ids.includes(topic.id) ? ids.indexOf(topic.id) : ids.length + topic.position;
      const ordered = [...topics].sort((a, b) => rank(a) - rank(b));
      for (const [position, topic] of ordered.entries()) {
        if (topic.position === position) continue;
        await tx.manager.update(TopicEntity, { id: topic.id }, { position });
        changed(tx, 'TopicsOrdered', eventId, topic.id);
      }
    });
  }

  /** Moves all pins of a topic into another one and removes it. @throws Refusal topic.merge-self, topic.not-found, topic.last */
  merge(eventId: string, topicId: string, intoId: string): Promise<void> {
    if (topicId === intoId) throw new Refusal('topic.merge-self');
    return this.unitOfWork.run(async (tx) => {
      const topics = await this.events.lockTopics(tx.manager, eventId);
      found(topics, topicId);
      found(topics, intoId);
      if (!hasOpenBeside(topics, topicId)) throw new Refusal('topic.last');
      const pins = await tx.manager.query<[{ id: string }[], number]>(
        'UPDATE pin SET topic_id = $2 WHERE topic_id = $1 RETURNING id',
        [topicId, intoId],
      );
      for (const { id } of pins[0])
        tx.change(eventId, { type: 'PinMoved', entity: 'pin', id, audience: 'event' });
      // The pins of people who wait to be let in lie with them until then.
      const held = await tx.manager.query<[{ id: string }[], number]>(
        `UPDATE attendee SET held_pin = jsonb_set(held_pin, '{topicId}', to_jsonb($2::text))
         WHERE event_id = $3 AND held_pin->>'topicId' = $1 RETURNING id`,
        [topicId, intoId, eventId],
      );
      for (const { id } of held[0])
        tx.change(eventId, { type: 'PinMoved', entity: 'waiting-join', id, audience: 'staff' });
      await tx.manager.delete(TopicEntity, { id: topicId });
      changed(tx, 'TopicMerged', eventId, topicId);
    });
  }
}

function found(topics: readonly TopicEntity[], id: string): TopicEntity {
  const topic = topics.find((candidate) => candidate.id === id);
  if (!topic) throw new Refusal('topic.not-found');
  return topic;
}

/** A wall keeps at least one topic that takes pins. */
const hasOpenBeside = (topics: readonly TopicEntity[], id: string): boolean =>
  topics.some((topic) => topic.id !== id && !topic.closed);

function changed(tx: Transaction, type: string, eventId: string, id: string): void {
  tx.change(eventId, { type, entity: 'topic', id, audience: 'event' });
}

/** Only what was sent: validation leaves absent properties as undefined. */
function defined<T extends object>(body: T): Partial<T> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<T>;
}
