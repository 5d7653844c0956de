import { once } from 'node:events';
import { loadFrom } from '../product/checkout.mjs';
import { firstMessage, forkScript, stop } from '../product/running-api.mjs';

/**
 * How long a message takes from one of two sockets through a bare socket.io server to both, with as many sockets
 * connected as there are people in the room.
 * @param {number} sockets
 * @param {number} samples
 * @returns {Promise<number[]>} milliseconds
 */
export async function bareDeliveries(sockets, samples) {
  const { io } = await loadFrom('libs/client', 'socket.io-client');
  const server = forkScript('echo-process.mjs');
  const clients = /** @type {any[]} */ ([]);
  try {
    const { port } = await firstMessage(server);
    for (let n = 0; n < sockets; n++) {
      clients.push(io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true }));
    }
    await Promise.all(clients.map((client) => client.connected || once(client, 'connect')));
    const times = [];
    for (let sample = 0; sample < samples; sample++) {
      const [one, other] = [clients[(2 * sample) % sockets], clients[(2 * sample + 1) % sockets]];
      const begun = performance.now();
      const both = Promise.all([once(one, 'card'), once(other, 'card')]);
      one.emit('pin', { partner: other.id, text: 'A lawyer' });
      await both;
      times.push(performance.now() - begun);
    }
    return times;
  } finally {
    for (const client of clients) client.disconnect();
    await stop(server);
  }
}
