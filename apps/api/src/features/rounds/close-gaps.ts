import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { CONFIG, type Config } from '../../config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import { Serial } from '../../platform/feeds/serial.js';
import { MendRounds } from './mend-rounds.js';
import type { StoredRound } from './plan/stored-plan.js';
import { RoundChanges } from './round-changes.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundSeriesEntity } from './rounds.entities.js';

/** Changes of one event are gathered this long: whoever leaves often goes with somebody. */
const COALESCE_MS = 150;
/** Where no round goes on, nobody looks again for so long: a pin in a busy room is none of our business. */
const REST_MS = 1000;

/**
 * Looks, after commits of any node, whether somebody left a round that goes on or is about to, and finds company for whom that leaves
 * alone. A hint that is lost costs the rest of one round: every turn looks at everybody.
 */
@Injectable()
export class CloseGaps implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger(CloseGaps.name);
  private readonly serial = new Serial();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Up to where the log of an event was read. */
  private readonly seen = new Map<string, number>();
  /** Events without a round, and when to look again, by this process’s clock. */
  private readonly resting = new Map<string, number>();
  private unsubscribe: (() => void) | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly signal: FeedSignal,
    private readonly room: ReadRoundRoom,
    private readonly mend: MendRounds,
    private readonly changes: RoundChanges,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (this.config.roles.has('jobs'))
      this.unsubscribe = this.signal.onChanged((eventId) => this.wake(eventId));
  }

  async onApplicationShutdown(): Promise<void> {
    this.unsubscribe?.();
    for (const timer of this.timers.values()) clearTimeout(timer);
    await this.serial.run(() => Promise.resolve());
  }

  private wake(eventId: string): void {
    if (this.timers.has(eventId)) return;
    const timer = setTimeout(
      () => {
        this.timers.delete(eventId);
        void this.serial
          .run(() => this.look(eventId))
          .catch((cause: unknown) => this.logger.error(cause, 'A gap in a round stays until the next turn.'));
      },
      Math.max(COALESCE_MS, (this.resting.get(eventId) ?? 0) - performance.now()),
    );
    this.timers.set(eventId, timer);
  }

  private async look(eventId: string): Promise<void> {
    const { manager } = this.dataSource;
    const round = await this.roundOf(manager, eventId);
    if (!round) {
      this.seen.delete(eventId);
      this.resting.set(eventId, performance.now() + REST_MS);
      return;
    }
    this.resting.delete(eventId);
    const touched = await this.touched(manager, eventId);
    const isTouched = (id: string): boolean => touched === 'all' || touched.has(id);
    const groups = round.seatings.map(({ people }) => people).filter((people) => people.some(isTouched));
    // Whoever just came may be company for somebody who was left alone.
    const isWaitedFor = (round.left ?? []).length > 0 && (touched === 'all' || touched.size > 0);
    if (isWaitedFor || !(await this.room.mayStay(manager, eventId, groups))) await this.close(eventId);
  }

  private close(eventId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const series = await tx.manager.findOne(RoundSeriesEntity, {
        where: { eventId, state: In(['running', 'paused']) },
        lock: { mode: 'pessimistic_write' },
      });
      const at = (series?.round ?? 0) - 1;
      const round = series?.plan.rounds[at];
      if (!series || !round) return;
      const { settings, seed } = series;
      const talking = series.part === 'round';
      const seated = new Set(talking ? round.seatings.flatMap(({ people }) => people) : []);
      const room = await this.room.read(tx.manager, eventId, series.id, seated);
      const wish = { settings, seed, room };
      const plan = talking
        ? this.mend.mendedMeanwhile(series.plan, wish, at)
        : this.mend.mended(series.plan, wish, at);
      if (plan === series.plan) return;
      const next = { ...series, plan, undo: null, version: series.version + 1 };
      await tx.manager.save(RoundSeriesEntity, next);
      this.changes.room(tx, 'RoundMended', next);
    });
  }

  /** The round that goes on or comes next: looked at often, and a whole plan is large. */
  private async roundOf(manager: EntityManager, eventId: string): Promise<StoredRound | null> {
    const [row] = await manager.query<{ round: StoredRound | null }[]>(
      `SELECT plan->'rounds'->(round - 1) AS round FROM round_series
       WHERE event_id = $1 AND state IN ('running', 'paused')`,
      [eventId],
    );
    return row?.round ?? null;
  }

  /** Whom the log names since it was read last; a node that has not read it looks at everybody once. */
  private async touched(manager: EntityManager, eventId: string): Promise<ReadonlySet<string> | 'all'> {
    const since = this.seen.get(eventId);
    const [row] = await manager.query<{ seq: string; ids: string[] | null }[]>(
      `SELECT seq, (
         SELECT array_agg(DISTINCT entity_id) FROM change
         WHERE event_id = $1 AND seq > $2 AND entity IN ('attendee', 'person', 'me')
       ) AS ids FROM event_position WHERE event_id = $1`,
      [eventId, since ?? Number.MAX_SAFE_INTEGER],
    );
    this.seen.set(eventId, Number(row?.seq ?? 0));
    return since === undefined ? 'all' : new Set(row?.ids ?? []);
  }
}
