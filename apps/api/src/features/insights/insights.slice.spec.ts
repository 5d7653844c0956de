import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Counters, Insights, Snapshot } from '@commonground/contracts';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let owner: Browser;
const eventId = randomUUID();
const path = `/api/v1/console/events/${eventId}`;
const ids = Object.fromEntries(['ada', 'bo', 'cem', 'dee', 'eva', 'fay'].map((name) => [name, randomUUID()]));
const id = (name: string): string => ids[name] ?? '';
const topicId = randomUUID();

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
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
  await owner.post(`${path}/topics`, { id: topicId, name: 'All', icon: 'leaf', colour: 0 }).expect(201);
  const person = (name: string, mood = 'open', suggested = true, present = true) =>
    api.db.query(
      `INSERT INTO attendee (id, event_id, name, joined_at, present, mood, consent_suggested) VALUES ($1, $2, $3, now(), $4, $5, $6)`,
      [id(name), eventId, name, present, mood, suggested],
    );
  await person('ada');
  await person('bo');
  await person('cem');
  await person('dee', 'not-now');
  await person('eva', 'open', false);
  await person('fay', 'open', true, false);
  const pin = (name: string, direction: string, text: string) =>
    api.db.query(
      `INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text) VALUES ($1, $2, $3, $4, $5, 'other', $6)`,
      [randomUUID(), eventId, id(name), topicId, direction, text],
    );
  await pin('ada', 'need', 'A lawyer');
  await pin('bo', 'offer', 'Legal advice');
  await pin('dee', 'need', 'A beekeeper');
  await pin('eva', 'both', 'Choir singing');
  const [low, high] = [id('ada'), id('bo')].sort();
  const card = randomUUID();
  await api.db.query(
    `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, sign, low_yes, high_yes, created_at, expires_at)
     VALUES ($1, $2, $3, $4, 'met', 'match', 1, '[]', '{}', 1, true, true, now(), now())`,
    [card, eventId, low, high],
  );
  await api.db.query(
    `INSERT INTO encounter (id, event_id, low_id, high_id, suggestion_id, confirmed_at) VALUES ($1, $2, $3, $4, $5, '2026-11-22T18:14:00Z')`,
    [randomUUID(), eventId, low, high, card],
  );
});
afterAll(() => api.close());

describe('the counters', () => {
  it('equal the database', async () => {
    const snapshot = (await owner.get(`${path}/snapshot`).expect(200)).body as Snapshot;
    const counters = snapshot.entities.counters as Counters[];
    const count = async (sql: string) =>
      Number((await api.db.query<{ count: string }[]>(`SELECT count(*) FROM ${sql}`, [eventId]))[0]?.count);
    expect(counters).toEqual([
      {
        id: eventId,
        attendees: await count('attendee WHERE event_id = $1'),
        present: await count('attendee WHERE event_id = $1 AND present'),
        pins: await count('pin WHERE event_id = $1'),
        suggestions: await count('suggestion WHERE event_id = $1'),
        accepted: await count(`suggestion WHERE event_id = $1 AND state IN ('accepted', 'met')`),
        encounters: await count('encounter WHERE event_id = $1'),
      },
    ]);
    expect(counters[0]).toMatchObject({
      attendees: 6,
      present: 5,
      pins: 4,
      suggestions: 1,
      accepted: 1,
      encounters: 1,
    });
  });
});

describe('insights', () => {
  it('tell the organizer where the room needs a hand', async () => {
    const insights = (await owner.get(`${path}/insights`).expect(200)).body as Insights;
    expect(insights.topics.find((topic) => topic.topicId === topicId)).toEqual({
      topicId,
      offers: 2,
      needs: 3,
    });
    const gaps = insights.gaps.map(
      ({ people, needs: [first] }) => `${people} ${first?.name}: ${first?.text}`,
    );
    expect(gaps.sort()).toEqual(['1 dee: A beekeeper', '1 eva: Choir singing']);
    expect(Object.fromEntries(insights.waiting.map(({ name, reason }) => [name, reason]))).toEqual({
      cem: 'no-pin',
      dee: 'mood',
      eva: 'not-suggested',
    });
    expect(insights.encounters).toEqual([{ from: '2026-11-22T18:10:00.000Z', encounters: 1 }]);
  });

  it('are for the console of this organization only', async () => {
    await api.browser().get(`${path}/insights`).expect(401);
  });
});
