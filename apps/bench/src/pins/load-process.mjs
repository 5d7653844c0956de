import { setTimeout as pause } from 'node:timers/promises';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import { newId } from '@commonground/client';
import { openWire } from './wire.mjs';

// The phones of a room in a process of their own: either as fast as the answers come, or so many a second.
/** How often pins that are due are sent, when they come at a rate. Milliseconds. */
const TICK = 2;

/**
 * @typedef {object} Load
 * @property {string} url
 * @property {string} topicId
 * @property {string[]} secrets of the people, each of whom pins in turn
 * @property {string[]} texts
 * @property {number} connections
 * @property {number} seconds
 * @property {number | null} rate pins a second; null: as fast as the answers come
 *
 * @typedef {object} LoadResult
 * @property {number} answered with 201
 * @property {Record<string, number>} others how many by status
 * @property {number} seconds until the last answer
 * @property {number[]} times of each answer since the pin was due, milliseconds
 */

process.once('message', (load) => void run(/** @type {Load} */ (load)));
process.once('disconnect', () => process.exit(0));

/** @param {Load} load */
async function run(load) {
  const wires = await Promise.all(Array.from({ length: load.connections }, () => openWire(load.url)));
  const result = {
    answered: 0,
    others: /** @type {Record<string, number>} */ ({}),
    times: /** @type {number[]} */ ([]),
  };
  let turn = 0;
  /**
   * @param {Awaited<ReturnType<typeof openWire>>} wire
   * @param {number} due
   */
  const pin = async (wire, due) => {
    const secret = load.secrets[turn % load.secrets.length] ?? '';
    const text = load.texts[turn % load.texts.length] ?? '';
    const direction = turn++ % 2 === 0 ? 'offer' : 'need';
    const body = JSON.stringify({ id: newId(), topicId: load.topicId, direction, text });
    const status = await wire.post(headOf(load.url, secret), body);
    result.times.push(performance.now() - due);
    if (status === 201) result.answered += 1;
    else result.others[status] = (result.others[status] ?? 0) + 1;
  };
  const begun = performance.now();
  if (load.rate === null) await flatOut(wires, load.seconds, pin);
  else await atRate(wires, load.rate, load.seconds, pin);
  const seconds = (performance.now() - begun) / 1000;
  for (const wire of wires) wire.close();
  process.send?.({ ...result, seconds });
}

/**
 * @template W
 * @param {W[]} wires
 * @param {number} seconds
 * @param {(wire: W, due: number) => Promise<void>} pin
 */
async function flatOut(wires, seconds, pin) {
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    wires.map(async (wire) => {
      while (performance.now() < end) await pin(wire, performance.now());
    }),
  );
}

/**
 * What is due waits for a free connection, and its time runs.
 * @template W
 * @param {W[]} wires
 * @param {number} rate
 * @param {number} seconds
 * @param {(wire: W, due: number) => Promise<void>} pin
 */
async function atRate(wires, rate, seconds, pin) {
  const free = [...wires];
  const queue = /** @type {number[]} */ ([]);
  const under = /** @type {Set<Promise<void>>} */ (new Set());
  const begun = performance.now();
  const send = () => {
    while (queue.length > 0 && free.length > 0) {
      const wire = /** @type {W} */ (free.pop());
      const sent = pin(wire, Number(queue.shift())).then(() => {
        under.delete(sent);
        free.push(wire);
        send();
      });
      under.add(sent);
    }
  };
  for (let sent = 0; sent < rate * seconds;) {
    const now = performance.now();
    for (; sent < rate * seconds && begun + (sent * 1000) / rate <= now; sent++)
      queue.push(begun + (sent * 1000) / rate);
    send();
    await pause(TICK);
  }
  while (under.size > 0 || queue.length > 0) await Promise.all(under);
}

/**
 * @param {string} url
 * @param {string} secret
 */
function headOf(url, secret) {
  return `POST /api/v1/attendee/pins HTTP/1.1\r\nHost: ${new URL(url).host}\r\nOrigin: ${url}\r\nCookie: cg-attendee=${secret}\r\n${IDEMPOTENCY_HEADER}: ${newId()}\r\nContent-Type: application/json\r\n`;
}
