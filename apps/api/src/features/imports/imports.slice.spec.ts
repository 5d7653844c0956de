import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateAttendeeList } from '@commonground/interchange';
import type {
  AttendeeSession,
  AttendeeView,
  EventView,
  ImportView,
  PersonalLink,
  Snapshot,
  TopicView,
} from '@commonground/contracts';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { ImportRunner } from './index.js';

const FIXTURES = resolve(import.meta.dirname, '../../../../../libs/interchange/fixtures');

let api: TestApi;
let owner: Browser;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
afterAll(() => api.close());

async function anEvent(): Promise<EventView> {
  const event = (
    await owner.post('/api/v1/console/events', {
      id: randomUUID(),
      name: 'Founders day',
      place: 'Library',
      timeZone: 'Europe/Berlin',
      startsAt: '2026-11-22T17:00:00Z',
      endsAt: '2026-11-22T21:00:00Z',
      language: 'de',
      topicTemplate: null,
      withTips: false,
    })
  ).body as EventView;
  return (await owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'live' })).body as EventView;
}

const path = (event: EventView) => `/api/v1/console/events/${event.id}`;

const upload = (event: EventView, content: string | Buffer, name = 'list.csv') =>
  owner
    .post(`${path(event)}/imports`)
    .attach('file', typeof content === 'string' ? Buffer.from(content) : content, name);

const uploaded = async (event: EventView, content: string | Buffer, name?: string) =>
  (await upload(event, content, name).expect(201)).body as ImportView;

const read = async (event: EventView, id: string) =>
  (await owner.get(`${path(event)}/imports/${id}`).expect(200)).body as ImportView;

/** Waits until nothing runs any more. */
async function settled(event: EventView, id: string): Promise<ImportView> {
  for (;;) {
    const view = await read(event, id);
    if (view.state !== 'applying' && view.state !== 'undoing') return view;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function applied(event: EventView, content: string | Buffer): Promise<ImportView> {
  const { id } = await uploaded(event, content);
  const begun = (await owner.post(`${path(event)}/imports/${id}/apply`).expect(202)).body as ImportView;
  expect(begun.state).toBe('applying');
  return settled(event, id);
}

async function undone(event: EventView, id: string): Promise<ImportView> {
  await owner.post(`${path(event)}/imports/${id}/undo`).expect(202);
  return settled(event, id);
}

async function snapshot(event: EventView): Promise<Snapshot> {
  return (await owner.get(`${path(event)}/snapshot`).expect(200)).body as Snapshot;
}
const people = async (event: EventView) => (await snapshot(event)).entities.attendee as AttendeeView[];

describe('an uploaded list', () => {
  const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.csv'));

  it.each(files)('%s is recognised, applied and found unchanged the second time', async (name) => {
    const event = await anEvent();
    const content = readFileSync(resolve(FIXTURES, name));
    const preview = await uploaded(event, content, name);
    expect(preview).toMatchObject({ state: 'preview', fileName: name });
    expect(name.startsWith(preview.dialect) || preview.dialect === 'commonground').toBe(true);
    expect(await people(event)).toEqual([]);
    const done = await applied(event, content);
    expect(done).toMatchObject({
      state: 'applied',
      total: preview.counts.create,
      done: preview.counts.create,
      failure: '',
    });
    expect(await people(event)).toHaveLength(preview.counts.create);
    const again = await uploaded(event, content);
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: preview.counts.create });
  });

  it('that cannot be read changes nothing and says where it is broken', async () => {
    const event = await anEvent();
    const broken = await upload(
      event,
      'name,email\r\nAda Ahrens,ada@example.org\r\n"Ben Bauer,ben@example.org\r\n',
    ).set('Accept-Language', 'en');
    expect(broken.body).toMatchObject({
      status: 422,
      code: 'import.unreadable',
      detail: expect.stringContaining('Row 3'),
    });
    const workbook = await upload(event, Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'list.xlsx').set(
      'Accept-Language',
      'de',
    );
    expect(workbook.body).toMatchObject({
      code: 'import.unreadable',
      detail: expect.stringContaining('CSV'),
    });
    const none = await owner.post(`${path(event)}/imports`).field('other', 'thing');
    expect(none.body).toMatchObject({ code: 'request.invalid' });
    expect((await owner.get(`${path(event)}/imports`)).body).toEqual([]);
    expect(await people(event)).toEqual([]);
  });

  it('is planned anew when a column is corrected, and says what is wrong by row and column', async () => {
    const event = await anEvent();
    const list = await uploaded(
      event,
      'Wer,E-Mail,Firma\r\nAda Ahrens,ada@example.org,Holz GmbH\r\nBen Bauer,nowhere,Lehm eG\r\n',
    );
    const change = (mapping: object) => owner.patch(`${path(event)}/imports/${list.id}`, { mapping });
    const corrected = (await change({ name: 0, email: 1 }).expect(200)).body as ImportView;
    expect(corrected.counts).toMatchObject({ create: 1, error: 1 });
    expect(corrected.rows[0]).toMatchObject({
      action: 'create',
      fields: { name: 'Ada Ahrens', email: 'ada@example.org' },
    });
    expect(corrected.issues).toEqual([{ row: 3, column: 'E-Mail', code: 'email-invalid', value: 'nowhere' }]);
    expect((await change({ name: 7 })).body).toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer: '/mapping/name' }],
    });
    expect((await change({ shoe: 0 })).body).toMatchObject({ code: 'request.invalid' });
    const report = await owner
      .get(`${path(event)}/imports/${list.id}/report.csv`)
      .set('Accept-Language', 'de')
      .expect(200);
    expect(report.text).toContain('Ben Bauer,nowhere,Lehm eG,E-Mail: das ist keine E-Mail-Adresse');
    await owner.post(`${path(event)}/imports/${list.id}/apply`).expect(202);
    await settled(event, list.id);
    expect((await change({ name: 0 })).body).toMatchObject({ code: 'import.state' });
    expect(await people(event)).toMatchObject([
      { name: 'Ada Ahrens', joined: false, consents: { listed: false, suggested: false, screen: false } },
    ]);
  });
});

describe('a list of 1,162 people', () => {
  it('is applied in seconds, never doubles, and goes away without a trace', async () => {
    const event = await anEvent();
    const content = generateAttendeeList(7, 1162, 'commonground');
    const preview = await uploaded(event, content);
    expect(preview.rows).toHaveLength(50);
    const start = performance.now();
    await owner.post(`${path(event)}/imports/${preview.id}/apply`).expect(202);
    const done = await settled(event, preview.id);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(done).toMatchObject({ state: 'applied', done: 1162, total: 1162 });
    expect(await people(event)).toHaveLength(1162);
    const seqs = await api.db.query<{ seq: string }[]>(
      'SELECT seq FROM change WHERE event_id = $1 ORDER BY seq',
      [event.id],
    );
    expect(seqs.map((row) => Number(row.seq))).toEqual(seqs.map((_, index) => index + 1));

    const again = await applied(event, content);
    expect(again).toMatchObject({ counts: { create: 0, update: 0 }, state: 'applied', total: 0 });
    expect(await people(event)).toHaveLength(1162);

    expect(await undone(event, preview.id)).toMatchObject({ state: 'undone', done: 1162 });
    expect(await people(event)).toEqual([]);
    const left = await api.db.query<unknown[]>('SELECT 1 FROM import_step WHERE import_id = $1', [
      preview.id,
    ]);
    expect(left).toEqual([]);
  }, 60_000);
});

describe('taking an import back', () => {
  const list = (headline: string) =>
    `external_id,name,email,headline\r\na1,Ada Ahrens,ada@example.org,${headline}\r\na2,Ben Bauer,ben@example.org,${headline}\r\n`;

  it('keeps those who joined, and restores only what is still the imported value', async () => {
    const event = await anEvent();
    await applied(event, list('Engineer'));
    const second = await applied(
      event,
      `${list('Architect')}a3,Cem Celik,cem@example.org,Nurse\r\na4,Dana Diehl,dana@example.org,Baker\r\n`,
    );
    expect(second.counts).toMatchObject({ create: 2, update: 2 });
    const [ada, ben, cem] = await people(event);
    expect([ada?.headline, ben?.headline]).toEqual(['Architect', 'Architect']);

    const phoneOf = async (attendee: AttendeeView | undefined) => {
      const link = (await owner.post(`${path(event)}/attendees/${attendee?.id}/personal-link`))
        .body as PersonalLink;
      const phone = api.browser();
      await phone.post('/api/v1/attendee/session', { token: link.url.split('#link=')[1] }).expect(201);
      return phone;
    };
    await (await phoneOf(ada)).patch('/api/v1/attendee/me', { headline: 'Sculptor' }).expect(200);
    const topic = ((await snapshot(event)).entities.topic as TopicView[])[0];
    await (
      await phoneOf(cem)
    )
      .post('/api/v1/attendee/me/join', {
        name: 'Cem Celik',
        language: 'de',
        consents: { listed: true, suggested: true, screen: false },
        pin: { id: randomUUID(), topicId: topic?.id, direction: 'offer', text: 'First aid course' },
      })
      .expect(200);

    await undone(event, second.id);
    const left = await people(event);
    expect(left.map(({ name, headline }) => [name, headline])).toEqual([
      ['Ada Ahrens', 'Sculptor'],
      ['Ben Bauer', 'Engineer'],
      ['Cem Celik', 'Nurse'],
    ]);
    expect((await owner.post(`${path(event)}/imports/${second.id}/undo`)).body).toMatchObject({
      code: 'import.state',
    });
  });

  it('happens by itself for an import that a process left unfinished', async () => {
    const event = await anEvent();
    const { id } = await applied(event, list('Engineer'));
    await api.db.query(`UPDATE attendee_import SET state = 'applying' WHERE id = $1`, [id]);
    expect((await owner.post(`${path(event)}/imports/${id}/undo`)).body).toMatchObject({
      code: 'import.state',
    });
    const runner = api.app.get(ImportRunner);
    // What is found for the first time may just be about to be worked on.
    await runner.look();
    await runner.look();
    expect(await read(event, id)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('Server'),
    });
    expect(await people(event)).toEqual([]);
  });
});

describe('people of a list', () => {
  it('are never claimed by a walk-in who types their address', async () => {
    const event = await anEvent();
    const phone = api.browser();
    const topic = ((await snapshot(event)).entities.topic as TopicView[])[0];
    const body = {
      name: 'Ada Ahrens',
      language: 'en',
      consents: { listed: false, suggested: true, screen: false },
      pin: { id: randomUUID(), topicId: topic?.id, direction: 'need', text: 'A tax adviser' },
    };
    const walkIn = (await phone.post(`/api/v1/join/${event.joinCode}`, body).expect(201))
      .body as AttendeeSession;
    await phone.patch('/api/v1/attendee/me', { email: 'ada@example.org' }).expect(200);
    const done = await applied(event, 'name,email,phone\r\nAda Ahrens,ada@example.org,+49 30 1234567\r\n');
    expect(done.counts).toMatchObject({ create: 1, update: 0 });
    const session = (await phone.get('/api/v1/attendee/session')).body as AttendeeSession;
    expect(session.me).toMatchObject({ id: walkIn.me.id, phone: '' });
  });

  it('belong to one organization and event: another one has no such import', async () => {
    const [event, other] = [await anEvent(), await anEvent()];
    const { id } = await uploaded(event, 'name\r\nAda Ahrens\r\nBen Bauer\r\n');
    await owner.get(`${path(other)}/imports/${id}`).expect(404);
    await api
      .browser()
      .get(`${path(event)}/imports/${id}`)
      .expect(401);
    await owner.post(`${path(other)}/imports/${id}/apply`).expect(404);
  });
});
