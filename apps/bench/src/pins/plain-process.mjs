import { randomUUID } from 'node:crypto';
import { loadFrom } from '../product/checkout.mjs';

// What the database does at most for plain inserts: connections that insert one row after the other, each in a
// transaction of its own, as pgbench would.
const INSERT = {
  name: 'plain',
  text: `INSERT INTO bench.plain_pin (id, event_id, attendee_id, topic_id, direction, kind, text) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

process.once('message', (load) => void run(/** @type {any} */ (load)));
process.once('disconnect', () => process.exit(0));

/** @param {{ databaseUrl: string, connections: number, seconds: number }} load */
async function run({ databaseUrl, connections, seconds }) {
  const pg = await loadFrom('apps/api', 'pg');
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: databaseUrl }));
  await Promise.all(clients.map((client) => client.connect()));
  await clients[0].query('CREATE SCHEMA IF NOT EXISTS bench');
  await clients[0].query('DROP TABLE IF EXISTS bench.plain_pin');
  await clients[0].query(
    `CREATE TABLE bench.plain_pin (id uuid PRIMARY KEY, event_id uuid NOT NULL, attendee_id uuid NOT NULL,
       topic_id uuid NOT NULL, direction text NOT NULL, kind text NOT NULL, text text NOT NULL,
       pinned_at timestamptz NOT NULL DEFAULT now())`,
  );
  const [eventId, attendeeId, topicId] = [randomUUID(), randomUUID(), randomUUID()];
  let answered = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() < end) {
        await client.query({
          ...INSERT,
          values: [randomUUID(), eventId, attendeeId, topicId, 'offer', 'help', 'Legal advice on contracts'],
        });
        answered += 1;
      }
    }),
  );
  const took = (performance.now() - begun) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  process.send?.({ answered, seconds: took });
}
