import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { io } from 'socket.io-client';
import type {
  AttendeeSession,
  AttendeeView,
  EventView,
  JoinPage,
  PersonalLink,
  PinView,
  Snapshot,
} from '@commonground/contracts';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let owner: Browser;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
afterAll(() => api.close());

async function anEvent(phase: 'draft' | 'open' | 'live' = 'live'): Promise<EventView> {
  const event = (
    await owner.post('/api/v1/console/events', {
      id: randomUUID(),
      name: 'Harbour evening',
      place: 'Boat hall',
      timeZone: 'Europe/Berlin',
      startsAt: '2026-11-22T17:00:00Z',
      endsAt: '2026-11-22T21:00:00Z',
      language: 'en',
      topicTemplate: null,
      withTips: false,
    })
  ).body as EventView;
  if (phase === 'draft') return event;
  return (await owner.post(`/api/v1/console/events/${event.id}/phase`, { phase })).body as EventView;
}

const pageOf = async (browser: Browser, code: string) =>
  (await browser.get(`/api/v1/join/${code}`).expect(200)).body as JoinPage;

async function aJoin(event: EventView, name = 'Noor Haddad') {
  const { topics } = await pageOf(api.browser(), event.joinCode);
  return {
    name,
    headline: 'Ceramist',
    language: 'en',
    consents: { listed: true, suggested: true, screen: false },
    pin: { id: randomUUID(), topicId: topics[0]?.id, direction: 'need', text: 'Looking for a kiln to share' },
  };
}

const consoleSnapshot = async (event: EventView) =>
  (await owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200)).body as Snapshot;

describe('joining by code', () => {
  it('takes a name, three switches and a pin, and signs the phone in', async () => {
    const event = await anEvent();
    const phone = api.browser();
    const joined = (
      await phone.post(`/api/v1/join/${event.joinCode.toLowerCase()}`, await aJoin(event)).expect(201)
    ).body as AttendeeSession;
    expect(joined.me).toMatchObject({ name: 'Noor Haddad', joined: true, present: true, email: '' });
    expect(joined.event.id).toBe(event.id);
    expect((await phone.get('/api/v1/attendee/session').expect(200)).body).toEqual(joined);
    const mine = (await phone.get('/api/v1/attendee/snapshot').expect(200)).body as Snapshot;
    expect((mine.entities.pin as PinView[]).map((pin) => pin.owner.name)).toEqual(['Noor Haddad']);
    expect(mine.entities.me).toEqual([joined.me]);
    expect((await consoleSnapshot(event)).entities.attendee).toMatchObject([
      { name: 'Noor Haddad', pins: 1, joined: true },
    ]);
    const records = await api.db.query<unknown[]>(
      'SELECT purpose, granted FROM consent_record ORDER BY purpose',
    );
    expect(records).toEqual([
      { purpose: 'listed', granted: true },
      { purpose: 'screen', granted: false },
      { purpose: 'suggested', granted: true },
    ]);
  });

  it('happens once, however often the command is repeated, and each repeat is signed in', async () => {
    const event = await anEvent();
    const body = await aJoin(event);
    const key = randomUUID();
    const phones = Array.from({ length: 5 }, () => api.browser());
    const answers = await Promise.all(
      phones.map((phone) => phone.post(`/api/v1/join/${event.joinCode}`, body, key)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    const ids = new Set(answers.map((answer) => (answer.body as AttendeeSession).me.id));
    expect(ids.size).toBe(1);
    for (const phone of phones) await phone.get('/api/v1/attendee/session').expect(200);
    expect((await consoleSnapshot(event)).entities.attendee).toHaveLength(1);
  });

  it.each([
    ['was removed', (id: string) => owner.delete(id)],
    ['was signed out everywhere', (id: string) => owner.delete(`${id}/personal-link`)],
  ])('lets nobody back in by repeating the command who %s, and keeps no answer', async (_, act) => {
    const event = await anEvent();
    const body = await aJoin(event, 'Unmistakable Name');
    const key = randomUUID();
    const path = `/api/v1/join/${event.joinCode}`;
    const { me } = (await api.browser().post(path, body, key).expect(201)).body as AttendeeSession;
    await act(`/api/v1/console/events/${event.id}/attendees/${me.id}`).expect(204);
    const again = await api.browser().post(path, body, key);
    expect(again.status).toBe(410);
    expect(again.headers['set-cookie']).toBeUndefined();
    const kept = await api.db.query<unknown[]>(
      `SELECT 1 FROM command_receipt WHERE answer::text LIKE '%Unmistakable Name%'`,
    );
    expect(kept).toEqual([]);
  });

  it('leaves nothing behind when the pin is refused', async () => {
    const event = await anEvent();
    const body = await aJoin(event);
    const answer = await api
      .browser()
      .post(`/api/v1/join/${event.joinCode}`, { ...body, pin: { ...body.pin, topicId: randomUUID() } });
    expect(answer.body).toMatchObject({ code: 'topic.not-found' });
    expect((await consoleSnapshot(event)).entities.attendee).toEqual([]);
  });

  it('makes nobody present before the event is live', async () => {
    const event = await anEvent('open');
    const phone = api.browser();
    const joined = (await phone.post(`/api/v1/join/${event.joinCode}`, await aJoin(event)).expect(201))
      .body as AttendeeSession;
    expect(joined.me).toMatchObject({ joined: true, present: false });
  });

  it('answers unknown and closed codes alike, and slows a guessing device down', async () => {
    const closed = await anEvent('draft');
    const event = await anEvent();
    const guess = (code: string, agent: string) =>
      api.browser().get(`/api/v1/join/${code}`).set('User-Agent', agent);
    const bare = ({ traceId: _, ...problem }: Record<string, unknown>) => problem;
    const unknown = await guess('ZZZZZZ', 'curious').expect(404);
    const shut = await guess(closed.joinCode, 'curious').expect(404);
    expect(bare(unknown.body as Record<string, unknown>)).toEqual(bare(shut.body as Record<string, unknown>));
    for (let tries = 2; tries < 10; tries += 1) await guess('ZZZZZZ', 'curious').expect(404);
    const limited = await guess(event.joinCode, 'curious').expect(429);
    expect(limited.body).toMatchObject({ code: 'request.rate-limited', retryAfterMs: expect.any(Number) });
    await guess(event.joinCode, 'patient').expect(200);
  });
});

describe('a personal link', () => {
  async function aGuest(event: EventView) {
    const path = `/api/v1/console/events/${event.id}/attendees`;
    const body = { id: randomUUID(), name: 'Ilse Brandt', email: 'ilse@example.org', present: false };
    const guest = (await owner.post(path, body).expect(201)).body as AttendeeView;
    const issue = async () =>
      ((await owner.post(`${path}/${guest.id}/personal-link`).expect(201)).body as PersonalLink).url.split(
        '#link=',
      )[1];
    return { guest, path: `${path}/${guest.id}`, issue };
  }
  const signIn = (phone: Browser, token: string | undefined) =>
    phone.post('/api/v1/attendee/session', { token });

  it('signs in on a second phone too, and finishes joining once', async () => {
    const event = await anEvent();
    const { guest, issue } = await aGuest(event);
    const token = await issue();
    const [one, two] = [api.browser(), api.browser()];
    const session = (await signIn(one, token).expect(201)).body as AttendeeSession;
    expect(session.me).toMatchObject({ id: guest.id, name: 'Ilse Brandt', joined: false });
    await signIn(two, token).expect(201);
    const body = await aJoin(event, 'Ilse Brandt');
    const done = (await one.post('/api/v1/attendee/me/join', body).expect(200)).body as AttendeeSession;
    expect(done.me).toMatchObject({ id: guest.id, joined: true, present: true, email: 'ilse@example.org' });
    expect((await two.post('/api/v1/attendee/me/join', await aJoin(event))).body).toMatchObject({
      code: 'join.already',
    });
  });

  it('is replaced by the next one, and revoking it ends every session', async () => {
    const event = await anEvent();
    const { guest, path, issue } = await aGuest(event);
    const first = await issue();
    const phone = api.browser();
    await signIn(phone, first).expect(201);
    const second = await issue();
    expect((await signIn(api.browser(), first)).body).toMatchObject({
      status: 410,
      code: 'session.link-invalid',
    });
    await phone.get('/api/v1/attendee/session').expect(200);
    expect((await consoleSnapshot(event)).entities.attendee).toMatchObject([{ id: guest.id, hasLink: true }]);
    const socket = io(api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience: 'attendee' },
      reconnection: false,
      extraHeaders: { cookie: phone.cookies(), origin: 'http://commonground.test' },
    });
    await once(socket as never, 'connect');
    const bye = once(socket as never, 'bye');
    await owner.delete(`${path}/personal-link`).expect(204);
    expect(await bye).toEqual([{ code: 'session.missing' }]);
    await phone.get('/api/v1/attendee/session').expect(401);
    await signIn(api.browser(), second).expect(410);
    expect((await consoleSnapshot(event)).entities.attendee).toMatchObject([
      { id: guest.id, hasLink: false },
    ]);
  });

  it('ends with its attendee', async () => {
    const event = await anEvent();
    const { path, issue } = await aGuest(event);
    const token = await issue();
    const phone = api.browser();
    await signIn(phone, token).expect(201);
    await owner.delete(path).expect(204);
    await phone.get('/api/v1/attendee/session').expect(401);
    await signIn(api.browser(), token).expect(410);
  });
});
