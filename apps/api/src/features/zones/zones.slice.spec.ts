import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventView, Snapshot, ZoneView } from '@commonground/contracts';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { SpotRepository } from './spot.repository.js';

let api: TestApi;
let owner: Browser;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
afterAll(() => api.close());

const anEvent = async () =>
  (
    await owner
      .post('/api/v1/console/events', {
        id: randomUUID(),
        name: 'Evening',
        place: '',
        timeZone: 'Europe/Berlin',
        startsAt: '2026-11-22T17:00:00Z',
        endsAt: '2026-11-22T21:00:00Z',
        language: 'en',
        topicTemplate: null,
        withTips: false,
      })
      .expect(201)
  ).body as EventView;

const aSpot = (name: string) => ({
  id: randomUUID(),
  name,
  kind: 'table',
  seats: 2,
  charging: false,
  stepFree: true,
});
const aZone = (name: string, purpose: string, spots: object[]) => ({ name, purpose, stepFree: true, spots });
const path = (event: EventView, id: string) => `/api/v1/console/events/${event.id}/zones/${id}`;
const zonesOf = async (event: EventView) =>
  ((await owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200)).body as Snapshot).entities
    .zone as ZoneView[];

describe('zones', () => {
  it('are put with their spots, changed under the same ids and removed', async () => {
    const event = await anEvent();
    const id = randomUUID();
    const [sofa, table] = [aSpot('Blue sofa'), aSpot('Table by the door')];
    await owner.put(path(event, id), aZone('River room', 'quiet', [sofa, table])).expect(200);
    await owner
      .put(path(event, id), aZone('River hall', 'chat', [table, { ...sofa, name: 'Red sofa' }]))
      .expect(200);
    const [zone] = await zonesOf(event);
    expect(zone).toMatchObject({ id, name: 'River hall', purpose: 'chat', position: 0 });
    expect(zone?.spots.map((spot) => [spot.id, spot.name])).toEqual([
      [table.id, 'Table by the door'],
      [sofa.id, 'Red sofa'],
    ]);
    await owner.put(path(event, id), aZone('River hall', 'chat', [])).expect(200);
    expect((await zonesOf(event))[0]?.spots).toEqual([]);
    await owner.delete(path(event, id)).expect(204);
    await owner.delete(path(event, id)).expect(204);
    expect(await zonesOf(event)).toEqual([]);
  });

  it('take no zone and no spot from elsewhere', async () => {
    const [event, other] = [await anEvent(), await anEvent()];
    const id = randomUUID();
    const spot = aSpot('Sofa');
    await owner.put(path(event, id), aZone('Hall', 'lively', [spot])).expect(200);
    expect((await owner.put(path(other, id), aZone('Hall', 'lively', []))).body).toMatchObject({
      code: 'zone.not-found',
    });
    const stolen = await owner.put(path(other, randomUUID()), aZone('Hall', 'lively', [spot]));
    expect(stolen.body).toMatchObject({ code: 'request.invalid' });
    expect((await zonesOf(event))[0]?.spots).toHaveLength(1);
  });

  it('offer the least used spot first, and lively places last', async () => {
    const event = await anEvent();
    const [noisy, used, unused] = [aSpot('Bar'), aSpot('Used table'), aSpot('Free table')];
    await owner.put(path(event, randomUUID()), aZone('Hall', 'lively', [noisy])).expect(200);
    await owner.put(path(event, randomUUID()), aZone('Room', 'quiet', [used, unused])).expect(200);
    const [low, high] = [randomUUID(), randomUUID()].sort();
    await api.db.query(`INSERT INTO attendee (id, event_id, name) VALUES ($2, $1, 'A'), ($3, $1, 'B')`, [
      event.id,
      low,
      high,
    ]);
    await api.db.query(
      `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, spot_id, sign, created_at, expires_at)
       VALUES ($1, $2, $3, $4, 'open', 'match', 1, '[]', '{}', $5, 1, now(), now())`,
      [randomUUID(), event.id, low, high, used.id],
    );
    const free = await api.app.get(SpotRepository).free(api.db.manager, event.id);
    expect(free.map(({ name, zone, inUse }) => [name, zone, inUse])).toEqual([
      ['Free table', 'Room', 0],
      ['Used table', 'Room', 1],
      ['Bar', 'Hall', 0],
    ]);
  });
});
