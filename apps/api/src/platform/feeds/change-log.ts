import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { FeedEntity } from '@commonground/contracts/constants';
import type { ChangeAudience } from '../database/unit-of-work.js';

export interface Position {
  readonly epoch: string;
  readonly seq: number;
}

export interface LoggedChange {
  readonly seq: number;
  readonly type: string;
  readonly entity: FeedEntity;
  readonly id: string;
  readonly audience: ChangeAudience;
}

/** Reads the change log. Writing is the unit of work's. */
@Injectable()
export class ChangeLog {
  constructor(private readonly dataSource: DataSource) {}

  /** Where the log of an event ends, or null when there is no such event. */
  async position(eventId: string): Promise<Position | null> {
    const [row] = await this.dataSource.query<{ epoch: string; seq: string }[]>(
      'SELECT epoch, seq FROM event_position WHERE event_id = $1',
      [eventId],
    );
    return row ? { epoch: row.epoch, seq: Number(row.seq) } : null;
  }

  /** Changes of (after, upTo] in order, at most `limit`. */
  async read(eventId: string, after: number, upTo: number, limit: number): Promise<LoggedChange[]> {
    const rows = await this.dataSource.query<(Omit<LoggedChange, 'seq'> & { seq: string })[]>(
      `SELECT seq, type, entity, entity_id AS id, audience FROM change
       WHERE event_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4`,
      [eventId, after, upTo, limit],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
