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

/** A change beside the position of its event; without one where nothing is new. */
type NewsRow = { epoch: string; end: string } & Omit<LoggedChange, 'seq'> & { seq: string | null };

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

  /** Where the log ends, and what comes after a position in order, at most `limit`: both as of one moment. */
  async since(
    eventId: string,
    after: number,
    limit: number,
  ): Promise<(Position & { changes: LoggedChange[] }) | null> {
    const rows = await this.dataSource.query<NewsRow[]>(
      `SELECT p.epoch, p.seq AS end, c.seq, c.type, c.entity, c.entity_id AS id, c.audience
       FROM event_position p
       LEFT JOIN change c ON c.event_id = p.event_id AND c.seq > $2 AND c.seq <= p.seq
       WHERE p.event_id = $1 ORDER BY c.seq LIMIT $3`,
      [eventId, after, limit],
    );
    const [first] = rows;
    if (!first) return null;
    const changes = rows.flatMap(({ epoch: _epoch, end: _end, seq, ...rest }) =>
      seq === null ? [] : { ...rest, seq: Number(seq) },
    );
    return { epoch: first.epoch, seq: Number(first.end), changes };
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
