import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Clock, codeFromBytes, HOUR, MINUTE } from '@commonground/kernel';
import type { DemoState } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AnnouncementEntity } from '../announcements/index.js';
import { EventFurnishings, EventRepository, TopicEntity } from '../events/index.js';
import { SpotEntity, ZoneEntity } from '../zones/index.js';
import { DEMO_EVENT } from './content/demo-event.js';
import { DemoGuests } from './demo-guests.js';
import { DemoCrowdEntity } from './demo.entities.js';

/** The crowd acts this long at most, so that a forgotten installation comes to rest. */
export const CROWD_TIME = 2 * HOUR;

/** Loads the demo event: a room that is half an hour old, with everybody present and nothing on the wall yet. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly furnishings: EventFurnishings,
    private readonly guests: DemoGuests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal demo.loaded */
  execute(organizationId: string): Promise<DemoState> {
    return this.unitOfWork.run(async ({ manager }) => {
      // Locked, so that two presses of the button cannot both find no demo event.
      await manager.query('SELECT 1 FROM organization WHERE id = $1 FOR UPDATE', [organizationId]);
      const before = await manager.query<unknown[]>(
        'SELECT 1 FROM live_event WHERE organization_id = $1 AND demo',
        [organizationId],
      );
      if (before.length > 0) throw new Refusal('demo.loaded');

      const now = this.clock.now();
      const particulars = {
        id: uuid(),
        organizationId,
        name: DEMO_EVENT.name,
        place: DEMO_EVENT.place,
        timeZone: DEMO_EVENT.timeZone,
        startsAt: new Date(now - 30 * MINUTE),
        endsAt: new Date(now + 3 * HOUR),
        phase: 'live' as const,
        language: 'en' as const,
        demo: true,
      };
      const event = await this.events.insert(manager, particulars, demoCode(organizationId));
      await this.topics(manager, event.id);
      await this.zones(manager, event.id);
      await this.furnishings.tips(manager, event);
      await this.furnishings.playlist(manager, event.id);
      await this.announcements(manager, event.id, now);
      await this.guests.invite(manager, event.id, organizationId, event.startsAt.getTime());
      const until = new Date(now + CROWD_TIME);
      await manager.insert(DemoCrowdEntity, { eventId: event.id, running: true, until });
      return { eventId: event.id, crowdRunning: true, crowdUntil: until.toISOString() };
    });
  }

  private async topics(manager: EntityManager, eventId: string): Promise<void> {
    await manager.insert(
      TopicEntity,
      DEMO_EVENT.topics.map(({ name, icon, colour }, position) => ({
        id: uuid(),
        eventId,
        name,
        icon,
        colour,
        position,
      })),
    );
  }

  private async zones(manager: EntityManager, eventId: string): Promise<void> {
    for (const [position, { spots, ...zone }] of DEMO_EVENT.zones.entries()) {
      const zoneId = uuid();
      await manager.insert(ZoneEntity, { id: zoneId, eventId, position, ...zone });
      await manager.insert(
        SpotEntity,
        spots.map((spot, index) => ({ id: uuid(), eventId, zoneId, position: index, ...spot })),
      );
    }
  }

  private async announcements(manager: EntityManager, eventId: string, now: number): Promise<void> {
    const active = DEMO_EVENT.announcements.filter((announcement) => announcement.active);
    await manager.insert(
      AnnouncementEntity,
      active.map(({ text }) => ({ id: uuid(), eventId, text, publishedAt: new Date(now), endsAt: null })),
    );
  }
}

/** The same code each time, so that links printed before the demo was removed and loaded again still lead to it. */
function demoCode(organizationId: string): string {
  return codeFromBytes(createHash('sha256').update(`demo ${organizationId}`).digest().subarray(0, 6));
}
