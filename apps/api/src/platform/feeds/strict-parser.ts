import { Decoder, Encoder } from 'socket.io-parser';

/** How deep lists and objects may lie in each other; hello needs two. */
const DEEPEST = 8;
/** A socket connects once; a second try is for the client that asked for a wrong namespace first. */
const MOST_CONNECTS = 2;

/** The beginning of packets that we read: connect, disconnect, and an event with an ordinary name. */
const CONNECT = /^0(\/[\w/-]{0,64},?)?(\{|$)/u;
const DISCONNECT = /^1(\/[\w/-]{0,64},?)?$/u;
const EVENT = /^2(\d{1,9})?\["[a-z][a-z-]{0,31}"[,\]]/u;
/** Names by which an object reaches its kind instead of its own values. */
const PROTOTYPE = /"(__proto__|constructor|prototype)"/u;

/**
 * Reads the packets of one connection, and throws for whatever our clients never send, which closes the connection:
 * binary, answers to questions that nobody asked, ids and names beyond measure, and JSON that is deep, has escapes or
 * reaches for prototypes. Socket.io by itself lets all of that through to the application.
 */
class StrictDecoder extends Decoder {
  private connects = 0;

  override add(packet: unknown): void {
    if (typeof packet !== 'string' || !isOrdinary(packet)) throw new Error('not a packet of ours');
    if (packet.startsWith('0') && ++this.connects > MOST_CONNECTS) throw new Error('connected before');
    super.add(packet);
  }
}

/** The parser for the `parser` option of socket.io. */
export const strictParser = { Encoder, Decoder: StrictDecoder };

function isOrdinary(packet: string): boolean {
  if (!CONNECT.test(packet) && !DISCONNECT.test(packet) && !EVENT.test(packet)) return false;
  // Ids, numbers and names need no escapes, so that what follows sees the words as they will be read.
  return !packet.includes('\\') && !PROTOTYPE.test(packet) && isShallow(packet);
}

function isShallow(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (const sign of json) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}
