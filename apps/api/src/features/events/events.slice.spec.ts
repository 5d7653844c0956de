import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventView, Snapshot, TopicView } from '@commonground/contracts';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let owner: Browser;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
afterAll(() => api.close());

const particulars = () => ({
  id: randomUUID(),
  name: 'Autumn evening',
  place: 'Old mill',
  timeZone: 'Europe/Berlin',
  startsAt: '2026-11-22T17:00:00Z',
  endsAt: '2026-11-22T21:00:00Z',
  language: 'en',
  topicTemplate: null,
  withTips: false,
});

async function anEvent(): Promise<EventView> {
  return (await owner.post('/api/v1/console/events', particulars()).expect(201)).body as EventView;
}

const snapshot = async (event: EventView) =>
  (await owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200)).body as Snapshot;

describe('events', () => {
  it('are created once, however often the command is repeated', async () => {
    const body = particulars();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => owner.post('/api/v1/console/events', body, key)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const all = (await owner.get('/api/v1/console/events')).body as EventView[];
    expect(all.filter((event) => event.id === body.id)).toHaveLength(1);
  });

  it('lose nothing when two change different particulars at once', async () => {
    const { id } = await anEvent();
    for (let round = 0; round < 5; round += 1) {
      const parts = [{ name: `Evening ${round}` }, { place: `Hall ${round}` }, { timeZone: 'Europe/Paris' }];
      await Promise.all(parts.map((part) => owner.patch(`/api/v1/console/events/${id}`, part).expect(200)));
      const event = (await owner.get(`/api/v1/console/events/${id}`)).body as EventView;
      expect(event).toMatchObject(Object.assign({}, ...parts));
    }
  });

  it('refuse a key that was used for another command', async () => {
    const key = randomUUID();
    await owner.post('/api/v1/console/events', particulars(), key).expect(201);
    const answer = await owner.post('/api/v1/console/events', particulars(), key).expect(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid' });
  });

  it('refuse an id that is taken, under whatever key', async () => {
    const body = particulars();
    await owner.post('/api/v1/console/events', body).expect(201);
    const again = await owner.post('/api/v1/console/events', body);
    expect(again.body).toMatchObject({ status: 409, code: 'request.duplicate' });
  });

  it('have to end after they begin', async () => {
    const answer = await owner.post('/api/v1/console/events', {
      ...particulars(),
      endsAt: '2026-11-22T17:00:00Z',
    });
    expect(answer.body).toMatchObject({ status: 400, code: 'event.dates' });
  });

  it('do not exist for somebody who is not signed in, nor without our Origin', async () => {
    const event = await anEvent();
    await api.browser().get(`/api/v1/console/events/${event.id}`).expect(401);
    const stranger = await owner
      .post(`/api/v1/console/events/${event.id}/phase`, { phase: 'live' })
      .set('Origin', 'https://evil.example');
    expect(stranger.body).toMatchObject({ status: 403, code: 'request.origin' });
  });

  it('turn from phase to phase, but not out of the archive', async () => {
    const event = await anEvent();
    const turn = (phase: string) => owner.post(`/api/v1/console/events/${event.id}/phase`, { phase });
    for (const phase of ['live', 'after', 'archived']) await turn(phase).expect(200);
    expect((await turn('live')).body).toMatchObject({ code: 'event.phase' });
  });

  it('number every change without a gap', async () => {
    const event = await anEvent();
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        owner
          .post(`/api/v1/console/events/${event.id}/topics`, {
            id: randomUUID(),
            name: `Topic ${n}`,
            icon: 'leaf',
            colour: 1,
          })
          .expect(201),
      ),
    );
    const rows = await api.db.query<{ seq: string }[]>(
      'SELECT seq FROM change WHERE event_id = $1 ORDER BY seq',
      [event.id],
    );
    expect(rows.map((row) => Number(row.seq))).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
    expect((await snapshot(event)).seq).toBe(12);
  });
});

describe('topics', () => {
  it('are added, renamed, ordered, merged and closed', async () => {
    const event = await anEvent();
    const path = `/api/v1/console/events/${event.id}`;
    const [a, b] = [randomUUID(), randomUUID()];
    await owner.post(`${path}/topics`, { id: a, name: 'Law', icon: 'scale', colour: 1 }).expect(201);
    await owner.post(`${path}/topics`, { id: b, name: 'Money', icon: 'coin', colour: 2 }).expect(201);
    await owner.patch(`${path}/topics/${a}`, { name: 'Law and tax' }).expect(200);
    await owner.put(`${path}/topic-order`, { ids: [b, a] }).expect(204);
    const names = async () =>
      ((await snapshot(event)).entities.topic as TopicView[]).map((topic) => topic.name);
    expect(await names()).toEqual(['Money', 'Law and tax', 'General']);
    await owner.post(`${path}/topics/${b}/merge`, { intoId: a }).expect(204);
    expect(await names()).toEqual(['Law and tax', 'General']);
    await owner.patch(`${path}/topics/${a}`, { closed: true }).expect(200);
    const general = ((await snapshot(event)).entities.topic as TopicView[])[1];
    const last = await owner.patch(`${path}/topics/${general?.id}`, { closed: true });
    expect(last.body).toMatchObject({ status: 409, code: 'topic.last' });
    const merged = await owner.post(`${path}/topics/${general?.id}/merge`, { intoId: a });
    expect(merged.body).toMatchObject({ status: 409, code: 'topic.last' });
  });
});
