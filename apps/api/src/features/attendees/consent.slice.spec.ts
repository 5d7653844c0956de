import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import type { FieldAudiences, Frame, Me, PersonView, ScreenSession, Snapshot } from '@commonground/contracts';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import type { FeedReader } from '../../platform/feeds/feed-projector.js';
import {
  openLiveEvent,
  type PersonOptions,
  type TestEvent,
  type TestPerson,
} from '../../testing/live-event.js';
import { snapshotFor } from '../../testing/snapshot-for.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const anEvent = () => openLiveEvent(api);

/** Somebody with a pin, in the list and on screens unless said otherwise. */
async function aGuest(
  event: TestEvent,
  name: string,
  consents: Partial<PersonOptions> = {},
): Promise<TestPerson> {
  const guest = await event.person({
    name,
    headline: `${name} makes things`,
    listed: true,
    screen: true,
    ...consents,
  });
  await guest.pin('offer', 'Bookkeeping for founders');
  return guest;
}

const change = (guest: TestPerson, body: object) =>
  guest.browser.patch('/api/v1/attendee/me', body).expect(200);
const audiences = (changed: Partial<FieldAudiences>): FieldAudiences => ({
  headline: 'event',
  company: 'event',
  email: 'accepted',
  phone: 'accepted',
  linkedin: 'accepted',
  website: 'event',
  bio: 'event',
  ...changed,
});

const peopleFor = async (event: TestEvent, reader: FeedReader) =>
  ((await snapshotFor(api, event.id, reader)).entities.person ?? []) as PersonView[];
const ROOM: FeedReader = { kind: 'attendee', attendeeId: null };
const SCREEN: FeedReader = { kind: 'screen' };
const names = (people: { name: string }[]) => people.map(({ name }) => name).sort();
const changesOf = (event: TestEvent, type: string) =>
  api.db.query<{ entity: string; entity_id: string; audience: string }[]>(
    'SELECT entity, entity_id, audience FROM change WHERE event_id = $1 AND type = $2 ORDER BY seq',
    [event.id, type],
  );

describe('consent', () => {
  it('decides who is in the list and on screens, from one moment to the next', async () => {
    const event = await anEvent();
    const ines = await aGuest(event, 'Ines');
    await aGuest(event, 'Jonas', { listed: false });
    await aGuest(event, 'Kofi', { screen: false });
    expect(names(await peopleFor(event, ROOM))).toEqual(['Ines', 'Kofi']);
    expect(names(await peopleFor(event, SCREEN))).toEqual(['Ines', 'Jonas']);
    const me = (
      await ines.browser
        .put('/api/v1/attendee/me/consents', { listed: true, suggested: true, screen: false })
        .expect(200)
    ).body as Me;
    expect(me.consents.screen).toBe(false);
    expect(names(await peopleFor(event, SCREEN))).toEqual(['Jonas']);
    const told = await changesOf(event, 'ConsentChanged');
    expect(told.map(({ entity, audience }) => [entity, audience])).toEqual(
      expect.arrayContaining([
        ['me', `attendee:${ines.id}`],
        ['attendee', 'staff'],
        ['person', 'event'],
        ['pin', 'event'],
        ['counters', 'event'],
      ]),
    );
    const records = await api.db.query<unknown[]>(
      `SELECT granted FROM consent_record WHERE attendee_id = $1 AND purpose = 'screen' ORDER BY at`,
      [ines.id],
    );
    expect(records).toEqual([{ granted: false }]);
  });

  it('never shows a field to an audience that its owner did not choose', async () => {
    const event = await anEvent();
    const ines = await aGuest(event, 'Ines');
    const canary = {
      company: 'canary-company',
      email: 'canary@example.org',
      phone: 'canary-phone',
      linkedin: 'https://canary.example/in',
      website: 'https://canary.example',
      bio: 'canary-bio',
    };
    await change(ines, {
      ...canary,
      fieldAudiences: audiences({ bio: 'screen', company: 'me', email: 'event' }),
    });
    const [inRoom] = await peopleFor(event, ROOM);
    expect(inRoom).toMatchObject({ headline: 'Ines makes things', company: '', mood: 'open' });
    expect(inRoom?.fields).toEqual({ website: canary.website, bio: canary.bio });
    const [onScreen] = await peopleFor(event, SCREEN);
    expect(onScreen).toEqual({
      id: ines.id,
      name: 'Ines',
      headline: '',
      company: '',
      mood: null,
      full: false,
      fields: { bio: 'canary-bio' },
    });
  });
});

describe('a screen in the room', () => {
  it('forgets within two seconds who no longer wants to be shown', async () => {
    const event = await anEvent();
    const ines = await aGuest(event, 'Ines');
    const device = api.browser();
    const { pairingCode } = (await device.post('/api/v1/screen/session').expect(200)).body as ScreenSession;
    const body = { code: pairingCode, name: 'Hall' };
    await event.owner.post(`/api/v1/console/events/${event.id}/screens`, body).expect(201);
    const { epoch, seq } = (await device.get('/api/v1/screen/snapshot').expect(200)).body as Snapshot;
    const socket = io(api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience: 'screen' },
      reconnection: false,
      extraHeaders: { cookie: device.cookies(), origin: 'http://commonground.test' },
    });
    const gone = new Promise<number>((resolve) => {
      socket.on('frame', ({ changes }: Frame) => {
        if (changes.some(({ entity, id, value }) => entity === 'person' && id === ines.id && value === null))
          resolve(performance.now());
      });
    });
    const hello = { protocol: PROTOCOL_VERSION, eventId: event.id, epoch, seq, meSeq: 0 };
    expect(await socket.emitWithAck('hello', hello)).toMatchObject({ ok: true });
    const start = performance.now();
    const withdrawn = { listed: true, suggested: true, screen: false };
    await ines.browser.put('/api/v1/attendee/me/consents', withdrawn).expect(200);
    expect((await gone) - start).toBeLessThan(2000);
    socket.disconnect();
  });
});
