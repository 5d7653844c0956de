import { randomUUID } from 'node:crypto';
import { newId } from '@commonground/client';
import { loadFrom, loadModule } from '../product/checkout.mjs';
import { recordFlights, replay } from './recorded.mjs';

// What the product adds to the statements of a batch: its use case in this process, without HTTP, in turn with the very
// same statements through the bare driver.

process.once('message', (task) => void run(/** @type {Task} */ (task)));
process.once('disconnect', () => process.exit(0));

/** @typedef {{ databaseUrl: string, eventId: string, topicId: string, people: string[], together: number, times: number }} Task */

/** @param {Task} task */
async function run({ databaseUrl, eventId, topicId, people, together, times }) {
  const pg = await loadFrom('apps/api', 'pg');
  const { createApp } = await loadModule('apps', 'api', 'dist', 'bootstrap.js');
  const { parseConfig } = await loadModule('apps', 'api', 'dist', 'config', 'config.js');
  const { ChangeWall } = await loadModule('apps', 'api', 'dist', 'features', 'wall', 'change-wall.js');
  const app = await createApp(parseConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }));
  const wall = app.get(ChangeWall);
  const bare = new pg.Client({ connectionString: databaseUrl, pipeline: true });
  await bare.connect();

  const cards = () =>
    people.slice(0, together).map((attendeeId) => ({
      visitor: { kind: 'attendee', sessionId: randomUUID(), attendeeId, eventId, waiting: false },
      card: { id: newId(), topicId, direction: 'offer', text: 'Legal advice on contracts' },
    }));
  const pin = (/** @type {ReturnType<typeof cards>} */ list) =>
    Promise.all(list.map(({ visitor, card }) => wall.pin(visitor, card)));
  const clear = () => bare.query('DELETE FROM pin WHERE event_id = $1', [eventId]);

  for (let warm = 0; warm < times; warm++) {
    await pin(cards());
    await clear();
  }
  const sample = cards();
  const flights = await recordFlights(pg.Client, () => pin(sample));
  await clear();
  let product = 0;
  let plain = 0;
  for (let time = 0; time < times; time++) {
    const list = cards();
    const begun = performance.now();
    await pin(list);
    product += performance.now() - begun;
    await clear();
    const fresh = new Map(sample.map(({ card }) => [card.id, newId()]));
    const again = performance.now();
    await replay(bare, flights, fresh);
    plain += performance.now() - again;
    await clear();
  }
  await bare.end();
  process.send?.({ product: product / times, plain: plain / times, statements: flights.flat().length });
  await app.close();
}
