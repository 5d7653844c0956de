import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { reset } from './reset.js';

/** What a line does to what passes over it. Everything left out is as on a good line. */
export interface Line {
  /** Milliseconds that each piece is late, in each direction. */
  readonly delayMs?: number;
  /** Milliseconds by which the delay varies, up and down. Order is kept. */
  readonly jitterMs?: number;
  /** Bytes a second, in each direction and for each connection. */
  readonly bytesPerSecond?: number;
}

/** Where a connection leads. */
export interface Upstream {
  readonly host: string;
  readonly port: number;
}

/** How many bytes may wait on a slow line before the sender feels it. */
const WATERMARK = 16 * 1024;

/** Which way something goes: to whom the connection leads, or back to who opened it. */
export type Way = 'there' | 'back';

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  /** Ways on which everything is lost. */
  swallowed: ReadonlySet<Way>;
}

const NOWHERE: ReadonlySet<Way> = new Set();
const BOTH_WAYS: ReadonlySet<Way> = new Set(['there', 'back']);

/**
 * A TCP proxy that can be made as bad as a venue's network, while connections are open: late, slow, cut, refused, or
 * swallowing everything without a word, as when a phone leaves the room.
 */
export class FaultProxy {
  private readonly pairs = new Set<Pair>();
  /** Every connection of a client, those included that lead nowhere yet. */
  private readonly callers = new Set<Socket>();
  private refusing = false;
  private swallowing: ReadonlySet<Way> = NOWHERE;
  private line: Line = {};

  private constructor(
    private readonly server: Server,
    private readonly upstreams: () => readonly Upstream[],
    private readonly random: () => number,
  ) {}

  /**
   * @param upstreams where a new connection may lead, best first: the next one is tried where one refuses
   * @param random in [0, 1), for jitter
   */
  static async open(
    upstreams: () => readonly Upstream[],
    random: () => number = Math.random,
  ): Promise<FaultProxy> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new FaultProxy(server, upstreams, random);
    server.on('connection', (near) => proxy.take(near));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** How many connections are open. */
  get open(): number {
    return this.pairs.size;
  }

  /** Changes the line for what passes from now on. */
  set(line: Line): void {
    this.line = line;
  }

  /** Ends a share of the open connections hard, all of them when nothing is said. */
  cut(share = 1): void {
    for (const pair of [...this.pairs].slice(0, Math.ceil(this.pairs.size * share))) this.end(pair);
  }

  /** Ends the connections that lead to a port. */
  cutTo(port: number): void {
    for (const pair of [...this.pairs]) if (pair.far.remotePort === port) this.end(pair);
  }

  /** Swallows what passes over the connections that are open now. They stay open. @returns how many */
  swallowOpen(share = 1, ways = BOTH_WAYS): number {
    const some = [...this.pairs].slice(0, Math.ceil(this.pairs.size * share));
    for (const pair of some) {
      pair.swallowed = ways;
      // What cannot leave keeps nobody waiting.
      pair.near.resume();
      pair.far.resume();
    }
    return some.length;
  }

  /** Swallows what passes over every connection, those to come as well, until `heal`: both ways, or one. */
  swallow(way?: Way): void {
    this.swallowing = way ? new Set([way]) : BOTH_WAYS;
    this.swallowOpen(1, this.swallowing);
  }

  /** Refuses new connections until `heal`. */
  refuse(): void {
    this.refusing = true;
  }

  /** A good line again. What was swallowed stays lost, and its connections with it. */
  heal(): void {
    this.refusing = false;
    this.swallowing = NOWHERE;
    this.line = {};
    for (const pair of [...this.pairs]) if (pair.swallowed.size > 0) this.end(pair);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.refuse();
    this.cut();
    for (const near of this.callers) reset(near);
    await closed;
  }

  private take(near: Socket): void {
    this.callers.add(near);
    near.on('error', () => undefined);
    near.once('close', () => this.callers.delete(near));
    if (this.refusing) return reset(near);
    this.connect(near, [...this.upstreams()]);
  }

  private connect(near: Socket, [next, ...others]: Upstream[]): void {
    if (!next) return reset(near);
    const far = createConnection({ ...next, allowHalfOpen: true });
    far.once('error', () => {
      if (far.connecting || far.bytesRead + far.bytesWritten === 0) this.connect(near, others);
    });
    far.once('connect', () => {
      far.removeAllListeners('error');
      if (near.destroyed) return reset(far.on('error', () => undefined));
      this.join({ near, far, swallowed: this.swallowing });
    });
  }

  private join(pair: Pair): void {
    const { near, far } = pair;
    this.pairs.add(pair);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.end(pair));
      socket.once('close', () => this.end(pair));
    }
    this.carry(pair, 'there', near, far);
    this.carry(pair, 'back', far, near);
  }

  private end(pair: Pair): void {
    if (!this.pairs.delete(pair)) return;
    reset(pair.near);
    reset(pair.far);
  }

  /** Carries one direction: each piece leaves when the line lets it, in order. */
  private carry(pair: Pair, way: Way, from: Socket, to: Socket): void {
    let leavesAt = 0;
    let waiting = 0;
    const later = (act: () => void, bytes: number) => {
      const { delayMs = 0, jitterMs = 0, bytesPerSecond } = this.line;
      const now = performance.now();
      const late = Math.max(0, delayMs + (2 * this.random() - 1) * jitterMs);
      const takes = bytesPerSecond === undefined ? 0 : (bytes / bytesPerSecond) * 1000;
      leavesAt = Math.max(leavesAt, now + late) + takes;
      if (leavesAt - now < 1) act();
      else setTimeout(act, leavesAt - now);
    };
    from.on('data', (piece: Buffer) => {
      if (pair.swallowed.has(way)) return;
      waiting += piece.length;
      if (waiting > WATERMARK) from.pause();
      later(() => {
        waiting -= piece.length;
        if (pair.swallowed.has(way) || to.destroyed) return;
        const flows = to.write(piece);
        if (!flows) from.pause();
        else if (waiting <= WATERMARK) from.resume();
      }, piece.length);
    });
    to.on('drain', () => from.resume());
    from.on('end', () => {
      if (!pair.swallowed.has(way)) later(() => to.end(), 0);
    });
  }
}
