import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { ContactHint } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { ContactEntity } from './contacts.entities.js';

/** That a contact is there. Its fields are fetched: contact details never travel on a feed. */
@Injectable()
export class ContactFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'contact';
  readonly readers = ['personal'] as const;

  constructor(private readonly registry: FeedRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<ContactHint[]> {
    if (reader.kind !== 'personal') return [];
    const mine = { eventId, ownerId: reader.attendeeId };
    const contacts = await manager.find(ContactEntity, {
      where: ids === 'all' ? mine : { ...mine, id: In([...ids]) },
      order: { at: 'ASC', id: 'ASC' },
    });
    return contacts.map(({ id, attendeeId, at }) => ({ id, attendeeId, at: at.toISOString() }));
  }
}
