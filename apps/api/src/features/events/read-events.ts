import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EventView, TopicTemplate } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { EventRepository } from './event.repository.js';
import { eventView } from './event.view.js';
import { LiveEventEntity } from './events.entities.js';
import { TOPIC_TEMPLATES } from './templates/topic-templates.js';

/** What the console reads of events outside of feeds. */
@Injectable()
export class ReadEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Events of an organization, the latest first. */
  async all(organizationId: string): Promise<EventView[]> {
    const events = await this.dataSource.manager.find(LiveEventEntity, {
      where: { organizationId },
      order: { startsAt: 'DESC', id: 'DESC' },
    });
    return events.map((event) => eventView(event, this.config.publicUrl));
  }

  async one(eventId: string): Promise<EventView> {
    return eventView(await this.events.get(this.dataSource.manager, eventId), this.config.publicUrl);
  }

  templates(): TopicTemplate[] {
    return TOPIC_TEMPLATES.map(({ id, name, topics }) => ({
      id,
      nameEn: name.en,
      nameDe: name.de,
      topics: topics.map((topic) => ({
        nameEn: topic.name.en,
        nameDe: topic.name.de,
        icon: topic.icon,
        colour: topic.colour,
      })),
    }));
  }
}
