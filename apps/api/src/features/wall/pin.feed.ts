import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PinView } from '@commonground/contracts';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { AttendeeEntity, AttendeeRepository, Readings } from '../attendees/index.js';
import { pinView } from './pin.view.js';
import { PinEntity } from './wall.entities.js';

type OwnedPin = PinEntity & { readonly owner: AttendeeEntity };

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
    const [readings, pins] = await Promise.all([
      this.readings.beginAll(manager, eventId, readers),
      ids === 'all' ? this.everyPin(manager, eventId) : somePins(manager, eventId, ids),
    ]);
    return readings.map((reading) =>
      pins.flatMap((pin) => {
        const view = pinView(pin, pin.owner, reading);
        return view ? [view] : [];
      }),
    );
  }

  /** A whole wall: most people have several pins on it, and are read once. */
  private async everyPin(manager: EntityManager, eventId: string): Promise<OwnedPin[]> {
    const pins = await manager.find(PinEntity, { where: { eventId }, order: { pinnedAt: 'ASC', id: 'ASC' } });
    const owners = await this.attendees.byId(manager, eventId, [
      ...new Set(pins.map((pin) => pin.attendeeId)),
    ]);
    return pins.flatMap((pin) => {
      const owner = owners.get(pin.attendeeId);
      return owner ? [{ ...pin, owner }] : [];
    });
  }
}

/** Those that a flush tells of, in one statement. */
function somePins(manager: EntityManager, eventId: string, ids: readonly string[]): Promise<OwnedPin[]> {
  return manager
    .createQueryBuilder(PinEntity, 'pin')
    .innerJoinAndMapOne('pin.owner', AttendeeEntity, 'owner', 'owner.id = pin.attendeeId')
    .where('pin.eventId = :eventId AND pin.id = ANY(:ids)', { eventId, ids: [...ids] })
    .orderBy('pin.pinnedAt')
    .addOrderBy('pin.id')
    .getMany() as Promise<OwnedPin[]>;
}
