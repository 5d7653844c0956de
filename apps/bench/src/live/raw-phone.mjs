import { randomBytes } from 'node:crypto';
import { createConnection } from 'node:net';
import { inflateRawSync } from 'node:zlib';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const HEAD_END = Buffer.from('\r\n\r\n');
const EMPTY = Buffer.alloc(0);
const ZERO = 0x30;

/**
 * @typedef {object} Target what a phone connects to
 * @property {'product' | 'peer' | 'bare'} kind peer: socket.io without a hello; bare: a websocket without socket.io
 * @property {string} host
 * @property {number} port
 * @property {string} path with its query
 * @property {string} [origin]
 *
 * @typedef {object} Ears
 * @property {(answer: any) => void} current it follows; the answer to its hello
 * @property {(payload: Buffer) => void} message of the server, without those of socket.io itself
 * @property {(why: string) => void} closed at most once
 * @property {(bytes: number) => void} wire what came, headers of frames included
 */

/**
 * A phone as cheap as can be: one TCP connection that counts what comes and reads nothing that it need not.
 * docs/realtime.md has the protocol.
 */
export class RawPhone {
  #rest = EMPTY;
  #upgraded = false;
  #over = false;
  /** Fields of the answer to the handshake. */
  head = '';

  /**
   * @param {Target} target
   * @param {{ cookie?: string, hello?: object }} person
   * @param {Ears} ears
   */
  constructor(target, person, ears) {
    this.person = person;
    this.ears = ears;
    this.kind = target.kind;
    this.socket = createConnection({ host: target.host, port: target.port, noDelay: true });
    this.socket.once('connect', () => this.socket.write(requestOf(target, person.cookie)));
    this.socket.on('data', (piece) => this.#take(piece));
    this.socket.on('error', (error) => this.#end(/** @type {any} */ (error).code ?? 'error'));
    this.socket.once('close', () => this.#end('closed'));
  }

  /** Hangs up as a phone does whose network is gone: without a word. */
  cut() {
    this.#over = true;
    this.socket.resetAndDestroy();
  }

  /** @param {Buffer} piece */
  #take(piece) {
    this.#rest = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    if (!this.#upgraded && !this.#upgrade()) return;
    while (this.#rest.length >= 2) {
      const short = this.#rest[1] ?? 0;
      const header = short === 127 ? 10 : short === 126 ? 4 : 2;
      if (this.#rest.length < header) return;
      const size =
        short === 127
          ? Number(this.#rest.readBigUInt64BE(2))
          : short === 126
            ? this.#rest.readUInt16BE(2)
            : short;
      if (this.#rest.length < header + size) return;
      const op = (this.#rest[0] ?? 0) & 0x0f;
      const payload = this.#rest.subarray(header, header + size);
      this.#rest = this.#rest.subarray(header + size);
      this.ears.wire(header + size);
      if (op === CLOSE) return this.#end('close');
      if (op === TEXT) this.#hear(payload);
      if (op === BINARY) this.ears.message(unpacked(payload));
    }
  }

  #upgrade() {
    const end = this.#rest.indexOf(HEAD_END);
    if (end < 0) return false;
    this.head = this.#rest.toString('latin1', 0, end);
    if (!this.head.startsWith('HTTP/1.1 101')) {
      this.#end(`http ${this.head.slice(9, 12)}`);
      return false;
    }
    this.#upgraded = true;
    this.#rest = this.#rest.subarray(end + HEAD_END.length);
    if (this.kind === 'bare') this.ears.current(null);
    return true;
  }

  /** @param {Buffer} payload */
  #hear(payload) {
    if (this.kind === 'bare') return this.ears.message(payload);
    const [one, two] = [(payload[0] ?? 0) - ZERO, (payload[1] ?? 0) - ZERO];
    if (one === 0) return this.#say('40');
    if (one === 2) return this.#say('3');
    if (one !== 4) return;
    if (two === 2) return this.ears.message(payload);
    // What is packed comes as the attachment.
    if (two === 5) return;
    if (two === 0) return this.kind === 'peer' ? this.ears.current(null) : this.#hello();
    if (two === 3) return this.ears.current(JSON.parse(payload.toString('utf8', 3))[0]);
    this.#end(payload.toString('utf8'));
  }

  #hello() {
    this.#say(`420${JSON.stringify(['hello', this.person.hello])}`);
  }

  /** @param {string} text */
  #say(text) {
    this.socket.write(maskedFrame(Buffer.from(text)));
  }

  /** @param {string} why */
  #end(why) {
    if (this.#over) return;
    this.#over = true;
    this.socket.destroy();
    this.ears.closed(why);
  }
}

const opened = { packed: EMPTY, text: EMPTY };

/**
 * What was packed. All phones get the same, and one process plays thousands of them: it is opened once.
 * @param {Buffer} packed
 */
function unpacked(packed) {
  if (!opened.packed.equals(packed))
    Object.assign(opened, { packed: Buffer.from(packed), text: inflateRawSync(packed) });
  return opened.text;
}

/**
 * @param {Target} target
 * @param {string | undefined} cookie
 */
export function requestOf({ host, port, path, origin }, cookie) {
  return (
    `GET ${path} HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
    `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
    'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n' +
    `${origin ? `Origin: ${origin}\r\n` : ''}${cookie ? `Cookie: ${cookie}\r\n` : ''}\r\n`
  );
}

/**
 * Clients have to mask; a mask of zeros leaves the bytes as they are.
 * @param {Buffer} payload of at most 65,535 bytes
 */
export function maskedFrame(payload) {
  const size = payload.length;
  const header = Buffer.alloc(size < 126 ? 6 : 8);
  header.writeUInt8(0x81, 0);
  header.writeUInt8(0x80 | (size < 126 ? size : 126), 1);
  if (size >= 126) header.writeUInt16BE(size, 2);
  return Buffer.concat([header, payload]);
}
