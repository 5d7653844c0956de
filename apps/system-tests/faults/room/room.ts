import { consoleApi, screenApi, stateOf } from '@commonground/client';
import type { PinCard, Snapshot } from '@commonground/contracts';
import type { Audience } from '@commonground/contracts/constants';
import { type Caller, snapshots } from '../../src/product/callers.js';
import { eventually } from '../../src/product/eventually.js';
import { anEvent, type TestEvent } from '../../src/product/live-event.js';
import { check, type Findings } from '../checker/check.js';
import { recoveryOf } from '../checker/recovery.js';
import { differences, fingerprint } from '../checker/states.js';
import { FeedClient } from '../client/feed-client.js';
import { recordedCaller } from '../client/recorded-calls.js';
import type { Entry, LogRow, PinRow } from '../history/entries.js';
import { History } from '../history/history.js';
import { type Installation, portOf } from '../installation/installation.js';
import type { ApiNode } from '../installation/launcher.js';
import { plantCanaries } from './canaries.js';
import { aPin, type Outcome, pinUntilAnswered } from './commands.js';
import { bringIn, type GuestWish } from './crowd.js';

/** Somebody in the room with a phone. */
export interface Phone {
  readonly id: string;
  readonly name: string;
  readonly caller: Caller;
  readonly feed: FeedClient;
}

export interface RoomWish {
  /** Phones that keep everything that they are told, at least six. */
  readonly phones: number;
  /** Phones that keep their position alone. */
  readonly crowd?: number;
  readonly random: () => number;
  /** How many of them are listed, so that others see their cards. */
  readonly listed?: number;
  /** They agree to be suggested. */
  readonly suggested?: boolean;
  /** The crowd's sockets lead straight to the first node. */
  readonly crowdIsNear?: boolean;
}

/**
 * A live event that is about to have trouble: phones, a console and a screen that follow it, secrets that must not travel,
 * and a history of what everybody sees.
 */
export class Room {
  private texts = 0;
  private readonly log = new Map<number, LogRow>();

  private constructor(
    readonly installation: Installation,
    readonly history: History,
    readonly event: TestEvent,
    readonly owner: Caller,
    readonly phones: readonly Phone[],
    readonly crowd: readonly Phone[],
    readonly others: readonly FeedClient[],
    private readonly snapshotOf: ReadonlyMap<FeedClient, () => Promise<Snapshot>>,
    readonly random: () => number,
  ) {}

  static async open(installation: Installation, wish: RoomWish): Promise<Room> {
    const {
      phones: size,
      crowd: many = 0,
      listed = 0,
      suggested = false,
      crowdIsNear = false,
      random,
    } = wish;
    const history = new History();
    const owner = await installation.owner();
    const event = await anEvent(owner, { name: 'An evening with trouble' });
    const names = [...Array(size)].map((_, n) => `phone-${n + 1}`);
    const more = [...Array(many)].map((_, n) => `crowd-${n + 1}`);
    const wishes: GuestWish[] = [...names, ...more].map((name, at) => ({
      name,
      listed: at < listed,
      suggested,
    }));
    const secrets = plantCanaries(wishes, history, [...names, ...more]);
    const guests = await bringIn(installation, event.id, wishes);
    await secrets.settle(installation, event.id, guests);

    const snapshotOf = new Map<FeedClient, () => Promise<Snapshot>>();
    const standing = await owner.call(consoleApi.snapshot, { params: { eventId: event.id } });
    const client = (name: string, audience: Audience, caller: Caller, keepsAll = true) => {
      const snapshot = () => caller.call(snapshots[audience], { params: { eventId: event.id } });
      const feed = new FeedClient({
        name,
        audience,
        eventId: event.id,
        history,
        address: () => ({
          host: '127.0.0.1',
          port: !keepsAll && crowdIsNear ? portOf(installation.node(0)) : installation.door.port,
        }),
        headers: { cookie: caller.cookies.read(), origin: installation.origin },
        snapshot,
        random,
        ...(keepsAll ? {} : { standing }),
      });
      snapshotOf.set(feed, snapshot);
      return feed;
    };
    const called = [...names, ...more].map((name, at) => {
      const guest = guests[at];
      const caller = recordedCaller(installation.origin, name, history, guest?.cookie);
      return { id: guest?.id ?? '', name, caller, feed: client(name, 'attendee', caller, at < size) };
    });
    const console = recordedCaller(installation.origin, 'console', history, owner.cookies.read());
    const screen = recordedCaller(installation.origin, 'screen', history);
    const { pairingCode } = await screen.call(screenApi.session);
    await owner.call(consoleApi.pairScreen, {
      params: { eventId: event.id },
      body: { code: pairingCode, name: 'Stage' },
    });
    const others = [client('console', 'console', console), client('screen', 'screen', screen)];
    return new Room(
      installation,
      history,
      event,
      owner,
      called.slice(0, size),
      called.slice(size),
      others,
      snapshotOf,
      random,
    );
  }

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
    const areLive = () => this.clients.every(({ status }) => status === 'live');
    await eventually('everybody to be live', areLive, withinMs);
  }

  /** Somebody pins something new, until it is acknowledged. */
  pin(phone: Phone, what: Partial<Pick<PinCard, 'direction' | 'text'>> = {}): Promise<Outcome> {
    const text = `wish ${++this.texts} of ${phone.name}`;
    const body = { ...aPin(this.event.topics[0]?.id ?? '', text), ...what };
    return pinUntilAnswered({ history: this.history, client: phone.name, caller: phone.caller }, body, {
      random: this.random,
    });
  }

  /** Several people pin one after the other, all at the same time. */
  async pinEach(phones: readonly Phone[], each: number): Promise<Outcome[]> {
    const outcomes = await Promise.all(
      phones.map(async (phone) => {
        const own: Outcome[] = [];
        for (let n = 0; n < each; n++) own.push(await this.pin(phone));
        return own;
      }),
    );
    return outcomes.flat();
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
  nearTo(phone: Phone, node: ApiNode): Phone {
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
      const some = behind.slice(0, 5).map((feed) => `${feed.name} is ${feed.standing}`);
      throw new Error(`${behind.length} of ${this.clients.length} are not at ${head}: ${some.join(', ')}.`, {
        cause,
      });
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

  private countOf(type: Entry['type']): number {
    return this.history.entries.reduce((count, entry) => count + (entry.type === type ? 1 : 0), 0);
  }

  /** The log may still move under us; what is compared has to be of one position. */
  private async compare(feed: FeedClient): Promise<void> {
    const snapshot = this.snapshotOf.get(feed);
    for (let tries = 1; snapshot && feed.state; tries++) {
      const fresh = stateOf(await snapshot(), 0);
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
