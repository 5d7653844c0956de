import { randomBytes } from 'node:crypto';
import { createConnection, type Socket } from 'node:net';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { reset } from '../network/reset.js';
import { unpacked } from './unpacked.js';

/** Where a socket leads and what it shows there. */
export interface RawSocketOptions {
  readonly host: string;
  readonly port: number;
  readonly audience: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a socket tells. After `closed` it tells nothing more. */
export interface RawSocketEvents {
  opened(): void;
  /** A message of the server as it came, whatever it says: `42["frame",…]`. What is packed comes unpacked. */
  text(text: string): void;
  closed(code: string): void;
}

const OP = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
const EMPTY = Buffer.alloc(0);

/**
 * One websocket over a plain TCP connection, with the framing of Socket.IO 4 around it. It is light enough for thousands in
 * one process, shows every byte, and can stop reading, as a phone that fell asleep does.
 */
export class RawSocket {
  private readonly socket: Socket;
  private rest: Buffer = EMPTY;
  private pieces: Buffer[] = [];
  private upgraded = false;
  private greeted = false;
  private over = false;
  /** Of the message that comes in several frames. */
  private kind: number = OP.text;
  private nextAck = 0;
  private readonly acks = new Map<number, (answer: unknown) => void>();
  private silence: NodeJS.Timeout | undefined;
  /** Of the handshake; the server then says what it takes. */
  private patienceMs = 10_000;

  constructor(
    options: RawSocketOptions,
    private readonly events: RawSocketEvents,
  ) {
    this.socket = createConnection({ host: options.host, port: options.port, noDelay: true });
    this.socket.once('connect', () => this.socket.write(requestOf(options)));
    this.socket.on('data', (piece: Buffer) => this.take(piece));
    this.socket.on('error', (error: NodeJS.ErrnoException) => this.end(error.code ?? 'error'));
    this.socket.once('close', () => this.end('closed'));
    this.listen();
  }

  /** Whether the server has greeted: before that nothing may be sent. */
  get isOpen(): boolean {
    return this.greeted && !this.over;
  }

  get port(): number {
    return this.socket.localPort ?? 0;
  }

  /** Sends a message and waits for its acknowledgement. Rejects when the socket ends before, or after the patience. */
  ask(name: string, body: unknown, withinMs: number): Promise<unknown> {
    const ack = this.nextAck++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.acks.delete(ack);
        reject(new Error(`Nobody answered ${name}.`));
      }, withinMs);
      this.acks.set(ack, (answer) => {
        clearTimeout(timer);
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
      this.send(`42${ack}${JSON.stringify([name, body])}`);
    });
  }

  /** Reads nothing more from the network until `wake`: the server's bytes pile up. */
  sleep(): void {
    clearTimeout(this.silence);
    this.socket.pause();
  }

  wake(): void {
    this.listen();
    this.socket.resume();
  }

  /** Ends hard on both sides, as a proxy does that dies. */
  cut(): void {
    reset(this.socket);
    this.end('cut');
  }

  destroy(code = 'gone'): void {
    this.socket.destroy();
    this.end(code);
  }

  private send(text: string): void {
    if (!this.over) this.socket.write(frameOf(OP.text, Buffer.from(text)));
  }

  private end(code: string): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.silence);
    this.socket.destroy();
    for (const settle of this.acks.values()) settle(new Error('The socket ended.'));
    this.acks.clear();
    this.events.closed(code);
  }

  /** A server that says nothing for longer than its heartbeat is gone. */
  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.end('silent'), this.patienceMs);
  }

  private take(piece: Buffer): void {
    this.rest = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    if (!this.upgraded) {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = this.rest.subarray(0, end).toString('latin1');
      const status = head.slice(9, 12);
      if (status !== '101') return this.end(`http ${status}`);
      this.upgraded = true;
      this.rest = this.rest.subarray(end + 4);
    }
    for (let frame = readFrame(this.rest); frame && !this.over; frame = readFrame(this.rest)) {
      this.rest = this.rest.subarray(frame.length);
      this.onFrame(frame);
    }
  }

  private onFrame({ op, last, payload }: WireFrame): void {
    if (op === OP.close)
      return this.end(`close ${payload.length >= 2 ? payload.readUInt16BE(0) : ''}`.trim());
    if (op === OP.ping) return void this.socket.write(frameOf(OP.pong, payload));
    if (op !== OP.text && op !== OP.binary && op !== OP.continuation) return;
    if (op !== OP.continuation) this.kind = op;
    if (!last || this.pieces.length > 0) this.pieces.push(payload);
    if (!last) return;
    const whole = this.pieces.length > 0 ? Buffer.concat(this.pieces.splice(0)) : payload;
    if (this.kind === OP.binary) this.events.text(unpacked(whole));
    else this.onText(whole.toString('utf8'));
  }

  private onText(text: string): void {
    if (text === '2') {
      this.listen();
      return this.send('3');
    }
    if (text.startsWith('0')) {
      const { pingInterval, pingTimeout } = JSON.parse(text.slice(1)) as Record<string, number>;
      this.patienceMs = (pingInterval ?? 0) + (pingTimeout ?? 0);
      this.listen();
      return this.send('40');
    }
    if (text.startsWith('40')) {
      this.greeted = true;
      return this.events.opened();
    }
    if (text.startsWith('43')) return this.onAck(text);
    if (text.startsWith('44')) return this.end(`refused ${text.slice(2)}`);
    if (text.startsWith('41')) return this.end('disconnected');
    // The packed frame itself follows.
    if (text.startsWith('451-')) return;
    this.events.text(text);
  }

  private onAck(text: string): void {
    const [, id = '', answer = '[]'] = /^43(\d+)(.*)$/su.exec(text) ?? [];
    const settle = this.acks.get(Number(id));
    this.acks.delete(Number(id));
    settle?.((JSON.parse(answer) as unknown[])[0]);
  }
}

function requestOf({ host, port, audience, headers }: RawSocketOptions): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (
    `GET ${SOCKET_PATH}/?EIO=4&transport=websocket&audience=${audience} HTTP/1.1\r\n` +
    `Host: ${host}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n${lines.join('')}\r\n`
  );
}

interface WireFrame {
  readonly op: number;
  readonly last: boolean;
  readonly payload: Buffer;
  /** Bytes on the wire, the header included. */
  readonly length: number;
}

/** The first frame of what came so far, if it is whole. Servers do not mask. */
function readFrame(bytes: Buffer): WireFrame | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const header = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < header) return null;
  const size =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  if (bytes.length < header + size) return null;
  const first = bytes.readUInt8(0);
  return {
    op: first & 0x0f,
    last: (first & 0x80) !== 0,
    payload: bytes.subarray(header, header + size),
    length: header + size,
  };
}

/** Clients have to mask; a mask of zeros leaves the bytes as they are. */
function frameOf(op: number, payload: Buffer): Buffer {
  const size = payload.length;
  const header = Buffer.alloc(size < 126 ? 6 : 8);
  header.writeUInt8(0x80 | op, 0);
  header.writeUInt8(0x80 | (size < 126 ? size : 126), 1);
  if (size >= 126) header.writeUInt16BE(size, 2);
  return Buffer.concat([header, payload]);
}
