import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { MINUTE } from '@commonground/kernel';
import type {
  AttendeeSession,
  AttendeeView,
  BlockView,
  ContactView,
  Me,
  PersonView,
  PinView,
  Snapshot,
} from '@commonground/contracts';
import type { FeedReader } from '../../platform/feeds/feed-projector.js';
import {
  eventually,
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

/** An open card of two, which nobody has answered. */
async function aCard(event: TestEvent, one: TestPerson, other: TestPerson): Promise<string> {
  const id = randomUUID();
  await api.db.query(
    `INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, facts, question, sign, created_at, expires_at)
     VALUES ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), 'open', 'match', 1, '[]', '{"code":"q","params":{}}', 1, now(), now() + interval '30 minutes')`,
    [id, event.id, one.id, other.id],
  );
  return id;
}

const peopleFor = async (event: TestEvent, reader: FeedReader) =>
  ((await snapshotFor(api, event.id, reader)).entities.person ?? []) as PersonView[];
const ROOM: FeedReader = { kind: 'attendee', attendeeId: null };
const names = (people: { name: string }[]) => people.map(({ name }) => name).sort();
const snapshotOf = async (guest: TestPerson) =>
  (await guest.browser.get('/api/v1/attendee/snapshot').expect(200)).body as Snapshot;
const changesOf = (event: TestEvent, type: string) =>
  api.db.query<{ entity: string; entity_id: string; audience: string }[]>(
    'SELECT entity, entity_id, audience FROM change WHERE event_id = $1 AND type = $2 ORDER BY seq',
    [event.id, type],
  );

describe('a block', () => {
  it('makes two people invisible to each other, everywhere, and to nobody else', async () => {
    const event = await anEvent();
    const [ines, kofi, lara] = [
      await aGuest(event, 'Ines'),
      await aGuest(event, 'Kofi'),
      await aGuest(event, 'Lara'),
    ];
    await aCard(event, ines, kofi);
    await ines.browser.post('/api/v1/attendee/blocks', { attendeeId: kofi.id }).expect(204);
    await ines.browser.post('/api/v1/attendee/blocks', { attendeeId: kofi.id }).expect(204);
    const seen = async (guest: TestPerson) => {
      const { entities } = await snapshotOf(guest);
      return [
        names(entities.person as PersonView[]),
        (entities.pin as PinView[]).map((pin) => pin.owner.name).sort(),
      ];
    };
    expect(await seen(ines)).toEqual([
      ['Ines', 'Lara'],
      ['Ines', 'Lara'],
    ]);
    expect(await seen(kofi)).toEqual([
      ['Kofi', 'Lara'],
      ['Kofi', 'Lara'],
    ]);
    expect(await seen(lara)).toEqual([
      ['Ines', 'Kofi', 'Lara'],
      ['Ines', 'Kofi', 'Lara'],
    ]);
    const [card] = await api.db.query<{ state: string; closed_at: Date | null }[]>(
      'SELECT state, closed_at FROM suggestion WHERE event_id = $1',
      [event.id],
    );
    expect(card).toMatchObject({ state: 'declined', closed_at: expect.any(Date) });
    const told = await changesOf(event, 'AttendeeBlocked');
    expect(told.filter(({ entity }) => entity === 'person')).toEqual([
      { entity: 'person', entity_id: kofi.id, audience: `attendee:${ines.id}` },
      { entity: 'person', entity_id: ines.id, audience: `attendee:${kofi.id}` },
    ]);
    expect(
      told
        .filter(({ entity }) => entity === 'suggestion')
        .map(({ audience }) => audience)
        .sort(),
    ).toEqual([`attendee:${ines.id}`, `attendee:${kofi.id}`].sort());

    const mine = (await ines.browser.get('/api/v1/attendee/blocks').expect(200)).body as BlockView[];
    expect(mine).toMatchObject([{ attendeeId: kofi.id, name: 'Kofi' }]);
    expect((await kofi.browser.get('/api/v1/attendee/blocks')).body).toEqual([]);
    await ines.browser.delete(`/api/v1/attendee/blocks/${kofi.id}`).expect(204);
    expect((await seen(kofi))[0]).toEqual(['Ines', 'Kofi', 'Lara']);
    expect(await changesOf(event, 'AttendeeUnblocked')).not.toEqual([]);
  });

  it('answers the blocked one as if the other had never been', async () => {
    const event = await anEvent();
    const [ines, kofi, lara] = [
      await aGuest(event, 'Ines'),
      await aGuest(event, 'Kofi'),
      await aGuest(event, 'Lara'),
    ];
    const pin = await ines.pin('offer', 'Taxes for beginners');
    const me = '/api/v1/attendee';
    const contact = (await kofi.browser.post(`${me}/pins/${pin.id}/copy`).expect(200)).body as ContactView;
    const [card, declined] = [await aCard(event, ines, kofi), await aCard(event, lara, kofi)];
    await lara.browser.post(`${me}/suggestions/${declined}/decline`).expect(204);
    await ines.browser.post(`${me}/blocks`, { attendeeId: kofi.id }).expect(204);
    const { browser } = kofi;
    const asked: [real: string, ask: (id: string) => ReturnType<typeof browser.get>, other?: string][] = [
      [pin.id, (id) => browser.post(`${me}/pins/${id}/copy`)],
      [contact.id, (id) => browser.get(`${me}/contacts/${id}/card.vcf`)],
      [contact.id, (id) => browser.patch(`${me}/contacts/${id}`, { note: 'Who was that?' })],
      // A card that was there looks as if the other had said no.
      [card, (id) => browser.post(`${me}/suggestions/${id}/accept`), declined],
      [card, (id) => browser.post(`${me}/suggestions/${id}/met`), declined],
      [ines.id, (id) => browser.post(`${me}/rounds/met/${id}`)],
    ];
    for (const [real, ask, other = randomUUID()] of asked) {
      const [answer, never] = [await ask(real), await ask(other)];
      const told = ({ status, body }: typeof answer) => {
        const { code, title, detail } = body as Record<string, unknown>;
        return { status, code, title, detail };
      };
      expect(told(answer)).toEqual(told(never));
      expect([404, 409]).toContain(answer.status);
    }
    expect((await browser.get(`${me}/contacts`).expect(200)).body).toEqual([]);
    const { entities } = await snapshotOf(kofi);
    const everything = JSON.stringify(entities);
    for (const trace of [ines.id, pin.id, contact.id, card, 'Ines', 'Taxes'])
      expect(everything).not.toContain(trace);
  });

  it('is for somebody else of the same event', async () => {
    const [event, other] = [await anEvent(), await anEvent()];
    const [ines, kofi] = [await aGuest(event, 'Ines'), await aGuest(other, 'Kofi')];
    expect((await ines.browser.post('/api/v1/attendee/blocks', { attendeeId: kofi.id })).body).toMatchObject({
      code: 'attendee.not-found',
    });
    expect((await ines.browser.post('/api/v1/attendee/blocks', { attendeeId: ines.id })).body).toMatchObject({
      code: 'reach.refused',
    });
  });
});

describe('a mood', () => {
  it('holds for its time and goes back to open', async () => {
    const event = await anEvent();
    const ines = await aGuest(event, 'Ines');
    const me = (
      await ines.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: 30 }).expect(200)
    ).body as Me;
    expect(me).toMatchObject({ mood: 'not-now', moodUntil: expect.any(String) });
    expect((await peopleFor(event, ROOM))[0]?.mood).toBe('not-now');
    api.clock.advance(31 * MINUTE);
    const later = (await ines.browser.get('/api/v1/attendee/session')).body as AttendeeSession;
    expect(later.me).toMatchObject({ mood: 'open', moodUntil: null });
    expect((await peopleFor(event, ROOM))[0]?.mood).toBe('open');
    await ines.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: 2 }).expect(400);
  });
});

describe('being there', () => {
  it('is said by whoever signed up beforehand, and only while the event is live', async () => {
    const event = await anEvent();
    const early = await event.person({ name: 'Early', present: false });
    await early.pin('need', 'A tax adviser');
    const adviser = await event.person({ name: 'Adviser' });
    await adviser.pin('offer', 'Tax advice for founders');
    expect(await adviser.suggestions()).toEqual([]);
    const me = (await early.browser.patch('/api/v1/attendee/me', { present: true }).expect(200)).body as Me;
    expect(me.present).toBe(true);
    expect(
      await eventually(
        () => adviser.suggestions(),
        (cards) => cards.length === 1,
      ),
    ).toHaveLength(1);
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'open' }).expect(200);
    const refused = await early.browser.patch('/api/v1/attendee/me', { present: true });
    expect(refused.body).toMatchObject({ status: 409, code: 'event.phase' });
  });

  it('does not put an address on the phones of others', async () => {
    const event = await anEvent();
    const guest = await aGuest(event, 'Gerda', { email: 'gerda@example.org' });
    await api.db.query(`UPDATE attendee SET audience_email = 'event' WHERE id = $1`, [guest.id]);
    expect(JSON.stringify(await peopleFor(event, ROOM))).not.toContain('gerda@example.org');
  });
});

describe('the desk', () => {
  it('adds people once, ticks them in and out and removes them', async () => {
    const event = await anEvent();
    const path = `/api/v1/console/events/${event.id}/attendees`;
    const body = { id: randomUUID(), name: 'Mira', email: 'Mira@Example.org', present: false };
    const key = randomUUID();
    const added = (await event.owner.post(path, body, key).expect(201)).body as AttendeeView;
    expect((await event.owner.post(path, body, key).expect(201)).body).toEqual(added);
    expect(added).toMatchObject({
      name: 'Mira',
      email: 'Mira@Example.org',
      joined: false,
      present: false,
      consents: { listed: false, suggested: false, screen: false },
    });
    expect((await event.owner.patch(`${path}/${body.id}`, { present: true }).expect(200)).body).toMatchObject(
      {
        present: true,
      },
    );
    expect(
      (await event.owner.patch(`${path}/${body.id}`, { present: false }).expect(200)).body,
    ).toMatchObject({
      present: false,
    });
    expect(await peopleFor(event, ROOM)).toEqual([]);
    await event.owner.delete(`${path}/${body.id}`).expect(204);
    expect((await event.owner.delete(`${path}/${body.id}`)).body).toMatchObject({
      code: 'attendee.not-found',
    });
    expect(await api.app.get(DataSource).query<unknown[]>('SELECT 1 FROM person')).toEqual([]);
  });
});

describe('leaving', () => {
  it('leaves no answer of a command behind', async () => {
    const event = await openLiveEvent(api);
    const guest = await event.person({ name: 'Unmistakable Name' });
    await guest.browser.patch('/api/v1/attendee/me', { bio: 'Hums while thinking' }).expect(200);
    await guest.browser.delete('/api/v1/attendee/me').expect(204);
    const kept = await api.db.query<unknown[]>(
      `SELECT 1 FROM command_receipt WHERE answer::text LIKE '%Unmistakable Name%'`,
    );
    expect(kept).toEqual([]);
  });

  it('leaves no trace of a command that was on its way', async () => {
    const event = await anEvent();
    const [guest, other] = [await event.person(), await event.person()];
    const me = '/api/v1/attendee';
    await guest.browser.post(`${me}/blocks`, { attendeeId: other.id }).expect(204);
    // Whoever wants to claim a command waits for this transaction, in which the guest goes.
    const answers = await api.db.transaction(async (hold) => {
      await hold.query('LOCK TABLE command_receipt IN SHARE MODE');
      const late = [
        guest.browser.delete(`${me}/pins/${randomUUID()}`),
        guest.browser.delete(`${me}/contacts/${randomUUID()}`),
        guest.browser.delete(`${me}/struck-facts/${randomUUID()}`),
        guest.browser.delete(`${me}/blocks/${other.id}`),
        guest.browser.put(`${me}/me/mood`, { mood: 'open', minutes: null }),
      ].map((request) => request.then((response) => response));
      const waiting = `SELECT 1 FROM pg_locks WHERE relation = 'command_receipt'::regclass AND NOT granted`;
      const all = await eventually(
        () => api.db.query<unknown[]>(waiting),
        (rows) => rows.length === late.length,
      );
      expect(all).toHaveLength(late.length);
      await hold.query('DELETE FROM command_receipt WHERE actor = $1', [`attendee:${guest.id}`]);
      await hold.query('DELETE FROM attendee WHERE id = $1', [guest.id]);
      return late;
    });
    for (const { body } of await Promise.all(answers))
      expect(body).toMatchObject({ code: 'attendee.not-found' });
    const kept = await api.db.query<unknown[]>('SELECT 1 FROM command_receipt WHERE strpos(actor, $1) > 0', [
      guest.id,
    ]);
    expect(kept).toEqual([]);
  });

  it('takes everything along and ends the session', async () => {
    const event = await anEvent();
    const [ines, kofi] = [await aGuest(event, 'Ines'), await aGuest(event, 'Kofi')];
    await ines.browser.delete('/api/v1/attendee/me').expect(204);
    await ines.browser.get('/api/v1/attendee/session').expect(401);
    const { entities } = await snapshotOf(kofi);
    expect(names(entities.person as PersonView[])).toEqual(['Kofi']);
    expect(entities.pin).toHaveLength(1);
    const told = await changesOf(event, 'AttendeeLeft');
    expect(told.map(({ entity }) => entity)).toEqual(
      expect.arrayContaining(['person', 'attendee', 'pin', 'counters']),
    );
  });

  it('is more than signing out, which leaves the attendee where they are', async () => {
    const event = await anEvent();
    const ines = await aGuest(event, 'Ines');
    await ines.browser.delete('/api/v1/attendee/session').expect(204);
    await ines.browser.get('/api/v1/attendee/session').expect(401);
    expect(names(await peopleFor(event, ROOM))).toEqual(['Ines']);
  });
});
