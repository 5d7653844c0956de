import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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

  /** The position is read before the data: a change in between is sent again, which does no harm. */
  async take(eventId: string, reader: FeedReader): Promise<Snapshot> {
    const position = await this.log.position(eventId);
    if (!position) throw new Refusal('event.not-found');
    const { manager } = this.dataSource;
    const entities = await this.registry.all(manager, eventId, reader);
    return {
      protocol: PROTOCOL_VERSION,
      ...position,
      at: new Date(this.clock.now()).toISOString(),
      entities,
    };
  }

  /** An attendee's snapshot: the event as this person may see it, and what is personal. */
  async takeFor(eventId: string, attendeeId: string): Promise<Snapshot> {
    const [touched] = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM block WHERE event_id = $1 AND (attendee_id = $2 OR blocked_id = $2) LIMIT 1',
      [eventId, attendeeId],
    );
    const shared = await this.take(eventId, { kind: 'attendee', attendeeId: touched ? attendeeId : null });
    const personal = await this.registry.all(this.dataSource.manager, eventId, {
      kind: 'personal',
      attendeeId,
    });
    return { ...shared, entities: { ...shared.entities, ...personal } };
  }
}
