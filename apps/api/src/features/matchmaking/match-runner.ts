import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import { MakeSuggestions } from './make-suggestions.js';

/** Changes of one event are gathered this long before the engine runs. */
const COALESCE_MS = 40;
/** A run that failed is repeated after this long, also when nothing else happens in the room. */
const RETRY_MS = 1000;

interface Watch {
  /** Where the log was read up to; null before the first run, which looks at everybody. */
  seq: number | null;
  timer: NodeJS.Timeout | null;
  running: Promise<boolean> | null;
  /** Woken while a run was under way, which may have read the log before that change. */
  again: boolean;
}

/**
 * Runs the engine after commits. It reads from the change log who was touched, so that a hint that is lost or a run
 * that failed is made good by the next one.
 */
@Injectable()
export class MatchRunner implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MatchRunner.name);
  private readonly watches = new Map<string, Watch>();
  private unsubscribe: (() => void) | undefined;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly signal: FeedSignal,
    private readonly makeSuggestions: MakeSuggestions,
  ) {}

  onModuleInit(): void {
    this.unsubscribe = this.signal.onChanged((eventId) => this.wake(eventId));
  }

  /** What was pinned right before a crash is looked at now. */
  async onApplicationBootstrap(): Promise<void> {
    const live = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM live_event WHERE phase = 'live'`,
    );
    for (const { id } of live) this.wake(id);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.unsubscribe?.();
    for (const { timer } of this.watches.values()) if (timer) clearTimeout(timer);
    await Promise.all([...this.watches.values()].map(({ running }) => running));
  }

  private wake(eventId: string): void {
    if (this.stopped) return;
    const watch = this.watches.get(eventId) ?? { seq: null, timer: null, running: null, again: false };
    this.watches.set(eventId, watch);
    if (watch.running) watch.again = true;
    else this.schedule(eventId, watch, COALESCE_MS);
  }

  private schedule(eventId: string, watch: Watch, delay: number): void {
    if (this.stopped || watch.timer) return;
    watch.timer = setTimeout(() => {
      watch.timer = null;
      watch.again = false;
      const running = (watch.running = this.run(eventId, watch));
      void running.then((done) => {
        watch.running = null;
        if (!done) this.schedule(eventId, watch, RETRY_MS);
        else if (watch.again) this.schedule(eventId, watch, COALESCE_MS);
      });
    }, delay);
  }

  /** Goes on until the log holds nothing new that could make a pair. False when it failed. */
  private async run(eventId: string, watch: Watch): Promise<boolean> {
    try {
      for (let more = true; more && !this.stopped;) {
        const touched = await this.touchedSince(eventId, watch.seq);
        if (touched === null) {
          this.watches.delete(eventId);
          watch.again = false;
          return true;
        }
        more = touched.everybody || touched.attendees.length > 0;
        if (more)
          await this.makeSuggestions.execute(eventId, touched.everybody ? undefined : touched.attendees);
        watch.seq = touched.seq;
      }
      return true;
    } catch (cause) {
      this.logger.error(cause, 'A matching run failed; it is repeated.');
      return false;
    }
  }

  private async touchedSince(
    eventId: string,
    seq: number | null,
  ): Promise<{ seq: number; everybody: boolean; attendees: string[] } | null> {
    const [position] = await this.dataSource.query<{ seq: string }[]>(
      'SELECT seq FROM event_position WHERE event_id = $1',
      [eventId],
    );
    if (!position) return null;
    const end = Number(position.seq);
    if (seq === null) return { seq: end, everybody: true, attendees: [] };
    const rows = await this.dataSource.query<{ entity: string; id: string; type: string }[]>(
      `SELECT DISTINCT type, entity, entity_id AS id FROM change
       WHERE event_id = $1 AND seq > $2 AND seq <= $3 AND entity IN ('event', 'attendee', 'suggestion') AND type <> 'SuggestionMade'`,
      [eventId, seq, end],
    );
    const cards = rows.filter((row) => row.entity === 'suggestion').map((row) => row.id);
    const freed = await this.dataSource.query<{ id: string }[]>(
      'SELECT low_id AS id FROM suggestion WHERE id = ANY($1::uuid[]) UNION SELECT high_id FROM suggestion WHERE id = ANY($1::uuid[])',
      [cards],
    );
    const attendees = rows.filter((row) => row.entity === 'attendee').map((row) => row.id);
    return {
      seq: end,
      everybody: rows.some((row) => row.type === 'PhaseTurned'),
      attendees: [...new Set([...attendees, ...freed.map((row) => row.id)])],
    };
  }
}
