import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AnnouncementView, Snapshot, TipView } from '@commonground/contracts';
import { snapshotFor } from '../../testing/snapshot-for.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { PublishAnnouncements } from './publish-announcements.js';

let api: TestApi;
let owner: Browser;
let eventId: string;
let path: string;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
beforeEach(async () => {
  eventId = randomUUID();
  path = `/api/v1/console/events/${eventId}`;
  await owner
    .post('/api/v1/console/events', {
      id: eventId,
      name: 'Evening',
      place: '',
      timeZone: 'Europe/Berlin',
      startsAt: '2026-11-22T17:00:00Z',
      endsAt: '2026-11-22T21:00:00Z',
      language: 'en',
      topicTemplate: null,
      withTips: false,
    })
    .expect(201);
});
afterAll(() => api.close());

const read = (kind: 'console' | 'screen') =>
  snapshotFor(api, eventId, kind === 'console' ? { kind, role: 'owner' } : { kind });
const tips = (snapshot: Snapshot) => (snapshot.entities.tip as TipView[]).map(({ text }) => text);
const announcements = (snapshot: Snapshot) =>
  (snapshot.entities.announcement as AnnouncementView[]).map(({ text }) => text);

describe('tips', () => {
  it('are added, reworded, switched off and removed', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await owner.post(`${path}/tips`, { id: first, text: 'Say your name first.' }).expect(201);
    await owner.post(`${path}/tips`, { id: second, text: 'Ask what brought them here.' }).expect(201);
    await owner.patch(`${path}/tips/${first}`, { text: 'Begin with your name.' }).expect(200);
    await owner.patch(`${path}/tips/${second}`, { enabled: false }).expect(200);
    expect(tips(await read('console'))).toEqual(['Begin with your name.', 'Ask what brought them here.']);
    expect(tips(await read('screen'))).toEqual(['Begin with your name.']);
    await owner.delete(`${path}/tips/${first}`).expect(204);
    expect(tips(await read('screen'))).toEqual([]);
    expect((await owner.patch(`${path}/tips/${first}`, { enabled: true })).body).toMatchObject({
      code: 'tip.not-found',
    });
  });
});

describe('announcements', () => {
  it('stay until they are withdrawn', async () => {
    const id = randomUUID();
    await owner.post(`${path}/announcements`, { id, text: 'Soup is served.', minutes: null }).expect(201);
    expect(announcements(await read('screen'))).toEqual(['Soup is served.']);
    await owner.delete(`${path}/announcements/${id}`).expect(204);
    await owner.delete(`${path}/announcements/${id}`).expect(204);
    expect(announcements(await read('screen'))).toEqual([]);
  });

  it('end by the clock: unseen at once, removed with a change row by the next round', async () => {
    const id = randomUUID();
    await owner.post(`${path}/announcements`, { id, text: 'Photo in two minutes.', minutes: 2 }).expect(201);
    api.clock.advance(119_000);
    expect(announcements(await read('console'))).toHaveLength(1);
    api.clock.advance(2_000);
    expect(announcements(await read('console'))).toEqual([]);
    await api.app.get(PublishAnnouncements).endDue();
    const rows = await api.db.query<unknown[]>('SELECT id FROM announcement WHERE id = $1', [id]);
    expect(rows).toEqual([]);
    const changes = await api.db.query<{ type: string }[]>(
      'SELECT type FROM change WHERE entity_id = $1 ORDER BY seq',
      [id],
    );
    expect(changes.map(({ type }) => type)).toEqual(['AnnouncementPublished', 'AnnouncementEnded']);
  });
});
