import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { AttendeeSession, Me } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { CLOCK } from '../../platform/time/clock.js';
import { EventRepository, eventView } from '../events/index.js';
import type { AttendeeEntity } from './attendees.entities.js';
import { AttendeeRepository } from './attendee.repository.js';
import { DaysOff } from './days-off.js';
import { meView } from './me.view.js';

/** Puts attendees into words for themselves. */
@Injectable()
export class DescribeAttendee {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attendees: AttendeeRepository,
    private readonly events: EventRepository,
    private readonly daysOff: DaysOff,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async me(manager: EntityManager, attendee: AttendeeEntity): Promise<Me> {
    const [row] = await manager.query<{ met: number }[]>(
      'SELECT count(*)::int AS met FROM encounter WHERE low_id = $1 OR high_id = $1',
      [attendee.id],
    );
    const dayOffUntil = await this.daysOff.until(manager, attendee);
    return meView(attendee, { encounters: row?.met ?? 0, dayOffUntil }, this.clock.now());
  }

  /** The attendee with the event. @throws Refusal attendee.not-found, event.not-found */
  async session(
    eventId: string,
    attendeeId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<AttendeeSession> {
    const attendee = await this.attendees.get(manager, eventId, attendeeId);
    const event = await this.events.get(manager, eventId);
    return { me: await this.me(manager, attendee), event: eventView(event, this.config.publicUrl) };
  }
}
