import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Server, Socket } from 'socket.io';
import { CONFIG, type Config } from '../../config/config.js';
import { attachedText, framed, packetText } from './feed-message.js';
import { DirectLine, isOpen, type SocketLine, StockLine } from './socket-line.js';

/** Chooses how messages leave: written straight to the websocket, or through socket.io where that is not safe. */
@Injectable()
export class SocketLines {
  private readonly logger = new Logger(SocketLines.name);
  private direct = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get areDirect(): boolean {
    return this.direct;
  }

  /** Looks once, at start-up, whether the libraries below are what direct frames were written for. */
  inspect(server: Server): void {
    const obstacle = this.config.directFrames ? obstacleIn(server) : 'FEED_DIRECT_FRAMES is off';
    this.direct = obstacle === null;
    if (this.direct) this.logger.log('Frames are encoded once and written straight to the websockets.');
    else this.logger.warn(`Frames go through socket.io, encoded for each socket: ${obstacle}.`);
  }

  of(socket: Socket): SocketLine {
    if (!this.direct) return new StockLine(socket);
    const line = DirectLine.over(socket);
    if (line) return line;
    // Whoever has hung up already says nothing about the others.
    if (!isOpen(socket)) return new StockLine(socket);
    this.direct = false;
    this.logger.warn('Frames go through socket.io from now on: a socket is not what was expected.');
    return new StockLine(socket);
  }
}

/** What is used of the classes below, all of it checked. */
interface Internals {
  readonly encoder?: { encode?(packet: object): unknown[] };
  readonly engine?: {
    readonly opts?: { readonly perMessageDeflate?: unknown };
    readonly ws?: { readonly options?: { readonly WebSocket?: { readonly Sender?: SenderClass } } };
  };
}
interface SenderClass {
  new (socket: object): { sendFrame?(list: Buffer[]): void };
  frame?(data: Buffer, options: object): Buffer[];
}

/** Why frames cannot be written directly, or null. Compares our encoding with that of the libraries, byte by byte. */
export function obstacleIn(server: Server): string | null {
  const { encoder, engine } = server as unknown as Internals;
  const sample = { text: 'Grüße, 你好' };
  const text = packetText('frame', sample);
  const bytes = Buffer.from(text);
  try {
    const packet = encoder?.encode?.({ type: 2, nsp: '/', data: ['frame', sample] });
    if (packet?.length !== 1 || `4${String(packet[0])}` !== text) return 'socket.io encodes in another way';
    const [head, attachment] = encoder?.encode?.({ type: 2, nsp: '/', data: ['packed', bytes] }) ?? [];
    if (`4${String(head)}` !== attachedText('packed') || attachment !== bytes)
      return 'socket.io attaches in another way';
    if (engine?.opts?.perMessageDeflate) return 'websocket compression is on';
    const Sender = engine?.ws?.options?.WebSocket?.Sender;
    if (typeof Sender?.frame !== 'function') return 'the websocket library is another one';
    for (const long of [text, text.padEnd(200), text.padEnd(70_000)]) {
      const frame = { fin: true, opcode: 1, mask: false, readOnly: true, rsv1: false };
      if (!Buffer.concat(Sender.frame(Buffer.from(long), frame)).equals(framed(Buffer.from(long))))
        return 'websocket frames look different';
    }
    const written: unknown[] = [];
    new Sender({ write: (chunk: unknown) => written.push(chunk) }).sendFrame?.([bytes]);
    return written.length === 1 && written[0] === bytes ? null : 'websockets are written in another way';
  } catch {
    return 'the libraries below are not what was expected';
  }
}
