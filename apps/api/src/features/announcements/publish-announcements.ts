import { Inject, Injectable } from '@nestjs/common';
import { type Clock, MINUTE } from '@commonground/kernel';
import type { AnnouncementView, PublishAnnouncement } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AnnouncementEntity } from './announcements.entities.js';
import { announcementView } from './announcements.views.js';

/** Says something to everybody, and takes it back. */
@Injectable()
export class PublishAnnouncements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  publish(eventId: string, body: PublishAnnouncement): Promise<AnnouncementView> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const announcement = tx.manager.create(AnnouncementEntity, {
        id: body.id,
        eventId,
        text: body.text,
        publishedAt: new Date(now),
        endsAt: body.minutes === null ? null : new Date(now + body.minutes * MINUTE),
      });
      await tx.manager.insert(AnnouncementEntity, announcement);
      tx.change(eventId, {
        type: 'AnnouncementPublished',
        entity: 'announcement',
        id: announcement.id,
        audience: 'event',
      });
      return announcementView(announcement);
    });
  }

  /** A repeat, or one that comes after the end, finds it gone, which is no failure. */
  withdraw(eventId: string, announcementId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(AnnouncementEntity, { id: announcementId, eventId });
      if (!affected) return;
      tx.change(eventId, {
        type: 'AnnouncementWithdrawn',
        entity: 'announcement',
        id: announcementId,
        audience: 'event',
      });
    });
  }

  /** Removes whatever has reached its end, in all events. */
  endDue(): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [ended] = await tx.manager.query<[{ id: string; event_id: string }[], number]>(
        'DELETE FROM announcement WHERE ends_at <= $1 RETURNING id, event_id',
        [new Date(this.clock.now())],
      );
      for (const { id, event_id: eventId } of ended) {
        tx.change(eventId, { type: 'AnnouncementEnded', entity: 'announcement', id, audience: 'event' });
      }
    });
  }
}
