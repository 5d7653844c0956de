import { setTimeout as pause } from 'node:timers/promises';
import { OfflineError, stateOf } from '@commonground/client';
import type { PinCard, Snapshot } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import type { Caller } from '../../src/product/callers.js';
import { eventually } from '../../src/product/eventually.js';
import type { TestEvent } from '../../src/product/live-event.js';
import { check, type Findings } from '../checker/check.js';
import { recoveryOf } from '../checker/recovery.js';
import { differences, fingerprint } from '../checker/states.js';
import type { FeedClient } from '../client/feed-client.js';
import { recordedCaller } from '../client/recorded-calls.js';
import type { Entry, LogRow, PinRow } from '../history/entries.js';
import type { History } from '../history/history.js';
import type { Installation } from '../installation/installation.js';
import type { ApiNode } from '../installation/launcher.js';
import { aPin, type Outcome, pinUntilAnswered } from './commands.js';

/** Somebody who pins. */
export interface Writer {
  readonly id: string;
  readonly name: string;
  readonly caller: Caller;
}

/** Somebody in the room with a phone, who follows as well. */
export interface Phone extends Writer {
  readonly feed: FeedClient;
}

/**
 * A live event that is about to have trouble: phones, a console and a screen that follow it, secrets that must not travel,
 * and a history of what everybody sees.
 */
export class Room {
  private texts = 0;
  private readonly log = new Map<number, LogRow>();

  constructor(
    readonly installation: Installation,
    readonly history: History,
    readonly event: TestEvent,
    readonly owner: Caller,
    readonly phones: readonly Phone[],
    readonly crowd: readonly Phone[],
    readonly writers: readonly Writer[],
    readonly others: readonly FeedClient[],
    private readonly snapshotOf: ReadonlyMap<FeedClient, () => Promise<Snapshot>>,
    readonly random: () => number,
  ) {}

  /** Everybody who follows. */
  get clients(): FeedClient[] {
    return [...[...this.phones, ...this.crowd].map(({ feed }) => feed), ...this.others];
  }

  /** Everybody takes out the phone. */
  start(): void {
    for (const feed of this.clients) feed.start();
  }

  /** Waits until all are live. */
  async live(withinMs: number): Promise<void> {
    let away: FeedClient[] = [];
    const areLive = () => {
      away = this.clients.filter(({ status }) => status !== 'live');
      return away.length === 0;
    };
    await eventually('everybody to be live', areLive, withinMs).catch((cause: unknown) => {
      throw new Error(`${this.inWords(away)} not live.`, { cause });
    });
  }

  /** Somebody pins something new, until it is acknowledged. */
  pin(phone: Writer, what: Partial<Pick<PinCard, 'id' | 'direction' | 'text'>> = {}): Promise<Outcome> {
    const text = `wish ${++this.texts} of ${phone.name}`;
    const body = { ...aPin(this.event.topics[0]?.id ?? '', text), ...what };
    return pinUntilAnswered({ history: this.history, client: phone.name, caller: phone.caller }, body, {
      random: this.random,
    });
  }

  /**
   * Several people pin, all at the same time: each one so many cards, with a pause of this length on average between two.
   * Milliseconds.
   */
  async pinEach(phones: readonly Writer[], each: number, pauseMs = 0): Promise<Outcome[]> {
    const outcomes = await Promise.all(
      phones.map(async (phone) => {
        const own: Outcome[] = [];
        for (let n = 0; n < each; n++) {
          if (n > 0 && pauseMs > 0) await pause(this.random() * 2 * pauseMs);
          own.push(await this.pin(phone));
        }
        return own;
      }),
    );
    return outcomes.flat();
  }

  /**
   * Everybody pins again and again, with a pause of this length on average in between, until it is over or they hold as many
   * pins as they may. Milliseconds.
   */
  async pinUntil(isOver: () => boolean, people: readonly Writer[], pauseMs: number): Promise<Outcome[]> {
    const outcomes = await Promise.all(
      people.map(async (somebody) => {
        const own: Outcome[] = [];
        while (own.length < LIMITS.pinsPerAttendee) {
          await pause(this.random() * 2 * pauseMs);
          if (isOver()) break;
          own.push(await this.pin(somebody));
        }
        return own;
      }),
    );
    return outcomes.flat();
  }

  /** Everybody loses the connection at once, as when the network of the venue fails. */
  cut(): void {
    for (const feed of this.clients) feed.cut();
  }

  /** How many commands were acknowledged so far. */
  get acknowledged(): number {
    return this.countOf('ok');
  }

  /** How many tries had no answer, or were told to come back. */
  get unanswered(): number {
    return this.countOf('info');
  }

  /** Somebody whose commands go straight to a node. */
  nearTo<Somebody extends Writer>(phone: Somebody, node: ApiNode): Somebody {
    const cookie = phone.caller.cookies.read();
    return { ...phone, caller: recordedCaller(node.url, phone.name, this.history, cookie) };
  }

  /** Takes commands from here on out of the history: a restored backup does not hold them, and nobody expects it to. */
  forget(from: number): void {
    const { entries } = this.history;
    const commands = new Set(['invoke', 'ok', 'fail', 'info']);
    entries.splice(
      from,
      entries.length - from,
      ...entries.slice(from).filter(({ type }) => !commands.has(type)),
    );
  }

  /** Waits until so many commands were acknowledged. */
  async afterAcks(count: number, withinMs = 60_000): Promise<void> {
    await eventually(`${count} acknowledgements`, () => this.acknowledged >= count, withinMs);
  }

  broke(what: string): void {
    this.history.add({ type: 'fault', what });
  }

  /** Things are whole again: from here on the time is taken until everybody is current. */
  async healed(what: string): Promise<void> {
    const head = await this.head();
    this.history.add({ type: 'healed', what });
    for (const feed of this.clients) feed.reach(head);
  }

  /** Waits until everybody has read what there was when things were whole again, whatever is written meanwhile. */
  async recovered(withinMs: number): Promise<void> {
    const behind = () => this.clients.filter((feed) => !feed.hasReached);
    await eventually('everybody to recover', () => behind().length === 0, withinMs).catch(
      (cause: unknown) => {
        throw new Error(`${this.inWords(behind())} behind.`, { cause });
      },
    );
  }

  /** Where the log ends, as the database says. */
  async head(): Promise<number> {
    const [row] = await this.installation.sql<{ seq: string }>(
      'SELECT seq FROM event_position WHERE event_id = $1',
      [this.event.id],
    );
    return Number(row?.seq ?? -1);
  }

  /** Waits until everybody is at the end of the log. */
  async current(withinMs: number): Promise<void> {
    let behind: FeedClient[] = [];
    let head = 0;
    const isSo = async () => {
      head = await this.head();
      behind = this.clients.filter((feed) => !feed.isAt(head));
      return behind.length === 0;
    };
    await eventually('everybody to be current', isSo, withinMs).catch((cause: unknown) => {
      throw new Error(`${this.inWords(behind)} not at ${head}.`, { cause });
    });
  }

  /** Everything comes to rest: whoever keeps the room is compared with a fresh snapshot, and the database is read. */
  async settle(withinMs = 60_000): Promise<void> {
    await this.current(withinMs);
    for (const feed of this.clients) if (feed.isWhole) await this.compare(feed);
    const pins = await this.installation.sql<PinRow>('SELECT id, text FROM pin WHERE event_id = $1', [
      this.event.id,
    ]);
    await this.readLog();
    this.history.add({ type: 'rows', pins, log: [...this.log.values()] });
  }

  /** Reads the log as it stands, for whoever is about to trim it. */
  async readLog(): Promise<void> {
    const rows = await this.installation.sql<LogRow>(
      'SELECT seq::int, type, entity_id AS id FROM change WHERE event_id = $1',
      [this.event.id],
    );
    for (const row of rows) this.log.set(row.seq, row);
  }

  /** What the checker says, and what was measured on the way. */
  judge(recoveryMs: number): { findings: Findings; measured: Record<string, number> } {
    const { entries } = this.history;
    const findings = check(entries, { recoveryMs });
    const count = (type: Entry['type']) => this.countOf(type);
    const recovery = recoveryOf(entries);
    return {
      findings,
      measured: {
        acknowledged: count('ok'),
        tries: count('invoke'),
        'without an answer': count('info'),
        frames: count('frame'),
        resyncs: count('resync'),
        'connections ended': count('closed'),
        ...(recovery === null ? {} : { 'recovery ms': Math.round(recovery) }),
      },
    };
  }

  close(): void {
    for (const feed of this.clients) feed.stop();
  }

  private inWords(clients: readonly FeedClient[]): string {
    const some = clients.slice(0, 5).map((feed) => `${feed.name} is ${feed.standing}`);
    return `${clients.length} of ${this.clients.length} (${some.join(', ')}) are`;
  }

  private countOf(type: Entry['type']): number {
    return this.history.entries.reduce((count, entry) => count + (entry.type === type ? 1 : 0), 0);
  }

  /** The log may still move under us; what is compared has to be of one position. */
  private async compare(feed: FeedClient): Promise<void> {
    const snapshot = this.snapshotOf.get(feed);
    for (let tries = 1; snapshot && feed.state; tries++) {
      const taken = await snapshot().catch((cause: unknown) => {
        // A node that has just taken over a whole room may be slow.
        if (tries >= 5 || !(cause instanceof OfflineError)) throw cause;
      });
      if (!taken) continue;
      const fresh = stateOf(taken, 0);
      await eventually(`${feed.name} to read on`, () => feed.isAt(fresh.positions.event), 20_000);
      const { state } = feed;
      const [held, told] = [fingerprint(state), fingerprint(fresh)];
      if (held !== told && tries < 5) continue;
      const differs = held === told ? {} : { differs: differences(state, fresh) };
      this.history.add({ type: 'rest', client: feed.name, held, fresh: told, ...differs });
      return;
    }
  }
}
