import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** A frame as RFC 6455 has it, with every liberty that a hostile client takes. */
export interface RawFrame {
  /** 0 continuation, 1 text, 2 binary, 8 close, 9 ping, 10 pong. */
  opcode?: number;
  final?: boolean;
  masked?: boolean;
}

/**
 * A websocket client that checks nothing: it sends what a test writes, whole or broken, and keeps what comes back.
 */
export class RawSocket {
  /** Texts that arrived, in order. */
  readonly texts: string[] = [];
  /** The code of the close frame, once one has arrived. */
  closeCode: number | null = null;
  /** Whether a close frame is answered, as it should be. */
  saysGoodbye = true;
  /** First line and headers of the answer to the handshake. */
  head = '';
  /** When the other side hung up. */
  readonly closed: Promise<void>;
  private readonly socket: Socket;
  private unread = Buffer.alloc(0);
  private readonly waiting = new Set<() => void>();
  private isClosed = false;

  /** @param handshake the request, without the empty line at its end */
  constructor(url: string, handshake: string) {
    const { hostname, port } = new URL(url);
    this.socket = connect(Number(port), hostname, () => this.socket.write(`${handshake}\r\n\r\n`));
    this.socket.on('error', () => undefined);
    this.socket.on('data', (chunk) => this.read(chunk));
    this.closed = new Promise((resolve) =>
      this.socket.once('close', () => {
        this.isClosed = true;
        resolve();
        this.tell();
      }),
    );
  }

  get status(): number {
    return Number(/^HTTP\/1\.1 (\d+)/u.exec(this.head)?.[1] ?? 0);
  }

  get isOpen(): boolean {
    return !this.isClosed;
  }

  /** The bytes as they are, below all framing. */
  write(bytes: Buffer): void {
    if (this.socket.writable) this.socket.write(bytes);
  }

  send(payload: string | Buffer, frame: RawFrame = {}): void {
    this.write(frameOf(Buffer.from(payload), frame));
  }

  /** Until the condition holds or the other side hangs up; whichever it was, the test looks. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition() && !this.isClosed) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** The first text that begins so, or undefined when the other side hung up before it. */
  async text(start: string): Promise<string | undefined> {
    const find = () => this.texts.find((text) => text.startsWith(start));
    await this.until(() => find() !== undefined);
    return find();
  }

  destroy(): void {
    this.socket.destroy();
  }

  private tell(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private read(chunk: Buffer): void {
    this.unread = Buffer.concat([this.unread, chunk]);
    if (this.head === '') {
      const end = this.unread.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.head = this.unread.subarray(0, end).toString();
      this.unread = this.unread.subarray(end + 4);
    }
    if (this.status === 101) while (this.readFrame());
    this.tell();
  }

  private readFrame(): boolean {
    const { unread } = this;
    if (unread.length < 2) return false;
    const short = (unread[1] ?? 0) & 0x7f;
    const start = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (unread.length < start) return false;
    const length =
      short === 126 ? unread.readUInt16BE(2) : short === 127 ? Number(unread.readBigUInt64BE(2)) : short;
    if (unread.length < start + length) return false;
    const payload = unread.subarray(start, start + length);
    const opcode = (unread[0] ?? 0) & 0x0f;
    if (opcode === 1) this.texts.push(payload.toString());
    if (opcode === 8) {
      this.closeCode = length >= 2 ? payload.readUInt16BE(0) : 1005;
      if (this.saysGoodbye) this.write(frameOf(payload, { opcode: 8 }));
    }
    this.unread = unread.subarray(start + length);
    return true;
  }
}

/** The bytes of one frame. */
export function frameOf(payload: Buffer, { opcode = 1, final = true, masked = true }: RawFrame = {}): Buffer {
  const { length } = payload;
  const mark = masked ? 0x80 : 0;
  const head = Buffer.alloc(length < 126 ? 2 : 4);
  head[0] = (final ? 0x80 : 0) | opcode;
  head[1] = mark | (length < 126 ? length : 126);
  if (length >= 126) head.writeUInt16BE(length, 2);
  if (!masked) return Buffer.concat([head, payload]);
  const mask = randomBytes(4);
  const body = Buffer.from(payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0)));
  return Buffer.concat([head, mask, body]);
}
