import { createServer } from 'node:http';
import { loadFrom } from '../product/checkout.mjs';
import { watchUsage } from '../product/usage.mjs';
import { answerQuestions } from './asked.mjs';

// What somebody would write instead of the product: a socket.io room for an event, a row for each pin, and an emit for
// each pin. No sessions, no keys, no log, no resync.
const { Server } = await loadFrom('apps/api', 'socket.io');
const pg = await loadFrom('apps/api', 'pg');
const usage = watchUsage();

answerQuestions({ listen, usage });

/** @param {{ databaseUrl: string }} wish */
async function listen({ databaseUrl }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  await pool.query(
    'CREATE TABLE IF NOT EXISTS peer_pin (id uuid PRIMARY KEY, topic_id uuid, direction text, text text)',
  );
  const http = createServer();
  const io = new Server(http, { transports: ['websocket'] });
  io.on('connection', (/** @type {any} */ socket) => {
    socket.join('event');
  });
  http.on('request', (request, response) => {
    if (request.method !== 'POST') return;
    let text = '';
    request.on('data', (piece) => (text += piece));
    request.on('end', () => {
      void pin(JSON.parse(text)).then(
        () => response.writeHead(201, { 'content-type': 'application/json', 'content-length': 2 }).end('{}'),
        () => response.writeHead(500, { 'content-length': 0 }).end(),
      );
    });
  });

  /** @param {{ id: string, topicId: string, direction: string, text: string }} card */
  async function pin(card) {
    await pool.query('INSERT INTO peer_pin VALUES ($1, $2, $3, $4)', [
      card.id,
      card.topicId,
      card.direction,
      card.text,
    ]);
    io.to('event').emit('pin', {
      ...card,
      name: 'Guest 1',
      kind: 'help',
      pinnedAt: new Date().toISOString(),
    });
  }

  return new Promise((resolve) =>
    http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
      resolve(/** @type {any} */ (http.address()).port),
    ),
  );
}
