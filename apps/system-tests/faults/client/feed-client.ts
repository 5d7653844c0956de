import { applyFrame, type FeedState, stateOf } from '@commonground/client';
import type { Frame, Hello, Snapshot } from '@commonground/contracts';
import { type Audience, PROTOCOL_VERSION } from '@commonground/contracts/constants';
import type { History } from '../history/history.js';
import { RawSocket } from './raw-socket.js';

/** How a client of a history follows an event. */
export interface FeedClientOptions {
  readonly name: string;
  readonly audience: Audience;
  readonly eventId: string;
  readonly history: History;
  /** Where sockets lead to; asked for every connection. */
  address(): { host: string; port: number };
  readonly headers: Readonly<Record<string, string>>;
  snapshot(): Promise<Snapshot>;
  /** Of a snapshot, for a client that keeps positions alone. */
  position(): Promise<Pick<Snapshot, 'epoch' | 'seq'>>;
  /** In [0, 1): the share of the spread that this client waits before it comes back. */
  random(): number;
  /**
   * Where it stands already. It then keeps positions alone, asks for no snapshot before it has to, and takes frames packed,
   * as the app does: thousands that keep the room each would be busier than the server.
   */
  readonly standing?: Pick<Snapshot, 'epoch' | 'seq'>;
}

interface Retry {
  minMs: number;
  spreadMs: number;
}
type Answer = { ok: true; resync?: boolean; seq?: number; retry?: Retry } | { ok: false; code: string };

/** How long a question may stay unanswered, and the longest pause between two tries, in milliseconds. */
const PATIENCE = 8000;
const LONGEST_PAUSE = 5000;
const PASSING = new Set(['server.unavailable', 'server.failed', 'request.rate-limited']);

/**
 * A client of the protocol (docs/realtime.md) that writes down what it sees: it follows, takes a snapshot when it has to,
 * and comes back with the spread that the server handed out.
 */
export class FeedClient {
  state: FeedState | undefined;
  /** `live`: it was told that it follows. */
  status: 'away' | 'live' | 'over' = 'away';
  /** How often it had to connect. */
  connections = 0;
  private socket: RawSocket | undefined;
  private retry: Retry = { minMs: 500, spreadMs: 1000 };
  private failures = 0;
  private following = false;
  private loading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private goal = Number.POSITIVE_INFINITY;
  /** How far everything personal was read: it goes out before a frame of the event that covers it. */
  private readTo = 0;
  private readonly keepsAll: boolean;

  constructor(private readonly options: FeedClientOptions) {
    this.keepsAll = options.standing === undefined;
    if (options.standing) this.state = standingAt(options.standing);
  }

  get name(): string {
    return this.options.name;
  }

  /** Whether it keeps everything that it is told, so that it can be compared with a snapshot. */
  get isWhole(): boolean {
    return this.keepsAll;
  }

  /** In words, for whoever waits for it. */
  get standing(): string {
    return `${this.status} at ${this.state?.positions.event ?? 'no position'} (connection ${this.connections})`;
  }

  start(): void {
    if (this.state) this.connect();
    else void this.load();
  }

  stop(): void {
    this.status = 'over';
    clearTimeout(this.timer);
    this.socket?.destroy();
  }

  /** Notes in the history when it follows and has read so far. */
  reach(seq: number): void {
    this.goal = seq;
    this.look();
  }

  /** Whether it has read as far as `reach` said. */
  get hasReached(): boolean {
    return this.goal === Number.POSITIVE_INFINITY;
  }

  isAt(seq: number): boolean {
    return this.status === 'live' && (this.state?.positions.event ?? -1) >= seq;
  }

  /** Loses its connection, and notices at once. */
  cut(): void {
    this.socket?.cut();
  }

  /** Stops reading, as a phone that fell asleep does; `wake` goes on. */
  sleep(): void {
    this.socket?.sleep();
  }
  wake(): void {
    this.socket?.wake();
  }

  /** Its end of the connection; 0 without one. */
  get port(): number {
    return this.socket?.port ?? 0;
  }

  private connect(): void {
    if (this.status === 'over') return;
    this.connections += 1;
    const { audience, headers, history, name } = this.options;
    const socket = new RawSocket(
      { ...this.options.address(), audience, headers },
      {
        opened: () => void this.hello(),
        text: (text) => {
          history.received(name, text);
          this.onMessage(text);
        },
        closed: (code) => {
          if (this.socket === socket) this.onClosed(code);
        },
      },
    );
    this.socket = socket;
  }

  private onClosed(code: string): void {
    this.options.history.add({ type: 'closed', client: this.name, code });
    this.socket = undefined;
    this.following = false;
    if (this.status === 'over') return;
    this.status = 'away';
    const { minMs, spreadMs } = this.retry;
    const pause = minMs + this.options.random() * spreadMs;
    this.later(
      () => this.connect(),
      Math.min(pause * 2 ** Math.min(this.failures, 4), Math.max(pause, LONGEST_PAUSE)),
    );
    this.failures += 1;
  }

  private async hello(): Promise<void> {
    const { state, socket } = this;
    if (!state || !socket) return;
    const { eventId, audience, history } = this.options;
    const { epoch, positions } = state;
    const meSeq = audience === 'attendee' ? Math.max(positions.me, this.readTo) : 0;
    const words: Hello = { protocol: PROTOCOL_VERSION, eventId, epoch, seq: positions.event, meSeq };
    if (!this.keepsAll) words.packed = true;
    history.add({ type: 'hello', client: this.name, epoch, event: positions.event, me: meSeq });
    this.following = true;
    const answer = (await socket.ask('hello', words, PATIENCE).catch(() => undefined)) as Answer | undefined;
    if (socket !== this.socket || this.status === 'over') return;
    if (!answer) return socket.destroy('unanswered');
    if (!answer.ok) {
      this.following = false;
      if (PASSING.has(answer.code))
        return this.later(() => void this.hello(), 500 + this.options.random() * 500);
      history.add({ type: 'closed', client: this.name, code: answer.code });
      return this.stop();
    }
    if (answer.resync) return this.onResync();
    if (answer.retry) this.retry = answer.retry;
    this.readTo = Math.max(this.readTo, answer.seq ?? 0);
    this.failures = 0;
    this.status = 'live';
    this.look();
  }

  private onMessage(text: string): void {
    const [name, body] = parsed(text);
    if (name === 'frame') this.onFrame(body as Frame);
    else if (name === 'resync') this.onResync();
    else if (name === 'bye') this.onBye((body as { code: string }).code);
  }

  private onFrame(frame: Frame): void {
    const { feed, epoch, from, to } = frame;
    this.options.history.add({ type: 'frame', client: this.name, feed, epoch, from, to });
    if (!this.state || !this.following) return;
    const { positions } = this.state;
    // Personal frames begin where the hello said that this client stands.
    const known = { ...this.state, positions: { ...positions, me: Math.max(positions.me, this.readTo) } };
    const next = applyFrame(known, this.keepsAll ? frame : { ...frame, changes: [] });
    if (!next) return this.onResync();
    this.state = next;
    if (this.readTo > 0 && feed === 'event') this.readTo = Math.max(this.readTo, to);
    this.look();
  }

  private onResync(): void {
    if (this.following) this.options.history.add({ type: 'resync', client: this.name });
    this.following = false;
    if (this.status === 'live') this.status = 'away';
    void this.load();
  }

  private onBye(code: string): void {
    if (PASSING.has(code) || !/^\w+\.[\w-]+$/u.test(code)) return;
    this.options.history.add({ type: 'closed', client: this.name, code });
    this.stop();
  }

  /** Takes a snapshot and says hello again, until that works. */
  private load(): Promise<void> {
    return (this.loading ??= this.loadOnce().finally(() => (this.loading = undefined)));
  }

  private async loadOnce(): Promise<void> {
    this.readTo = 0;
    const { history, snapshot, position, random } = this.options;
    const state = await (
      this.keepsAll ? snapshot().then((whole) => stateOf(whole, Date.now())) : position().then(standingAt)
    ).catch(() => undefined);
    if (this.status === 'over') return;
    if (!state) return this.later(() => void this.load(), 500 + random() * 500);
    history.add({ type: 'snapshot', client: this.name, epoch: state.epoch, seq: state.positions.event });
    this.state = state;
    // A socket on its way says hello when it is open.
    if (this.socket?.isOpen) void this.hello();
    else if (!this.socket && this.timer === undefined) this.connect();
  }

  private later(act: () => void, milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      act();
    }, milliseconds);
  }

  private look(): void {
    if (!this.isAt(this.goal)) return;
    this.options.history.add({ type: 'current', client: this.name });
    this.goal = Number.POSITIVE_INFINITY;
  }
}

function standingAt({ epoch, seq }: Pick<Snapshot, 'epoch' | 'seq'>): FeedState {
  return { epoch, positions: { event: seq, me: seq }, entities: new Map(), at: 0 };
}

/** So many different messages are on their way at once: frames for each kind of reader, from each node. */
const KEPT = 16;
const lately = new Map<string, [string, unknown]>();

/** Name and body of a message. A thousand clients in a row get the same one: it is read once. */
function parsed(text: string): [string, unknown] {
  const known = lately.get(text);
  if (known) return known;
  const [, json = '[""]'] = /^42\d*(\[.*)$/su.exec(text) ?? [];
  const value = JSON.parse(json) as [string, unknown];
  const [oldest] = lately.keys();
  if (lately.size >= KEPT && oldest !== undefined) lately.delete(oldest);
  lately.set(text, value);
  return value;
}
