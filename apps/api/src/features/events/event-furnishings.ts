import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SceneKind } from '@commonground/contracts/constants';
import { type LiveEventEntity, TopicEntity } from './events.entities.js';
import { TIPS } from './templates/tip-library.js';
import { TOPIC_TEMPLATES } from './templates/topic-templates.js';

/** Scenes of a new playlist with their seconds. */
const PLAYLIST: readonly (readonly [SceneKind, number])[] = [
  ['join', 20],
  ['wall', 20],
  ['tip', 12],
  ['people', 15],
  ['gaps', 15],
  ['wall', 20],
  ['announcement', 15],
  ['microphone', 15],
];

/** What a new event starts with. */
@Injectable()
export class EventFurnishings {
  /** Topics of a shipped template in the event's language; without a template one general topic. */
  async topicsFromTemplate(
    manager: EntityManager,
    event: LiveEventEntity,
    templateId: string | null,
  ): Promise<void> {
    const template = TOPIC_TEMPLATES.find(({ id }) => id === templateId);
    const topics = template?.topics ?? [
      { name: { en: 'General', de: 'Allgemein' }, icon: 'handshake' as const, colour: 0 },
    ];
    await manager.insert(
      TopicEntity,
      topics.map((topic, position) => ({
        id: uuid(),
        eventId: event.id,
        name: topic.name[event.language],
        icon: topic.icon,
        colour: topic.colour,
        position,
      })),
    );
  }

  /** The shipped tips in the event's language. */
  async tips(manager: EntityManager, event: LiveEventEntity): Promise<void> {
    const texts = TIPS.map((tip) => tip[event.language]);
    await manager.query(
      `INSERT INTO tip (id, event_id, text, position)
       SELECT row.id, $1, row.text, row.position - 1 FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS row (id, text, position)`,
      [event.id, texts.map(() => uuid()), texts],
    );
  }

  async playlist(manager: EntityManager, eventId: string): Promise<void> {
    await manager.query(
      `INSERT INTO scene (id, event_id, kind, seconds, position)
       SELECT row.id, $1, row.kind, row.seconds, row.position - 1
       FROM unnest($2::uuid[], $3::text[], $4::int[]) WITH ORDINALITY AS row (id, kind, seconds, position)`,
      [
        eventId,
        PLAYLIST.map(() => uuid()),
        PLAYLIST.map(([kind]) => kind),
        PLAYLIST.map(([, seconds]) => seconds),
      ],
    );
  }
}
