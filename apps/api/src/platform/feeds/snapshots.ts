import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { Snapshot } from '@commonground/contracts';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { CLOCK } from '../time/clock.js';
import { Refusal } from '../http/refusal.js';
import { ChangeLog } from './change-log.js';
import type { FeedReader } from './feed-projector.js';
import { FeedRegistry } from './feed-registry.js';

/** Everything that a reader may see now, with the position from which frames follow. */
@Injectable()
export class Snapshots {
  constructor(
    private readonly dataSource: DataSource,
    private readonly log: ChangeLog,
    private readonly registry: FeedRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything on the event feed of a reader. */
  take(eventId: string, reader: FeedReader): Promise<Snapshot> {
    return this.at(eventId, (manager) => this.registry.all(manager, eventId, reader));
  }

  /** An attendee's snapshot: the event as this person may see it, and what is personal. Whoever waits sees no room. */
  takeFor(eventId: string, attendeeId: string): Promise<Snapshot> {
    return this.at(eventId, async (manager) => {
      const [stands] = await manager.query<{ waiting: boolean; touched: boolean }[]>(
        `SELECT waiting_since IS NOT NULL AS waiting, EXISTS (
           SELECT 1 FROM block WHERE event_id = $1 AND (attendee_id = $2 OR blocked_id = $2)
         ) AS touched FROM attendee WHERE id = $2`,
        [eventId, attendeeId],
      );
      if (!stands) throw new Refusal('attendee.not-found');
      const reader: FeedReader = stands.waiting
        ? { kind: 'waiting' }
        : { kind: 'attendee', attendeeId: stands.touched ? attendeeId : null };
      const shared = await this.registry.all(manager, eventId, reader);
      const personal = await this.registry.all(manager, eventId, { kind: 'personal', attendeeId });
      return { ...shared, ...personal };
    });
  }

  /**
   * The position is read before anything else: a change in between is sent again, which does no harm, while one that
   * counted as read would never come (a block would leave its people on the page).
   */
  private async at(
    eventId: string,
    read: (manager: EntityManager) => Promise<Snapshot['entities']>,
  ): Promise<Snapshot> {
    const position = await this.log.position(eventId);
    if (!position) throw new Refusal('event.not-found');
    const entities = await read(this.dataSource.manager);
    const at = new Date(this.clock.now()).toISOString();
    return { protocol: PROTOCOL_VERSION, ...position, at, entities };
  }
}
