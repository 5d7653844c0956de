import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Phase, suggests } from '@commonground/domain';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import { CONFIG, type Config } from '../../config/config.js';
import { MatchOwnership } from './match-ownership.js';
import { GapWatch } from './radar/gap-watch.js';
import { EngineFailure } from './engine/suggestion-engine.js';
import { MakeSuggestions } from './make-suggestions.js';

/** Changes of one event are gathered this long before the engine runs. */
const COALESCE_MS = 40;
/**
 * Where so many were touched that a run looked at a crowd, the room is busy: those who pin wait for their answer on the
 * same processor. The next run comes after so many times as long, with all that has been touched until then.
 */
const CROWD = 20;
const REST_FACTOR = 3;
const LONGEST_REST_MS = 1500;
/** A run that failed is repeated after this long, also when nothing else happens in the room; then after twice as long. */
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
/** The engine broke over a room so often in a row: whoever it breaks over is set aside. */
const TRIES = 5;
/** Time passes for those whom nothing happens to: everybody is looked at again this often. */
const EVERYBODY_MS = 60_000;
/** How often to look for live events without an owner, and for what other nodes committed. */
const LOOK_MS = 1000;

/** Facts after which everybody is looked at again. */
const FOR_EVERYBODY: ReadonlySet<string> = new Set([
  'PhaseTurned',
  'MatchingSet',
  'EventWordAdded',
  'EventWordChanged',
  'EventWordRemoved',
]);

interface Watch {
  /** Where the log was read up to; null before the first run, which looks at everybody. */
  seq: number | null;
  timer: NodeJS.Timeout | null;
  running: Promise<boolean> | null;
  /** Woken while a run was under way, which may have read the log before that change. */
  again: boolean;
  /** How long to wait before the run that follows this one. */
  restMs: number;
  /** When everybody was looked at last, by this process's clock; null: they are due. */
  everybodyAt: number | null;
  /** Runs in a row that failed. */
  failures: number;
  /** Runs in a row over which the engine broke. */
  broken: number;
}

/**
 * Runs the engine after commits, for the events that this node owns. It reads from the change log who was touched, so that a hint that is lost or a run
 * that failed is made good by the next one.
 */
@Injectable()
export class MatchRunner implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MatchRunner.name);
  private readonly watches = new Map<string, Watch>();
  /** Events that another node was found to own; looked at again with the next look, not with every hint. */
  private readonly elsewhere = new Set<string>();
  /** Events that were found not live and have been left: they are not looked at before the look that finds them live. */
  private readonly dormant = new Set<string>();
  private unsubscribe: (() => void) | undefined;
  private lookout: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly signal: FeedSignal,
    private readonly ownership: MatchOwnership,
    private readonly makeSuggestions: MakeSuggestions,
    private readonly gaps: GapWatch,
    @Inject(CONFIG) private readonly config: Pick<Config, 'roles'>,
  ) {}

  onModuleInit(): void {
    if (!this.isMatcher) return;
    this.unsubscribe = this.signal.onChanged((eventId) => {
      if (!this.elsewhere.has(eventId) && !this.dormant.has(eventId)) this.wake(eventId);
    });
    this.lookout = setInterval(() => {
      this.looking ??= this.look()
        .catch((cause: unknown) => this.logger.error(cause, 'Looking for events failed; it is repeated.'))
        .finally(() => (this.looking = undefined));
    }, LOOK_MS);
    this.lookout.unref();
  }

  /** What was pinned right before a crash is looked at now. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.isMatcher) await this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.unsubscribe?.();
    clearInterval(this.lookout);
    for (const { timer } of this.watches.values()) if (timer) clearTimeout(timer);
    await Promise.all([this.looking, ...[...this.watches.values()].map(({ running }) => running)]);
    await this.ownership.end();
  }

  private get isMatcher(): boolean {
    return this.config.roles.has('matcher');
  }

  /** Wakes live events that nobody here watches, or whose log another node has written. */
  private async look(): Promise<void> {
    await this.ownership.check();
    this.elsewhere.clear();
    const live = await this.dataSource.query<{ id: string; seq: string }[]>(
      `SELECT id, seq FROM live_event JOIN event_position ON event_id = id WHERE phase = 'live'`,
    );
    for (const { id, seq } of live) {
      this.dormant.delete(id);
      const watch = this.watches.get(id);
      if (watch?.everybodyAt && performance.now() - watch.everybodyAt > EVERYBODY_MS)
        watch.everybodyAt = null;
      if (!watch || watch.everybodyAt === null || (watch.seq !== null && Number(seq) > watch.seq))
        this.wake(id);
    }
  }

  private wake(eventId: string): void {
    if (this.stopped) return;
    const watch = this.watches.get(eventId) ?? {
      seq: null,
      timer: null,
      running: null,
      again: false,
      restMs: COALESCE_MS,
      everybodyAt: null,
      failures: 0,
      broken: 0,
    };
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
        watch.failures = done ? 0 : watch.failures + 1;
        if (!done)
          this.schedule(eventId, watch, Math.min(RETRY_MS * 2 ** (watch.failures - 1), LONGEST_RETRY_MS));
        else if (watch.again) this.schedule(eventId, watch, watch.restMs);
      });
    }, delay);
  }

  /** Goes on until the log holds nothing new that could make a pair. False when it failed. */
  private async run(eventId: string, watch: Watch): Promise<boolean> {
    try {
      watch.restMs = COALESCE_MS;
      for (let more = true; more && !this.stopped;) {
        const began = performance.now();
        const touched = await this.touchedSince(eventId, watch.seq);
        const isOurs = touched !== null && (await this.ownership.claim(eventId));
        if (touched !== null && !isOurs) this.elsewhere.add(eventId);
        if (!isOurs) {
          await this.leave(eventId, watch, touched === null);
          return true;
        }
        if (watch.failures === 0) this.makeSuggestions.takeBack(eventId, touched.attendees);
        const everybody = touched.everybody || watch.everybodyAt === null;
        more = everybody || touched.attendees.length > 0;
        if (more) {
          await this.makeSuggestions.execute(eventId, everybody ? undefined : touched.attendees);
          this.gaps.look(eventId);
        }
        if (everybody) watch.everybodyAt = performance.now();
        watch.seq = touched.seq;
        if (touched.attendees.length > CROWD) {
          watch.restMs = restAfter(performance.now() - began);
          watch.again = true;
          more = false;
        }
      }
      watch.broken = 0;
      return true;
    } catch (cause) {
      if (this.stopped) return false;
      this.logger.error(cause, 'A matching run failed; it is repeated.');
      watch.broken = cause instanceof EngineFailure ? watch.broken + 1 : 0;
      if (watch.broken >= TRIES) await this.setAside(eventId, watch);
      return false;
    }
  }

  private async setAside(eventId: string, watch: Watch): Promise<void> {
    watch.broken = 0;
    const found = await this.makeSuggestions.setAside(eventId).catch(() => false);
    if (!found) return;
    // The others have waited long enough.
    watch.failures = 0;
    this.logger.error('The engine breaks over one person, who gets no cards until they change something.');
  }

  /** Whoever takes the event up again begins with everybody. */
  private async leave(eventId: string, watch: Watch, isDormant: boolean): Promise<void> {
    this.makeSuggestions.forget(eventId);
    await this.gaps.leave(eventId);
    await this.ownership.release(eventId);
    if (isDormant) this.dormant.add(eventId);
    this.watches.delete(eventId);
    // Whatever woke it since is found by the next look.
    watch.again = false;
  }

  /** Null when there is nothing to match: the event is gone or not live. */
  private async touchedSince(
    eventId: string,
    seq: number | null,
  ): Promise<{ seq: number; everybody: boolean; attendees: string[] } | null> {
    const [position] = await this.dataSource.query<{ seq: string; phase: Phase }[]>(
      'SELECT seq, phase FROM event_position JOIN live_event ON id = event_id WHERE event_id = $1',
      [eventId],
    );
    if (!position || !suggests(position.phase)) return null;
    const end = Number(position.seq);
    if (seq === null) return { seq: end, everybody: true, attendees: [] };
    const rows = await this.dataSource.query<
      { entity: string; id: string; type: string; owner: string | null }[]
    >(
      `SELECT DISTINCT type, entity, entity_id AS id, CASE WHEN entity = 'contact' THEN substr(audience, 10) END AS owner
       FROM change WHERE event_id = $1 AND seq > $2 AND seq <= $3
         AND (entity IN ('event', 'attendee') OR entity = 'suggestion' AND type <> 'SuggestionMade'
              OR entity = 'contact' AND type IN ('ContactKept', 'ContactDropped'))`,
      [eventId, seq, end],
    );
    const [freed, aiming] = await Promise.all([
      this.among(
        'SELECT low_id AS id FROM suggestion WHERE id = ANY($1::uuid[]) UNION SELECT high_id FROM suggestion WHERE id = ANY($1::uuid[])',
        rows.filter(({ entity }) => entity === 'suggestion').map(({ id }) => id),
      ),
      // A contact more or less matters to those only whose aim looks at contacts.
      this.among(
        "SELECT id FROM attendee WHERE aim <> 'useful' AND id = ANY($1::uuid[])",
        rows.flatMap(({ owner }) => owner ?? []),
      ),
    ]);
    const attendees = rows.filter((row) => row.entity === 'attendee').map((row) => row.id);
    return {
      seq: end,
      everybody: rows.some(({ type }) => FOR_EVERYBODY.has(type)),
      attendees: [...new Set([...attendees, ...freed, ...aiming])],
    };
  }

  private async among(query: string, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    return (await this.dataSource.query<{ id: string }[]>(query, [ids])).map(({ id }) => id);
  }
}

const restAfter = (took: number): number =>
  Math.min(LONGEST_REST_MS, Math.max(COALESCE_MS, REST_FACTOR * took));
