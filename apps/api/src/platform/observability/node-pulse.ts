import { hostname } from 'node:os';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../config/config.js';
import { FeedHub } from '../feeds/feed-hub.js';
import { LiveSocket } from '../feeds/feed-socket.js';
import { meter } from './meter.js';
import { percentile } from './percentile.js';

const BEAT_MS = 5000;
const NANOSECONDS = 1e6;
/** Old rows go every so many beats. */
const SWEEP = 12;

/** Ten minutes and a little: what the page about the room's connection shows. */
const KEPT = `interval '11 minutes'`;

/** What this node saw of one event since the last beat. */
interface EventSample {
  readonly eventId: string;
  phones: number;
  consoles: number;
  screens: number;
  slow: number;
  resyncs: number;
  delayMs: number | null;
}

/**
 * Writes down every few seconds how this node is and what it did for each event, so that every node can show all of
 * them. A beat that is lost is made good by the next one.
 */
@Injectable()
export class NodePulse implements OnApplicationBootstrap, OnModuleDestroy {
  readonly id = uuid();
  private readonly logger = new Logger(NodePulse.name);
  private readonly startedAt = new Date();
  private readonly loop: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> | undefined;
  private beats = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly hub: FeedHub,
    @Inject(CONFIG) private readonly config: Pick<Config, 'port'>,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.enable();
    const beat = () => {
      this.beating ??= this.beat()
        .catch((cause: unknown) => this.logger.warn(cause, 'A beat was lost; the next one makes it good.'))
        .finally(() => (this.beating = undefined));
    };
    this.timer = setInterval(beat, BEAT_MS);
    this.timer.unref();
    beat();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.loop.disable();
    await this.beating;
    // Whoever stops properly is gone at once; the row of a process that was killed grows old.
    await this.dataSource
      .query('DELETE FROM node_status WHERE id = $1', [this.id])
      .catch((cause: unknown) => this.logger.warn(cause));
  }

  async beat(): Promise<void> {
    const loopMs = Number.isFinite(this.loop.mean) ? this.loop.percentile(99) / NANOSECONDS : 0;
    this.loop.reset();
    const commitMs = percentile(meter.commits.drain(), 0.95);
    meter.delays.drain();
    const samples = this.samples();
    await this.dataSource.query(
      `INSERT INTO node_status (id, name, started_at, seen_at, loop_ms, commit_ms) VALUES ($1, $2, $3, now(), $4, $5)
       ON CONFLICT (id) DO UPDATE SET seen_at = now(), loop_ms = excluded.loop_ms,
         commit_ms = coalesce(excluded.commit_ms, node_status.commit_ms)`,
      [this.id, `${hostname()}:${this.config.port}`, this.startedAt, loopMs, commitMs],
    );
    if (samples.length > 0) await this.write(samples, commitMs);
    if (this.beats++ % SWEEP === 0) {
      await this.dataSource.query(`DELETE FROM live_sample WHERE at < now() - ${KEPT}`);
      await this.dataSource.query(`DELETE FROM node_status WHERE seen_at < now() - ${KEPT}`);
    }
  }

  /** Two beats fall into the same ten seconds: states are those of the later one, events add up, the worst stays. */
  private async write(samples: readonly EventSample[], commitMs: number | null): Promise<void> {
    const column = <K extends keyof EventSample>(name: K) => samples.map((sample) => sample[name]);
    await this.dataSource.query(
      `INSERT INTO live_sample (event_id, node_id, at, phones, consoles, screens, slow, resyncs, delay_ms, commit_ms)
       SELECT row.event_id, $1, date_bin('10 seconds', now(), 'epoch'),
              row.phones, row.consoles, row.screens, row.slow, row.resyncs, row.delay_ms, $2
       FROM unnest($3::uuid[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::real[])
         AS row (event_id, phones, consoles, screens, slow, resyncs, delay_ms)
       -- What is told of an event that was removed meanwhile is of no use to anybody.
       JOIN live_event ON live_event.id = row.event_id
       ON CONFLICT (event_id, at, node_id) DO UPDATE SET
         phones = excluded.phones, consoles = excluded.consoles, screens = excluded.screens,
         slow = greatest(live_sample.slow, excluded.slow), resyncs = live_sample.resyncs + excluded.resyncs,
         delay_ms = greatest(live_sample.delay_ms, excluded.delay_ms),
         commit_ms = greatest(live_sample.commit_ms, excluded.commit_ms)`,
      [
        this.id,
        commitMs,
        column('eventId'),
        column('phones'),
        column('consoles'),
        column('screens'),
        column('slow'),
        column('resyncs'),
        column('delayMs'),
      ],
    );
  }

  /** Events that somebody follows here, or followed since the last beat. */
  private samples(): EventSample[] {
    const samples = new Map<string, EventSample>();
    const of = (eventId: string) => {
      const sample = samples.get(eventId) ?? {
        eventId,
        phones: 0,
        consoles: 0,
        screens: 0,
        slow: 0,
        resyncs: 0,
        delayMs: null,
      };
      samples.set(eventId, sample);
      return sample;
    };
    for (const reader of this.hub.connected()) {
      const { actor } = reader;
      if (actor.kind === 'member' || actor.eventId === null) continue;
      const sample = of(actor.eventId);
      if (actor.kind === 'attendee') sample.phones += 1;
      else sample.screens += 1;
      if (reader instanceof LiveSocket && reader.isLagging) sample.slow += 1;
    }
    // A member is at no event of its own: only the tail knows which one a console follows.
    for (const { eventId, sockets } of this.hub.tails()) {
      const sample = of(eventId);
      for (const { audience } of sockets) if (audience === 'console') sample.consoles += 1;
    }
    for (const [eventId, { resyncs, delays }] of meter.drainEvents()) {
      const sample = of(eventId);
      sample.resyncs = resyncs;
      sample.delayMs = percentile(delays, 0.95);
    }
    return [...samples.values()];
  }
}
