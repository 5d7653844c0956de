import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { SOCKET_PATH } from '@commonground/contracts/constants';

/** A websocket client over bare TCP, which stops reading when the test says so. */
export class RawPhone {
  /** Head of the answer to the upgrade. */
  head = '';
  /** Texts of the messages that arrived, as engine.io sends them. */
  readonly texts: string[] = [];
  /** Contents of the binary messages among them. */
  readonly attachments: Buffer[] = [];
  isClosed = false;
  private readonly tcp: Socket;
  private rest = Buffer.alloc(0);
  private readonly waiting = new Set<() => void>();

  constructor(url: string, query: string, headers: Record<string, string>) {
    const { hostname, port } = new URL(url);
    this.tcp = connect(Number(port), hostname);
    const lines = Object.entries({
      host: `${hostname}:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    this.tcp.write(
      `GET ${SOCKET_PATH}/?EIO=4&transport=websocket&${query} HTTP/1.1\r\n${lines.join('')}\r\n`,
    );
    this.tcp.on('data', (chunk) => this.take(chunk));
    this.tcp.on('error', () => undefined);
    this.tcp.on('close', () => {
      this.isClosed = true;
      this.tell();
    });
  }

  /** Sends a text as engine.io expects it, masked with zeros. */
  say(text: string): void {
    const body = Buffer.from(text);
    const head = body.length < 126 ? [0x81, 0x80 | body.length] : [0x81, 0xfe, body.length >> 8, body.length];
    this.tcp.write(Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), body]));
  }

  /** Waits until this holds; asked again whenever something arrives or the connection ends. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  stopReading(): void {
    this.tcp.pause();
  }

  readOn(): void {
    this.tcp.resume();
  }

  hangUp(): void {
    this.tcp.destroy();
  }

  private take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    if (this.head === '') {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.head = this.rest.subarray(0, end).toString();
      this.rest = this.rest.subarray(end + 4);
    }
    for (let message = this.next(); message !== null; message = this.next()) this.texts.push(message);
    this.tell();
  }

  private next(): string | null {
    const { rest } = this;
    if (rest.length < 2) return null;
    const short = rest.readUInt8(1) & 0x7f;
    const start = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (rest.length < start) return null;
    const isBinary = (rest.readUInt8(0) & 0x0f) === 2;
    const length =
      short < 126 ? short : short === 126 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
    if (rest.length < start + length) return null;
    this.rest = rest.subarray(start + length);
    const body = rest.subarray(start, start + length);
    if (isBinary) this.attachments.push(body);
    return body.toString();
  }

  private tell(): void {
    for (const look of [...this.waiting]) look();
  }
}
