import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import type { PinView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { AttendeeRepository, Readings } from '../attendees/index.js';
import { pinView } from './pin.view.js';
import { PinEntity } from './wall.entities.js';

/** The pins of the wall, for each reader as the owners' consents allow. */
@Injectable()
export class PinFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'pin';
  readonly readers = ['console', 'attendee', 'screen'] as const;
  readonly topics = { bornBy: 'CardPinned', topicOf: (value: object) => (value as PinView).topicId };

  constructor(
    private readonly registry: FeedRegistry,
    private readonly attendees: AttendeeRepository,
    private readonly readings: Readings,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async project(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    reader: FeedReader,
  ): Promise<PinView[]> {
    const [views] = await this.projectFor(manager, eventId, ids, [reader]);
    return views ?? [];
  }

  async projectFor(
    manager: EntityManager,
    eventId: string,
    ids: readonly string[] | 'all',
    readers: readonly FeedReader[],
  ): Promise<PinView[][]> {
    const where = ids === 'all' ? { eventId } : { eventId, id: Any([...ids]) };
    const [readings, pins] = await Promise.all([
      this.readings.beginAll(manager, eventId, readers),
      manager.find(PinEntity, { where, order: { pinnedAt: 'ASC', id: 'ASC' } }),
    ]);
    const owners = await this.attendees.byId(manager, eventId, [
      ...new Set(pins.map((pin) => pin.attendeeId)),
    ]);
    return readings.map((reading) =>
      pins.flatMap((pin) => {
        const owner = owners.get(pin.attendeeId);
        const view = owner ? pinView(pin, owner, reading) : null;
        return view ? [view] : [];
      }),
    );
  }
}
