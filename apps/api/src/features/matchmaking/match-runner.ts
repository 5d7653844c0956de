import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import { MakeSuggestions } from './make-suggestions.js';

/** Changes of one event are gathered this long before the engine runs. */
const COALESCE_MS = 40;

interface Watch {
  /** Where the log was read up to; null before the first run, which looks at everybody. */
  seq: number | null;
  timer: NodeJS.Timeout | null;
  running: Promise<void> | null;
  /** Woken while a run was under way, which may have read the log before that change. */
  again: boolean;
}

/**
 * Runs the engine after commits. It reads from the change log who was touched, so that a hint that is lost or a run
 * that failed is made good by the next one.
 */
@Injectable()
export class MatchRunner implements OnModuleInit, OnApplicationShutdown {
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

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.unsubscribe?.();
    for (const { timer } of this.watches.values()) if (timer) clearTimeout(timer);
    await Promise.all([...this.watches.values()].map(({ running }) => running));
  }

  private wake(eventId: string): void {
    const watch = this.watches.get(eventId) ?? { seq: null, timer: null, running: null, again: false };
    this.watches.set(eventId, watch);
    if (this.stopped || watch.timer) return;
    if (watch.running) {
      watch.again = true;
      return;
    }
    watch.timer = setTimeout(() => {
      watch.timer = null;
      watch.running = this.run(eventId, watch).finally(() => {
        watch.running = null;
        if (!watch.again) return;
        watch.again = false;
        this.wake(eventId);
      });
    }, COALESCE_MS);
  }

  /** Goes on until the log holds nothing new that could make a pair. */
  private async run(eventId: string, watch: Watch): Promise<void> {
    try {
      for (let more = true; more && !this.stopped;) {
        const touched = await this.touchedSince(eventId, watch.seq);
        if (touched === null) {
          this.watches.delete(eventId);
          return;
        }
        more = touched.everybody || touched.attendees.length > 0;
        if (more)
          await this.makeSuggestions.execute(eventId, touched.everybody ? undefined : touched.attendees);
        watch.seq = touched.seq;
      }
    } catch (cause) {
      this.logger.error(cause, 'A matching run failed; the next change tries again.');
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
