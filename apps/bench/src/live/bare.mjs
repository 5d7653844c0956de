import { askedProcess } from './asked.mjs';
import { targetOf } from './room.mjs';

/**
 * @typedef {object} Bare the least that a websocket server can do, with the same phones
 * @property {import('./raw-phone.mjs').Target} target
 * @property {(text: string, bytes: number) => Promise<void>} broadcast one message of so many bytes to everybody
 * @property {() => Promise<import('../product/usage.mjs').Usage>} usage since the last question
 * @property {() => Promise<import('../product/usage.mjs').Usage>} tidy the same, after garbage was collected
 */

/**
 * Lends a bare websocket server in a process of its own.
 * @template T
 * @param {(bare: Bare) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withBare(use) {
  const server = askedProcess('bare');
  try {
    const port = await server.ask('listen');
    return await use({
      target: targetOf('bare', `http://127.0.0.1:${port}`, '/'),
      broadcast: (text, bytes) => server.ask('broadcast', { text, bytes }),
      usage: () => server.ask('usage'),
      tidy: () => server.ask('tidy'),
    });
  } finally {
    await server.stop();
  }
}
