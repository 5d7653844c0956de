import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type {
  AttendeeSession,
  EventView,
  MatchingSettingsView,
  PairOutlookView,
  Problem,
} from '@commonground/contracts';
import type { Language } from '@commonground/contracts/constants';
import { JOIN_LIMITS, joinLimits, type JoinLimits } from './join-ceiling.js';
import { openLiveEvent, type TestEvent } from '../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
});

const base = () => `/api/v1/console/events/${event.id}`;
async function oneSeatEach(onePerProfession: boolean): Promise<void> {
  const { body } = await event.owner.get(`${base()}/matching`).expect(200);
  const { settings } = body as MatchingSettingsView;
  const pairing = { ...settings.pairing, onePerProfession };
  const saved = await event.owner.put(`${base()}/matching`, { ...settings, pairing }).expect(200);
  expect((saved.body as MatchingSettingsView).settings.pairing.onePerProfession).toBe(onePerProfession);
}

function join(name: string, profession: string, browser: Browser = api.browser()) {
  return browser.post(`/api/v1/join/${event.view.joinCode}`, {
    name,
    language: 'en' satisfies Language,
    consents: { listed: true, suggested: true, screen: false },
    pin: { id: uuid(), topicId: event.topicId, direction: 'need', text: 'New clients' },
    profession,
  });
}
/** Joins, and answers a browser that is signed in. */
async function member(name: string, profession: string): Promise<Browser> {
  const browser = api.browser();
  await join(name, profession, browser).expect(201);
  return browser;
}
const change = (browser: Browser, profession: string) => browser.patch('/api/v1/attendee/me', { profession });
const names = async (): Promise<string[]> => {
  const rows = await api.db.query<{ name: string }[]>(
    'SELECT name FROM attendee WHERE event_id = $1 ORDER BY name',
    [event.id],
  );
  return rows.map(({ name }) => name);
};

describe('one seat per profession', () => {
  it('a leads group refuses a second member of a profession, with the name of the seat and not of its holder', async () => {
    await oneSeatEach(true);
    await member('Ada Adler', 'Lawyer');
    await member('Bo Brandt', 'Tax adviser');
    const answer = await join('Cem Celik', 'attorney at law').expect(409);
    expect(answer.body).toMatchObject({
      code: 'profession.taken',
      detail: 'The seat “Lawyer” is taken at this event.',
    });
    expect(JSON.stringify(answer.body)).not.toContain('Ada');
    expect(await names()).toEqual(['Ada Adler', 'Bo Brandt']);
    await join('Cem Celik', 'Photographer').expect(201);
  });

  it('says it in the language of the event', async () => {
    await event.owner.patch(base(), { language: 'de' }).expect(200);
    await oneSeatEach(true);
    await member('Ada Adler', 'Steuerberaterin');
    const { detail } = (await join('Cem Celik', 'tax adviser').expect(409)).body as Problem;
    expect(detail).toMatch(/^Der Platz „Steuerberat.*“ ist bei dieser Veranstaltung vergeben\.$/u);
  });

  it('is no rule until somebody turns it on, and phones hear of it', async () => {
    await member('Ada Adler', 'Lawyer');
    await member('Bo Brandt', 'Lawyer');
    expect((await event.owner.get(base()).expect(200)).body).toMatchObject({ onePerProfession: false });
    await oneSeatEach(true);
    expect(((await event.owner.get(base()).expect(200)).body as EventView).onePerProfession).toBe(true);
    const told = await api.db.query<{ audience: string }[]>(
      `SELECT audience FROM change WHERE event_id = $1 AND type = 'MatchingSet' AND entity = 'event'`,
      [event.id],
    );
    expect(told).toEqual([{ audience: 'event' }]);
  });

  it('of many who come for a seat at the same moment one gets it', async () => {
    await oneSeatEach(true);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => join(`Lawyer ${at}`, at % 2 ? 'Lawyer' : 'Anwältin')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409))
      expect((body as Problem).code).toBe('profession.taken');
    expect(await names()).toHaveLength(1);
  });

  it('a seat is free once its holder leaves, turns to something else or says nothing any more', async () => {
    await oneSeatEach(true);
    const ada = await member('Ada Adler', 'Lawyer');
    const bo = await member('Bo Brandt', 'Photographer');
    await change(bo, 'Lawyer').expect(409);
    expect((await bo.get('/api/v1/attendee/session').expect(200)).body).toMatchObject({
      me: { profession: 'Photographer' },
    });
    await change(ada, 'Notary').expect(200);
    await change(bo, 'Lawyer').expect(200);
    await change(bo, '').expect(200);
    await change(ada, 'attorney').expect(200);
    await ada.delete('/api/v1/attendee/me').expect(204);
    await change(bo, 'Lawyer').expect(200);
    // Another word for the own seat is no second seat.
    await change(bo, 'Attorney').expect(200);
  });

  it('turned on later it takes people as they are, keeps them apart, and refuses from then on', async () => {
    const ada = await member('Ada Adler', 'Lawyer');
    const bo = await member('Bo Brandt', 'attorney');
    await oneSeatEach(true);
    const holders = await api.db.query<{ name: string }[]>(
      'SELECT name FROM attendee WHERE event_id = $1 AND holds_seat',
      [event.id],
    );
    expect(holders).toEqual([{ name: 'Ada Adler' }]);
    const ids = await api.db.query<{ id: string }[]>('SELECT id FROM attendee WHERE event_id = $1', [
      event.id,
    ]);
    const path = `${base()}/matching/pairs/${ids[0]?.id}/${ids[1]?.id}`;
    const rule = async () => ((await event.owner.get(path).expect(200)).body as PairOutlookView).rule;
    expect(await rule()).toBe('same-profession');

    await join('Cem Celik', 'Lawyer').expect(409);
    await ada.delete('/api/v1/attendee/me').expect(204);
    await join('Cem Celik', 'Lawyer').expect(409);
    await bo.delete('/api/v1/attendee/me').expect(204);
    await join('Cem Celik', 'Lawyer').expect(201);
  });

  it('turned off again it keeps nobody out or apart', async () => {
    await oneSeatEach(true);
    await member('Ada Adler', 'Lawyer');
    await oneSeatEach(false);
    await member('Bo Brandt', 'Lawyer');
    expect(
      await api.db.query('SELECT 1 FROM attendee WHERE event_id = $1 AND holds_seat', [event.id]),
    ).toEqual([]);
  });

  it('whoever waits to be let in has the seat already, until they are turned away', async () => {
    await oneSeatEach(true);
    Object.assign(api.app.get<JoinLimits>(JOIN_LIMITS), { joinsPerMinute: 0 });
    const phone = await member('Ada Adler', 'Lawyer');
    const { me } = (await phone.get('/api/v1/attendee/session').expect(200)).body as AttendeeSession;
    expect(me).toMatchObject({ waiting: true, profession: 'Lawyer' });
    await join('Cem Celik', 'attorney').expect(409);
    await event.owner.post(`${base()}/waiting-joins/turn-away`, { ids: [me.id] }).expect(204);
    await join('Cem Celik', 'attorney').expect(201);
    Object.assign(api.app.get<JoinLimits>(JOIN_LIMITS), joinLimits());
  });

  it('somebody of a list who comes by personal link is refused like anybody else, and can choose again', async () => {
    await oneSeatEach(true);
    await member('Ada Adler', 'Lawyer');
    const id = uuid();
    await event.owner.post(`${base()}/attendees`, { id, name: 'Dora Diaz', present: false }).expect(201);
    const link = (await event.owner.post(`${base()}/attendees/${id}/personal-link`).expect(201)).body as {
      url: string;
    };
    const phone = api.browser();
    await phone.post('/api/v1/attendee/session', { token: link.url.split('#link=')[1] }).expect(201);
    const body = {
      name: 'Dora Diaz',
      language: 'en',
      consents: { listed: true, suggested: true, screen: false },
      pin: { id: uuid(), topicId: event.topicId, direction: 'offer', text: 'Contracts' },
    };
    const finish = (profession: string) => phone.post('/api/v1/attendee/me/join', { ...body, profession });
    expect((await finish('Lawyer').expect(409)).body).toMatchObject({ code: 'profession.taken' });
    await finish('Mediator').expect(200);
  });
});
