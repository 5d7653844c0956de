import type { Frame } from '@commonground/contracts';

/** A message for sockets, encoded at most once however many of them it goes to. */
export class FeedMessage<T extends object = object> {
  private wire: Buffer | undefined;

  constructor(
    readonly name: string,
    readonly body: T,
  ) {}

  /** The whole websocket frame as it travels: an event of the default namespace in a message of engine.io. */
  get bytes(): Buffer {
    return (this.wire ??= framed(packetText(this.name, this.body)));
  }
}

export const frameMessage = (frame: Frame): FeedMessage<Frame> => new FeedMessage('frame', frame);

/** A socket.io event (`2`, protocol 5) inside an engine.io message (`4`, protocol 4). */
export const packetText = (name: string, body: object): string => `42${JSON.stringify([name, body])}`;

/** A final, unmasked text frame with its header in one buffer (RFC 6455, 5.2). */
export function framed(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + length);
  frame[0] = 0x81;
  if (start === 2) frame[1] = length;
  else if (start === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, start);
  return frame;
}
