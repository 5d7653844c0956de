import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Gap } from '@commonground/matching';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventRepository } from '../../events/index.js';
import { SuggestionEngine } from '../engine/suggestion-engine.js';
import { EventWords } from '../words/event-words.js';
import { GapEntity } from './gap.entities.js';
import { radarSettings } from './radar-settings.js';

/** Changes are gathered this long. */
const GATHER_MS = 150;
/** After each look the engine has this many times as long for better things, up to a limit. */
const REST_FACTOR = 8;
const LONGEST_REST_MS = 1_200;
/** A look that failed is repeated after this long, also when nothing else happens in the room. */
const RETRY_MS = 1_000;

interface Look {
  timer: NodeJS.Timeout | null;
  running: Promise<void> | null;
  /** No earlier than this, by this process’s clock. */
  restsUntil: number;
}

/** Keeps the gap radar of live events up to date for screens and phones, on the node that matches the event. */
@Injectable()
export class GapWatch implements OnApplicationShutdown {
  private readonly logger = new Logger(GapWatch.name);
  private readonly looks = new Map<string, Look>();
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly words: EventWords,
    private readonly engine: SuggestionEngine,
  ) {}

  /** The engine has just looked at the room; what it lacks is asked a little later, once for all that happens until then. */
  look(eventId: string): void {
    const look = this.looks.get(eventId) ?? { timer: null, running: null, restsUntil: 0 };
    this.looks.set(eventId, look);
    if (this.stopped || look.timer) return;
    look.timer = setTimeout(
      () => {
        look.timer = null;
        look.running = (look.running ?? Promise.resolve())
          .then(() => this.refresh(eventId, look))
          .catch((cause: unknown) => {
            if (this.stopped) return;
            this.logger.error(cause, 'Looking for gaps failed; it is repeated.');
            look.restsUntil = performance.now() + RETRY_MS;
            if (this.looks.get(eventId) === look) this.look(eventId);
          });
      },
      Math.max(GATHER_MS, look.restsUntil - performance.now()),
    );
    look.timer.unref();
  }

  /** This node does not match the event any more. Gaps of an event that is not live are nobody's to fill. */
  async leave(eventId: string): Promise<void> {
    const look = this.looks.get(eventId);
    if (look?.timer) clearTimeout(look.timer);
    this.looks.delete(eventId);
    await look?.running;
    if (await this.isLive(this.dataSource.manager, eventId)) return;
    if (!(await this.dataSource.manager.existsBy(GapEntity, { eventId }))) return;
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.isLive(tx.manager, eventId))) await close(tx, await this.stored(tx.manager, eventId));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const { timer } of this.looks.values()) if (timer) clearTimeout(timer);
    await Promise.all([...this.looks.values()].map(({ running }) => running));
  }

  private async refresh(eventId: string, look: Look): Promise<void> {
    const { manager } = this.dataSource;
    if (this.stopped || !(await this.isLive(manager, eventId))) return;
    const { language } = await this.events.get(manager, eventId);
    const words = await this.words.of(manager, eventId);
    const began = performance.now();
    const gaps = await this.engine.gaps({ eventId, words, settings: radarSettings(language) });
    const ended = performance.now();
    look.restsUntil = ended + Math.min(REST_FACTOR * (ended - began), LONGEST_REST_MS);
    // The next run sends the room and looks again.
    if (gaps === 'stale') return;
    // A pin that says two things without a name is one gap.
    const wanted = [...new Map(gaps.map(asRow).map((row) => [row.key, row])).values()];
    if (sameRows(wanted, await this.stored(manager, eventId))) return;
    await this.unitOfWork.run((tx) => this.store(tx, eventId, wanted));
  }

  private async store(tx: Transaction, eventId: string, wanted: readonly Row[]): Promise<void> {
    if (!(await this.isLive(tx.manager, eventId))) return;
    const before = new Map((await this.stored(tx.manager, eventId)).map((gap) => [gap.key, gap]));
    for (const row of wanted) {
      const known = before.get(row.key);
      before.delete(row.key);
      if (known && sameRow(known, row)) continue;
      const id = known?.id ?? uuid();
      await tx.manager.upsert(GapEntity, { id, eventId, ...row }, ['id']);
      changed(tx, known ? 'GapChanged' : 'GapOpened', { id, eventId });
    }
    await close(tx, [...before.values()]);
  }

  private stored(manager: EntityManager, eventId: string): Promise<GapEntity[]> {
    return manager.find(GapEntity, { where: { eventId }, order: { key: 'ASC' } });
  }

  /** Inside a transaction the event stays there until it ends. */
  private async isLive(manager: EntityManager, eventId: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM live_event WHERE id = $1 AND phase = 'live' FOR KEY SHARE`,
      [eventId],
    );
    return rows.length > 0;
  }
}

type Row = Pick<GapEntity, 'key' | 'label' | 'pinIds'>;

function asRow({ concept, label, quoted, needs }: Gap): Row {
  const pinIds = needs.map(({ pinId }) => pinId).sort();
  // The same concept may be sought, and brought by people who look for a post: two gaps.
  return {
    key: quoted ? `pin ${pinIds[0] ?? ''}` : `concept ${concept ?? ''}`,
    label: quoted ? '' : label,
    pinIds,
  };
}

const sameRow = (one: Row, other: Row): boolean =>
  one.label === other.label && one.pinIds.join() === other.pinIds.join();

function sameRows(wanted: readonly Row[], stored: readonly Row[]): boolean {
  const byKey = new Map(stored.map((row) => [row.key, row]));
  return (
    wanted.length === stored.length &&
    wanted.every((row) => {
      const known = byKey.get(row.key);
      return known !== undefined && sameRow(known, row);
    })
  );
}

async function close(tx: Transaction, gaps: readonly GapEntity[]): Promise<void> {
  if (gaps.length === 0) return;
  await tx.manager.delete(GapEntity, { id: In(gaps.map(({ id }) => id)) });
  for (const gap of gaps) changed(tx, 'GapClosed', gap);
}

function changed(tx: Transaction, type: string, { id, eventId }: Pick<GapEntity, 'id' | 'eventId'>): void {
  tx.change(eventId, { type, entity: 'gap', id, audience: 'event' });
}
