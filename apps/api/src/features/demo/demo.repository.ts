import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The demo event of an organization with its crowd. */
export interface LoadedDemo {
  readonly eventId: string;
  readonly joinCode: string;
  /** What the organizer set: a crowd whose time is over does not act all the same. */
  readonly running: boolean;
  readonly until: Date;
}

/** Named queries over demo events. */
@Injectable()
export class DemoRepository {
  /** Every demo event of this installation, or that of one organization. */
  async loaded(manager: EntityManager, organizationId: string | null): Promise<LoadedDemo[]> {
    return manager.query<LoadedDemo[]>(
      `SELECT live_event.id AS "eventId", join_code AS "joinCode", running, until
       FROM live_event JOIN demo_crowd ON demo_crowd.event_id = live_event.id
       WHERE demo AND ($1::uuid IS NULL OR organization_id = $1) ORDER BY live_event.created_at`,
      [organizationId],
    );
  }

  /** Whether this installation has had no event so far. */
  async isNew(manager: EntityManager): Promise<boolean> {
    const rows = await manager.query<unknown[]>('SELECT 1 FROM live_event LIMIT 1');
    return rows.length === 0;
  }

  /** The organization that was there first, or null. */
  async firstOrganization(manager: EntityManager): Promise<string | null> {
    const [row] = await manager.query<{ id: string }[]>(
      'SELECT id FROM organization ORDER BY created_at, id LIMIT 1',
    );
    return row?.id ?? null;
  }
}
