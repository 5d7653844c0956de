import { deflateRawSync } from 'node:zlib';
import type { Frame } from '@commonground/contracts';

/** A text that is shorter gains nothing by being packed, in bytes. */
const WORTH_PACKING = 512;

/** A message for sockets, encoded at most once however many of them it goes to. */
export class FeedMessage<T extends object = object> {
  private wire: Buffer | undefined;
  private short: FeedMessage | undefined;

  /** @param body a buffer travels as it is, everything else as JSON */
  constructor(
    readonly name: string,
    readonly body: T,
  ) {}

  /** All bytes of the websocket as they travel: an event of the default namespace in a message of engine.io. */
  get bytes(): Buffer {
    return (this.wire ??= wireOf(this.name, this.body));
  }

  /**
   * The same for clients that unpack: the JSON text of its body, compressed (RFC 1951). A websocket that compresses by
   * itself does so for each client anew; this is done once for all of them.
   */
  get packed(): FeedMessage {
    if (this.short) return this.short;
    const text = Buffer.from(JSON.stringify(this.body));
    const isShort = text.length < WORTH_PACKING;
    return (this.short = isShort ? this : new FeedMessage('packed', deflateRawSync(text)));
  }
}

export const frameMessage = (frame: Frame): FeedMessage<Frame> => new FeedMessage('frame', frame);

/** A socket.io event (`2`, protocol 5) inside an engine.io message (`4`, protocol 4). */
export const packetText = (name: string, body: object): string => `42${JSON.stringify([name, body])}`;

/** The same with one attachment (`51-`), which follows as a message of its own. */
export const attachedText = (name: string): string =>
  `451-${JSON.stringify([name, { _placeholder: true, num: 0 }])}`;

function wireOf(name: string, body: object): Buffer {
  if (!Buffer.isBuffer(body)) return framed(Buffer.from(packetText(name, body)));
  return Buffer.concat([framed(Buffer.from(attachedText(name))), framed(body, BINARY)]);
}

const TEXT = 1;
const BINARY = 2;

/** A final, unmasked frame with its header in one buffer (RFC 6455, 5.2). */
export function framed(payload: Buffer, opcode: typeof TEXT | typeof BINARY = TEXT): Buffer {
  const { length } = payload;
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = 0x80 | opcode;
  if (start === 2) frame[1] = length;
  else if (start === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  payload.copy(frame, start);
  return frame;
}
