import { applyFrame, type FeedState, stateOf } from '@commonground/client';
import type { Frame, Snapshot } from '@commonground/contracts';
import { type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { io, type Socket } from 'socket.io-client';
import type { TestApi } from './test-api.js';

const SNAPSHOTS: Record<Audience, (eventId: string) => string> = {
  console: (eventId) => `/api/v1/console/events/${eventId}/snapshot`,
  attendee: () => '/api/v1/attendee/snapshot',
  screen: () => '/api/v1/screen/snapshot',
};

/** A client without patience: it notes every frame that does not begin where the last one ended. */
export class FeedFollower {
  /** What went wrong so far, in words. */
  readonly complaints: string[] = [];
  /** Frames that were applied, and how often the server asked for a fresh snapshot. */
  frames = 0;
  resyncs = 0;
  /** The code of the server's last word, if it had one. */
  bye: string | null = null;
  state: FeedState | null = null;
  private socket: Socket | null = null;

  constructor(
    private readonly api: TestApi,
    readonly name: string,
    readonly audience: Audience,
    private readonly eventId: string,
    private readonly cookie: string,
  ) {}

  /** What this reader may see now, as a client would build it. */
  async fresh(): Promise<FeedState> {
    const path = SNAPSHOTS[this.audience](this.eventId);
    const answer = await this.api.browser(this.cookie).get(path).expect(200);
    return stateOf(answer.body as Snapshot, Date.now());
  }

  /** Connects with the position that it has, or with a first snapshot. */
  async connect(): Promise<void> {
    this.state ??= await this.fresh();
    const socket = io(this.api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience: this.audience },
      extraHeaders: { origin: 'http://commonground.test', cookie: this.cookie },
      reconnection: false,
      forceNew: true,
    });
    this.socket = socket;
    socket.on('frame', (frame: Frame) => this.take(frame));
    socket.on('resync', () => void this.begin());
    socket.on('bye', ({ code }: { code: string }) => (this.bye = code));
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    await this.hello();
  }

  leave(): void {
    this.socket?.disconnect();
    this.socket = null;
  }

  get isConnected(): boolean {
    return this.socket !== null;
  }

  private async begin(): Promise<void> {
    const { socket } = this;
    this.resyncs += 1;
    const fresh = await this.fresh();
    if (socket !== this.socket) return;
    this.state = fresh;
    await this.hello();
  }

  private async hello(): Promise<void> {
    const { socket } = this;
    if (!socket || !this.state) return;
    const { epoch, positions } = this.state;
    const meSeq = this.audience === 'attendee' ? positions.me : 0;
    const words = { protocol: PROTOCOL_VERSION, eventId: this.eventId, epoch, seq: positions.event, meSeq };
    try {
      const answer = (await socket.timeout(5000).emitWithAck('hello', words)) as { ok: boolean };
      if (!answer.ok) this.complaints.push(`${this.name}: hello was refused: ${JSON.stringify(answer)}`);
    } catch (cause) {
      // Whoever left in the meantime waits for no answer.
      if (socket === this.socket) throw cause;
    }
  }

  private take(frame: Frame): void {
    if (!this.state) return;
    const position = this.state.positions[frame.feed];
    if (frame.from !== position)
      this.complaints.push(
        `${this.name}: a frame of ${frame.feed} begins at ${frame.from} instead of ${position}`,
      );
    const next = applyFrame(this.state, frame);
    if (next === null) this.complaints.push(`${this.name}: a frame of ${frame.feed} leaves a gap`);
    else this.state = next;
    this.frames += 1;
  }
}

/** Everything that a state holds, in an order that does not depend on its history. */
export function contentsOf(state: FeedState): Record<string, object[]> {
  const entities = [...state.entities].filter(([, values]) => values.size > 0);
  return Object.fromEntries(
    entities
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([entity, values]) => [
        entity,
        [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
      ]),
  );
}
