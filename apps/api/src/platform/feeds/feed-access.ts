import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayAtEvent } from '@commonground/domain';
import { viewerOf } from '../auth/access.guard.js';
import type { Actor } from '../auth/actor.js';
import { Places } from '../auth/places.js';

/** Asks the reach policy who may follow an event, and knows whom a block touches. */
@Injectable()
export class FeedAccess {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: Places,
  ) {}

  /** Tests actors against the event as it stands now. Nobody may follow an event that is gone. */
  async doorOf(eventId: string): Promise<(actor: Actor) => boolean> {
    const place = await this.places.find(eventId);
    return (actor) => {
      // Whoever waits may follow too, but hears of the own turn only (see FeedReader).
      const action = actor.kind === 'attendee' ? 'keep-place' : 'read-event';
      return place !== null && mayAtEvent(viewerOf(actor), action, place).allowed;
    };
  }

  /** Attendees of the event whom a block touches, on either side. */
  async blockedAt(eventId: string): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT attendee_id AS id FROM block WHERE event_id = $1 UNION SELECT blocked_id FROM block WHERE event_id = $1`,
      [eventId],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Attendees of the event who have not been let in yet. */
  async waitingAt(eventId: string): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      'SELECT id FROM attendee WHERE event_id = $1 AND waiting_since IS NOT NULL',
      [eventId],
    );
    return new Set(rows.map((row) => row.id));
  }
}
