import { once } from 'node:events';
import { createConnection } from 'node:net';
import { maskedFrame, requestOf } from './raw-phone.mjs';

/** Attempts at once. */
const AT_ONCE = 50;
/** How long an answer is waited for. Milliseconds. */
const PATIENCE = 1000;

const text = (/** @type {string} */ said) => maskedFrame(Buffer.from(said));
const hello = (/** @type {string} */ body) => text(`421["hello",${body}]`);
const nested = (/** @type {number} */ depth) => '['.repeat(depth) + ']'.repeat(depth);

/**
 * What a client may try that means no good, as bytes after the handshake: the kinds of docs/realtime.md, “Limits”.
 * @type {Record<string, Buffer>}
 */
const ATTEMPTS = {
  'a frame beyond the limit': text(`42${'x'.repeat(16_385)}`),
  'a frame that says it is enormous': Buffer.from([0x81, 0xff, 0, 0, 0, 0x40, 0, 0, 0, 0, 1, 2, 3, 4]),
  'pieces without an end': Buffer.concat(
    Array.from({ length: 200 }, (_, at) => {
      const piece = maskedFrame(Buffer.from('x'));
      piece[0] = at === 0 ? 0x01 : 0x00;
      return piece;
    }),
  ),
  'text that is none': maskedFrame(Buffer.from([0xc3, 0x28, 0xa0])),
  'no mask': Buffer.from([0x81, 0x02, 0x34, 0x32]),
  'arrays in arrays': hello(nested(4000)),
  'a prototype': hello('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
  'an unknown event': text('42["__proto__",{}]'),
  'many arguments': text(`42["hello",${Array.from({ length: 500 }, () => '1').join()}]`),
  attachments: text('511-["hello",{"_placeholder":true,"num":-1}]'),
  'an endless acknowledgement': text('4299999999999999999999999["ping"]'),
  'another namespace': text('40/admin,'),
  'messages by the thousand': Buffer.concat(Array.from({ length: 5000 }, () => text('42["ping"]'))),
  'pings by the thousand': Buffer.concat(
    Array.from({ length: 5000 }, () => {
      const ping = maskedFrame(Buffer.from('x'));
      ping[0] = 0x89;
      return ping;
    }),
  ),
};

/**
 * Tries everything, many times over and from many sessions, each until the server hangs up or has had its time to.
 * @param {import('./raw-phone.mjs').Target} target
 * @param {readonly { cookie: string }[]} people each of whom tries in turn
 * @param {number} times of each kind
 * @returns {Promise<number>} attempts
 */
export async function tryEverything(target, people, times) {
  const tries = Object.values(ATTEMPTS).flatMap((bytes) => Array.from({ length: times }, () => bytes));
  for (let at = 0; at < tries.length; at += AT_ONCE)
    await Promise.all(
      tries.slice(at, at + AT_ONCE).map((bytes, nth) => {
        const { cookie } = people[(at + nth) % people.length] ?? { cookie: '' };
        return attempt(target, cookie, bytes);
      }),
    );
  return tries.length;
}

/**
 * @param {import('./raw-phone.mjs').Target} target
 * @param {string} cookie
 * @param {Buffer} bytes
 */
async function attempt(target, cookie, bytes) {
  const socket = createConnection({ host: target.host, port: target.port, noDelay: true });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  // Who did not say enough to be thrown out leaves by themselves.
  const patience = setTimeout(() => socket.destroy(), 2 * PATIENCE);
  await once(socket, 'connect');
  const entered = heard(socket, '40{');
  socket.write(Buffer.concat([Buffer.from(requestOf(target, cookie)), text('40')]));
  await Promise.race([entered, closed]);
  socket.write(bytes);
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  socket.destroy();
  clearTimeout(patience);
}

/**
 * @param {import('node:net').Socket} socket
 * @param {string} said
 * @returns {Promise<void>} when the server has said it
 */
function heard(socket, said) {
  let all = '';
  return new Promise((resolve) => {
    socket.on('data', (piece) => {
      if (all.length < 4096) all += piece.toString('latin1');
      if (all.includes(said)) resolve();
    });
  });
}
