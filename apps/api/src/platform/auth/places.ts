import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Place } from '@commonground/domain';

/** Looks up what the reach policy must know of an event. */
@Injectable()
export class Places {
  constructor(private readonly dataSource: DataSource) {}

  async find(eventId: string, manager: EntityManager = this.dataSource.manager): Promise<Place | null> {
    const [row] = await manager.query<Place[]>(
      'SELECT id AS "eventId", organization_id AS "organizationId", phase FROM live_event WHERE id = $1',
      [eventId],
    );
    return row ?? null;
  }
}
