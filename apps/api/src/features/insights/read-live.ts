import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LiveNode, LiveSample, LiveView } from '@commonground/contracts';
import { SILENCE } from '../../platform/observability/living-nodes.js';

type WithDates<T, K extends keyof T> = Omit<T, K> & Record<K, Date>;

/** The present row of each node; an event that nobody follows any more has none. */
const LATEST = `SELECT DISTINCT ON (node_id) * FROM live_sample
  WHERE event_id = $1 AND at > now() - interval '20 seconds' ORDER BY node_id, at DESC`;

/** How the connections of an event are, over all nodes, from what each of them writes down. */
@Injectable()
export class ReadLive {
  constructor(private readonly dataSource: DataSource) {}

  async execute(eventId: string): Promise<LiveView> {
    const samples = await this.samples(eventId);
    const nodes = await this.nodes(eventId);
    const [now] = await this.dataSource.query<Omit<LiveView, 'samples' | 'nodes' | 'at'>[]>(
      `SELECT coalesce(sum(phones), 0)::int AS phones, coalesce(sum(consoles), 0)::int AS consoles,
              coalesce(sum(screens), 0)::int AS screens, coalesce(sum(slow), 0)::int AS slow
       FROM (${LATEST}) AS latest JOIN node_status ON id = node_id AND seen_at > now() - ${SILENCE}`,
      [eventId],
    );
    const lastMinute = samples.slice(-6);
    return {
      at: new Date().toISOString(),
      phones: now?.phones ?? 0,
      consoles: now?.consoles ?? 0,
      screens: now?.screens ?? 0,
      slow: now?.slow ?? 0,
      resyncs: samples.reduce((sum, sample) => sum + sample.resyncs, 0),
      delayMs: worst(lastMinute.map(({ delayMs }) => delayMs)),
      commitMs: worst(lastMinute.map(({ commitMs }) => commitMs)),
      samples,
      nodes,
    };
  }

  private async samples(eventId: string): Promise<LiveSample[]> {
    const rows = await this.dataSource.query<WithDates<LiveSample, 'at'>[]>(
      `SELECT at, sum(phones)::int AS phones, sum(consoles)::int AS consoles, sum(screens)::int AS screens,
              sum(slow)::int AS slow, sum(resyncs)::int AS resyncs,
              round(max(delay_ms))::int AS "delayMs", round(max(commit_ms))::int AS "commitMs"
       FROM live_sample WHERE event_id = $1 AND at > now() - interval '10 minutes' GROUP BY at ORDER BY at`,
      [eventId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  private async nodes(eventId: string): Promise<LiveNode[]> {
    const rows = await this.dataSource.query<WithDates<LiveNode, 'startedAt' | 'seenAt'>[]>(
      `SELECT id, name, started_at AS "startedAt", seen_at AS "seenAt", seen_at > now() - ${SILENCE} AS up,
              coalesce(phones + consoles + screens, 0)::int AS sockets,
              round(loop_ms)::int AS "loopMs", round(node_status.commit_ms)::int AS "commitMs"
       FROM node_status LEFT JOIN (${LATEST}) AS latest ON node_id = id
       WHERE seen_at > now() - interval '10 minutes' ORDER BY started_at, id`,
      [eventId],
    );
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      seenAt: row.seenAt.toISOString(),
    }));
  }
}

function worst(values: readonly (number | null)[]): number | null {
  const measured = values.filter((value) => value !== null);
  return measured.length > 0 ? Math.max(...measured) : null;
}
