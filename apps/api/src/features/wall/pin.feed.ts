import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { STRANGERS } from '@commonground/domain';
import type { PinView } from '@commonground/contracts';
import { Places } from '../../platform/auth/places.js';
import type { FeedProjector, FeedReader } from '../../platform/feeds/feed-projector.js';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { viewerOfReader } from '../../platform/feeds/reader-viewer.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository, Bonds } from '../attendees/index.js';
import { pinView } from './pin.view.js';
import { PinEntity } from './wall.entities.js';

/** The pins of the wall, for each reader as the owners' consents allow. */
@Injectable()
export class PinFeed implements FeedProjector, OnModuleInit {
  readonly entity = 'pin';
  readonly readers = ['console', 'attendee', 'screen'] as const;

  constructor(
    private readonly registry: FeedRegistry,
    private readonly places: Places,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    @Inject(CLOCK) private readonly clock: Clock,
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
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const where = ids === 'all' ? { eventId } : { eventId, id: In([...ids]) };
    const pins = await manager.find(PinEntity, { where, order: { pinnedAt: 'ASC', id: 'ASC' } });
    const owners = await this.attendees.byId(manager, eventId, [
      ...new Set(pins.map((pin) => pin.attendeeId)),
    ]);
    const own = reader.kind === 'attendee' ? reader.attendeeId : null;
    const mine = own === null ? null : await this.bonds.of(manager, eventId, own);
    const reading = {
      viewer: viewerOfReader(reader, place),
      place,
      now: this.clock.now(),
      // Only a block makes a difference between phones: what a pair agreed upon is for the cards of the two.
      bond: (ownerId: string) => ({
        ...STRANGERS,
        blocked: own !== null && (mine?.of(own, ownerId).blocked ?? false),
      }),
    };
    return pins.flatMap((pin) => {
      const owner = owners.get(pin.attendeeId);
      const view = owner ? pinView(pin, owner, reading) : null;
      return view ? [view] : [];
    });
  }
}
