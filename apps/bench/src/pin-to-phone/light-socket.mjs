import { once } from 'node:events';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { loadFrom } from '../product/checkout.mjs';

/** @typedef {import('@commonground/contracts').SuggestionView} SuggestionView */

/**
 * Follows an event by the protocol, but keeps nothing except the cards of its person. A thousand clients that keep the
 * whole room each would be busier in this one process than the server that is measured.
 * @param {import('../product/callers.mjs').Caller} caller
 * @param {string} eventId
 * @param {{ epoch: string, seq: number }} position at which this person had no card
 * @param {(cards: SuggestionView[]) => void} onCards
 * @returns {Promise<{ close(): void }>}
 */
export async function followCards({ origin, cookies }, eventId, { epoch, seq }, onCards) {
  const { io } = await loadFrom('libs/client', 'socket.io-client');
  const socket = io(origin, {
    path: '/feed',
    transports: ['websocket'],
    query: { audience: 'attendee' },
    extraHeaders: { cookie: cookies.read(), origin },
    forceNew: true,
    reconnection: false,
  });
  const cards = new Map();
  socket.on('frame', (/** @type {import('@commonground/contracts').Frame} */ frame) => {
    const changes = frame.feed === 'me' ? frame.changes.filter(({ entity }) => entity === 'suggestion') : [];
    for (const { id, value } of changes) {
      if (value === null) cards.delete(id);
      else cards.set(id, value);
    }
    if (changes.length > 0) onCards([...cards.values()]);
  });
  await once(socket, 'connect');
  const hello = { protocol: PROTOCOL_VERSION, eventId, epoch, seq, meSeq: seq };
  const answer = await socket.emitWithAck('hello', hello);
  if (!answer.ok || answer.resync) throw new Error(`A socket could not follow: ${JSON.stringify(answer)}.`);
  return { close: () => socket.disconnect() };
}
