import type { Socket } from 'socket.io';
import type { FeedMessage } from './feed-message.js';

/** More than this waiting for one client means that it does not keep up. */
const MOST_BYTES = 256 * 1024;
const MOST_MESSAGES = 64;

/** How messages leave towards one client. */
export interface SocketLine {
  send(message: FeedMessage): void;
  /** Whether so much waits for the client that nothing more should be sent. */
  isCongested(): boolean;
  /** Whether nothing waits any more. */
  isDrained(): boolean;
  /** Ends the connection without a closing handshake, which whoever reads nothing would never finish. */
  cut(): void;
}

/** What is used of a socket of socket.io; tests and other transports bring less. */
export type Emitter = Pick<Socket, 'emit' | 'disconnect'> & Partial<Pick<Socket, 'conn' | 'request'>>;

/** Sends as socket.io does, each message encoded for each socket. */
export class StockLine implements SocketLine {
  constructor(private readonly socket: Emitter) {}

  send(message: FeedMessage): void {
    this.socket.emit(message.name, message.body);
  }

  isCongested(): boolean {
    const queue = queueOf(this.socket);
    if (queue.length > MOST_MESSAGES) return true;
    let bytes = this.socket.request?.socket.writableLength ?? 0;
    for (const { data } of queue) bytes += data?.length ?? 0;
    return bytes > MOST_BYTES;
  }

  isDrained(): boolean {
    return queueOf(this.socket).length === 0 && (this.socket.request?.socket.writableLength ?? 0) === 0;
  }

  cut(): void {
    this.socket.request?.socket.destroy();
    this.socket.disconnect(true);
  }
}

/** What is used of the websocket of `ws` below engine.io. */
interface Wire {
  readonly readyState: number;
  readonly bufferedAmount: number;
  terminate(): void;
  readonly _sender: { sendFrame(list: Buffer[]): void };
}
const OPEN = 1;

/**
 * Writes messages that were encoded once to the websocket below engine.io (docs/adr/0014). What engine.io sends by
 * itself keeps its place: while it holds something back, messages go through it as well.
 */
export class DirectLine implements SocketLine {
  /** Sizes of the messages that wait, oldest first, and their sum. */
  private readonly sizes: number[] = [];
  private sum = 0;

  private constructor(
    private readonly socket: Socket,
    private readonly wire: Wire,
  ) {}

  /** Null when what lies below the socket is not what we know. */
  static over(socket: Socket): DirectLine | null {
    const { transport } = socket.conn as { transport?: { name?: string; socket?: unknown } };
    const wire = transport?.socket as (Partial<Wire> & { extensions?: string }) | undefined;
    const known =
      transport?.name === 'websocket' &&
      Array.isArray(queueOf(socket)) &&
      typeof wire?._sender?.sendFrame === 'function' &&
      typeof wire.bufferedAmount === 'number' &&
      typeof wire.terminate === 'function' &&
      wire.readyState === OPEN &&
      wire.extensions === '';
    return known ? new DirectLine(socket, wire as Wire) : null;
  }

  send(message: FeedMessage): void {
    const { socket, wire } = this;
    if (wire.readyState !== OPEN) return;
    if (queueOf(socket).length > 0) return void socket.emit(message.name, message.body);
    wire._sender.sendFrame([message.bytes]);
    if (wire.bufferedAmount === 0) return;
    this.sizes.push(message.bytes.length);
    this.sum += message.bytes.length;
  }

  isCongested(): boolean {
    const waiting = this.wire.bufferedAmount;
    if (waiting === 0) {
      if (this.sum > 0) this.forget(0);
      return false;
    }
    this.forget(waiting);
    return waiting > MOST_BYTES || this.sizes.length + queueOf(this.socket).length > MOST_MESSAGES;
  }

  isDrained(): boolean {
    return this.wire.bufferedAmount === 0 && queueOf(this.socket).length === 0;
  }

  cut(): void {
    this.wire.terminate();
  }

  /** Drops the sizes of messages that have left. */
  private forget(waiting: number): void {
    let gone = 0;
    while (this.sum > waiting) this.sum -= this.sizes[gone++] ?? this.sum;
    if (gone > 0) this.sizes.splice(0, gone);
  }
}

/** Whether the websocket below can still be written to. */
export function isOpen({ conn }: Emitter): boolean {
  const { transport } = conn as { transport?: { socket?: { readyState?: unknown } } };
  return transport?.socket?.readyState === OPEN;
}

/** Packets that engine.io holds back until the websocket can take them. */
function queueOf({ conn }: Emitter): readonly { data?: string }[] {
  return (conn as { writeBuffer?: { data?: string }[] } | undefined)?.writeBuffer ?? [];
}
