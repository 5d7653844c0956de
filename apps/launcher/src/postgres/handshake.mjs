import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/** @typedef {import('../decisions/postmaster.mjs').Answer} Answer */
/** @typedef {{ port: number, user: string, password: string, database: string }} Door */

const STARTUP_VERSION = 196608;
const CANNOT_CONNECT_NOW = '57P03';

/**
 * Knocks at a port of this computer and finds out who answers. SCRAM proves both ways: only a server that was
 * initialised with our password can sign the exchange, so a stranger on a recycled port is never taken for ours.
 * Needs no driver, because it runs before anything is sure to be installed.
 * @param {Door} door
 * @param {number} [timeoutMs]
 * @returns {Promise<Answer>}
 */
export function knock(door, timeoutMs = 2000) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: door.port });
    const scram = exchange(door.password);
    let pending = Buffer.alloc(0);
    let heard = false;
    /** @param {Answer} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => settle(heard ? 'stranger' : 'silent'));
    socket.once('error', () => settle(heard ? 'stranger' : 'silent'));
    socket.once('close', () => settle(heard ? 'stranger' : 'silent'));
    socket.once('connect', () => socket.write(startup(door)));
    socket.on('data', (chunk) => {
      heard = true;
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 5) {
        const end = 1 + pending.readInt32BE(1);
        if (end < 5 || end > 65536) return settle('stranger');
        if (pending.length < end) return;
        const verdict = onMessage(String.fromCharCode(pending[0] ?? 0), pending.subarray(5, end));
        if (verdict !== undefined) return settle(verdict);
        pending = pending.subarray(end);
      }
    });

    /**
     * @param {string} type
     * @param {Buffer} body
     * @returns {Answer | undefined} undefined: go on
     */
    function onMessage(type, body) {
      if (type === 'E') return body.includes(`C${CANNOT_CONNECT_NOW}`) ? 'starting' : 'stranger';
      if (type !== 'R' || body.length < 4) return 'stranger';
      const step = body.readInt32BE(0);
      const text = body.subarray(4).toString('latin1');
      if (step === 10) socket.write(message('p', firstResponse(scram.first())));
      else if (step === 11) socket.write(message('p', Buffer.from(scram.final(text))));
      else if (step === 12) return scram.isSignedBy(text) ? 'ours' : 'stranger';
      else return 'stranger';
      return undefined;
    }
  });
}

/** @param {Door} door */
function startup({ user, database }) {
  const body = Buffer.from(`user\0${user}\0database\0${database}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8, 0);
  head.writeInt32BE(STARTUP_VERSION, 4);
  return Buffer.concat([head, body]);
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
function message(type, body) {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** @param {string} text */
function firstResponse(text) {
  const length = Buffer.alloc(4);
  length.writeInt32BE(Buffer.byteLength(text), 0);
  return Buffer.concat([Buffer.from('SCRAM-SHA-256\0'), length, Buffer.from(text)]);
}

/**
 * The client's side of SCRAM-SHA-256 (RFC 7677), without channel binding.
 * @param {string} password plain ASCII, so that SASLprep changes nothing
 */
function exchange(password) {
  const bare = `n=,r=${randomBytes(18).toString('base64')}`;
  let expected = '';
  return {
    first: () => `n,,${bare}`,
    /** @param {string} serverFirst */
    final(serverFirst) {
      const field = (/** @type {string} */ name) =>
        new RegExp(`(?:^|,)${name}=([^,]*)`).exec(serverFirst)?.[1] ?? '';
      const rounds = Math.min(Math.max(Number(field('i')) || 1, 1), 100_000);
      const salted = pbkdf2Sync(password, Buffer.from(field('s'), 'base64'), rounds, 32, 'sha256');
      const withoutProof = `c=biws,r=${field('r')}`;
      const signed = `${bare},${serverFirst},${withoutProof}`;
      const clientKey = hmac(salted, 'Client Key');
      const signature = hmac(createHash('sha256').update(clientKey).digest(), signed);
      const proof = clientKey.map((byte, index) => byte ^ (signature[index] ?? 0));
      expected = hmac(hmac(salted, 'Server Key'), signed).toString('base64');
      return `${withoutProof},p=${Buffer.from(proof).toString('base64')}`;
    },
    /** @param {string} serverFinal */
    isSignedBy: (serverFinal) => expected !== '' && serverFinal === `v=${expected}`,
  };
}

/**
 * @param {Buffer} key
 * @param {string} text
 */
function hmac(key, text) {
  return createHmac('sha256', key).update(text).digest();
}
