import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import { newId } from '@commonground/client';
import { openWire } from '../pins/wire.mjs';
import { sharedNow } from './clock.mjs';

/** Connections over which pins are sent, one pin at a time on each. */
const CONNECTIONS = 32;
const CARD = 'Legal advice on contracts';
let turn = 0;

/** @typedef {{ topicId: string, secrets: string[] }} Pinners people who may pin, each in turn */

/**
 * @param {string} url
 * @param {Pinners} pinners
 * @param {string} stamp stands at the beginning of its text
 * @param {string} [origin] of the page, where it is not the node’s own
 */
export async function pinOverHttp(url, pinners, stamp, origin = url) {
  const wire = await openWire(url);
  try {
    await send(wire, origin, pinners, `${stamp}${CARD}`);
  } finally {
    wire.close();
  }
}

/**
 * Pins at a rate over HTTP, as phones do. The text of each says when it was due, between two @.
 * @param {string} url
 * @param {Pinners} pinners
 * @param {{ rate: number, seconds: number }} pace pins a second
 * @returns {Promise<number[]>} milliseconds from when each was due to its answer
 */
export async function pinAtRate(url, pinners, { rate, seconds }) {
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openWire(url)));
  const wires = [...free];
  const sent = /** @type {Promise<void>[]} */ ([]);
  const times = /** @type {number[]} */ ([]);
  const begun = sharedNow();
  for (let pin = 0; pin < rate * seconds; pin++) {
    const due = begun + (pin * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - sharedNow())));
    const wire = free.pop();
    if (!wire) {
      await Promise.race(sent);
      pin -= 1;
      continue;
    }
    const one = send(wire, url, pinners, `${CARD} @${due.toFixed(2)}@`).then(() => {
      times.push(sharedNow() - due);
      free.push(wire);
      void sent.splice(sent.indexOf(one), 1);
    });
    sent.push(one);
  }
  await Promise.all(sent);
  for (const wire of wires) wire.close();
  return times;
}

/**
 * @param {Awaited<ReturnType<typeof openWire>>} wire
 * @param {string} origin
 * @param {Pinners} pinners
 * @param {string} text
 */
async function send(wire, origin, { topicId, secrets }, text) {
  const secret = secrets[turn++ % secrets.length] ?? '';
  const head = `POST /api/v1/attendee/pins HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: cg-attendee=${secret}\r\n${IDEMPOTENCY_HEADER}: ${newId()}\r\nContent-Type: application/json\r\n`;
  const status = await wire.post(head, JSON.stringify({ id: newId(), topicId, direction: 'offer', text }));
  if (status !== 201) throw new Error(`A pin was answered with ${status}.`);
}
