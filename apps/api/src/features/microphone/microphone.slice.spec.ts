import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { v7 as uuid } from 'uuid';
import type {
  MicrophoneNextView,
  MicrophoneQueueView,
  MicrophoneView,
  MyMicrophoneEntry,
  Problem,
} from '@commonground/contracts';
import { type FeedEntity, LIMITS } from '@commonground/contracts/constants';
import { openWorld, type World } from '../../testing/actors.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { snapshotFor } from '../../testing/snapshot-for.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';

const MINE = '/api/v1/attendee/microphone';

let api: TestApi;
let world: World;
let event: TestEvent;
let path: string;
let ada: TestPerson;
let bo: TestPerson;
let cem: TestPerson;

beforeAll(async () => {
  api = await openTestApi();
  world = await openWorld(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
  path = `/api/v1/console/events/${event.id}/microphone`;
  ada = await event.person({ name: 'Ada Ahrens', listed: true, screen: true });
  bo = await event.person({ name: 'Bo Berg' });
  cem = await event.person({ name: 'Cem Can', screen: true });
});

const open = (turnSeconds = 60) => event.owner.put(path, { turnSeconds }).expect(200);
const call = (entryId: string) => event.owner.post(`${path}/entries/${entryId}/call`);
const end = (entryId: string) => event.owner.delete(`${path}/entries/${entryId}`);
const codeOf = ({ body }: Response) => (body as Problem).code;

/** Somebody asks, and has an entry. */
async function asks(person: TestPerson): Promise<string> {
  const answer = await person.browser.post(MINE, { id: uuid() }).expect(200);
  return (answer.body as MyMicrophoneEntry).id;
}

/** What one kind of reader has of one thing. */
async function seenBy<T>(
  reader: Parameters<typeof snapshotFor>[2],
  entity: FeedEntity,
): Promise<T | undefined> {
  return ((await snapshotFor(api, event.id, reader)).entities[entity] as T[] | undefined)?.[0];
}
const room = { kind: 'attendee', attendeeId: null } as const;
const queue = async () =>
  (await seenBy<MicrophoneQueueView>({ kind: 'console', role: 'moderator' }, 'microphone-queue'))!;
const waiting = async () => (await queue()).waiting.map(({ attendeeId }) => attendeeId);
const mine = async (person: TestPerson) =>
  (await person.see<MyMicrophoneEntry>('microphone-entry')).map(({ id }) => id);

describe('asking', () => {
  it('five times at once under one key makes one entry and five equal answers', async () => {
    await open();
    const [key, id] = [randomUUID(), uuid()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => ada.browser.post(MINE, { id }, key)));
    expect(answers.map(({ status, body }) => [status, body as unknown])).toEqual(
      Array.from({ length: 5 }, () => [200, { id }]),
    );
    expect(await waiting()).toEqual([ada.id]);
    expect(await mine(ada)).toEqual([id]);
  });

  it('again while one waits, or speaks, answers the same and changes nothing', async () => {
    await open();
    const entry = await asks(ada);
    await asks(bo);
    const logged = () =>
      api.db.query<{ seq: string }[]>(
        `SELECT seq FROM change WHERE event_id = $1 AND entity LIKE 'microphone%' ORDER BY seq`,
        [event.id],
      );
    const before = await logged();
    expect(await asks(ada)).toBe(entry);
    expect(await waiting()).toEqual([ada.id, bo.id]);
    expect(await logged()).toEqual(before);
    await call(entry).expect(200);
    expect(await asks(ada)).toBe(entry);
    expect((await queue()).speaking).toMatchObject({ id: entry, attendeeId: ada.id });
  });

  it('by many at once puts each into the queue once, in an order that all agree upon', async () => {
    await open();
    const crowd = await Promise.all(
      Array.from({ length: 30 }, (_, at) => event.person({ name: `Guest ${at}` })),
    );
    const [leaving, staying] = [crowd.slice(0, 10), crowd.slice(10)];
    for (const person of leaving) await asks(person);
    const answers = await Promise.all([
      ...leaving.map((person) => person.browser.delete(MINE)),
      ...staying.flatMap((person) => [
        person.browser.post(MINE, { id: uuid() }),
        person.browser.post(MINE, { id: uuid() }),
      ]),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 204]));
    const { waiting: told } = await queue();
    expect(told.map(({ attendeeId }) => attendeeId).sort()).toEqual(staying.map(({ id }) => id).sort());
    expect((await seenBy<MicrophoneView>(room, 'microphone'))?.queue).toEqual(told.map(({ id }) => id));
    const rows = await api.db.query<{ writer: string }[]>(
      `SELECT xmin::text AS writer FROM microphone_entry WHERE event_id = $1 AND state = 'waiting'`,
      [event.id],
    );
    expect(new Set(rows.map(({ writer }) => writer)).size).toBeLessThan(staying.length);
  });

  it('is refused while it is closed, before the event is live, and when the queue is full', async () => {
    expect(codeOf(await ada.browser.post(MINE, { id: uuid() }).expect(409))).toBe('microphone.closed');
    await open();
    await event.owner.delete(path).expect(204);
    expect(codeOf(await ada.browser.post(MINE, { id: uuid() }).expect(409))).toBe('microphone.closed');
    await open();
    const crowd = await Promise.all(
      Array.from({ length: LIMITS.microphoneQueue }, (_, at) => event.person({ name: `Guest ${at}` })),
    );
    await Promise.all(crowd.map(asks));
    expect(codeOf(await ada.browser.post(MINE, { id: uuid() }).expect(409))).toBe('microphone.full');
    await crowd[7]!.browser.delete(MINE).expect(204);
    await asks(ada);
    const phase = (to: string) =>
      event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: to }).expect(200);
    await phase('after');
    expect(codeOf(await bo.browser.post(MINE, { id: uuid() }).expect(409))).toBe('event.phase');
    expect(codeOf(await event.owner.put(path, { turnSeconds: 60 }).expect(409))).toBe('event.phase');
  });

  it('is for those who joined and were let in', async () => {
    await open();
    const [invited, held] = [
      await event.person({ name: 'Not yet' }),
      await event.person({ name: 'At the door' }),
    ];
    await api.db.query('UPDATE attendee SET joined_at = NULL WHERE id = ANY($1)', [[invited.id, held.id]]);
    await api.db.query(
      `UPDATE attendee SET present = false, waiting_since = now(), held_pin = '{}' WHERE id = $1`,
      [held.id],
    );
    expect(codeOf(await invited.browser.post(MINE, { id: uuid() }).expect(403))).toBe('reach.refused');
    expect(codeOf(await held.browser.post(MINE, { id: uuid() }).expect(403))).toBe('join.waiting');
    expect(await waiting()).toEqual([]);
    expect(await held.see('microphone')).toEqual([]);
  });

  it('with the entry of somebody else is refused, at this event and another', async () => {
    await open();
    const id = await asks(ada);
    expect(codeOf(await bo.browser.post(MINE, { id }).expect(409))).toBe('request.duplicate');
    expect(codeOf(await bo.browser.post(MINE, { id: world.foreign.entryId }).expect(409))).toBe(
      'request.duplicate',
    );
    expect(await waiting()).toEqual([ada.id]);
  });
});

describe('leaving', () => {
  it('lets the others move up; the same entry comes back to its place, another one to the end', async () => {
    await open();
    const id = await asks(ada);
    await asks(bo);
    await ada.browser.delete(MINE).expect(204);
    await ada.browser.delete(MINE).expect(204);
    expect(await waiting()).toEqual([bo.id]);
    expect(await mine(ada)).toEqual([]);
    await ada.browser.post(MINE, { id }).expect(200, { id });
    expect(await waiting()).toEqual([ada.id, bo.id]);
    await ada.browser.delete(MINE).expect(204);
    await asks(ada);
    expect(await waiting()).toEqual([bo.id, ada.id]);
  });

  it('without having asked is no failure, nor while it is closed', async () => {
    await ada.browser.delete(MINE).expect(204);
    await open();
    await ada.browser.delete(MINE).expect(204);
  });

  it('in the middle of a turn gives it back', async () => {
    await open();
    await call(await asks(ada)).expect(200);
    await ada.browser.delete(MINE).expect(204);
    expect((await queue()).speaking).toBeNull();
  });

  it('the event leaves the queue, and screens and consoles hear of it', async () => {
    await open();
    await asks(ada);
    await asks(bo);
    await ada.browser.delete('/api/v1/attendee/me').expect(204);
    expect(await waiting()).toEqual([bo.id]);
    const told = await api.db.query<{ entity: string }[]>(
      `SELECT entity FROM change WHERE event_id = $1 AND type = 'AttendeeLeft' AND entity LIKE 'microphone%' ORDER BY entity`,
      [event.id],
    );
    expect(told.map(({ entity }) => entity)).toEqual(['microphone', 'microphone-next', 'microphone-queue']);
  });
});

describe('a moderator', () => {
  it('who calls at once with another calls one person, and both see who speaks', async () => {
    await open();
    const [first, second] = [await asks(ada), await asks(bo)];
    const answers = await Promise.all([call(first), call(first)]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(body).toMatchObject({ speaking: { id: first }, waiting: [{ id: second }] });
    }
    const [begun] = await api.db.query<{ n: number }[]>(
      `SELECT count(DISTINCT seq)::int AS n FROM change WHERE event_id = $1 AND type = 'SpeakerCalled' AND entity = 'microphone'`,
      [event.id],
    );
    expect(begun?.n).toBe(1);
  });

  it('who calls two people at once has one of them speak', async () => {
    await open();
    const [first, second] = [await asks(ada), await asks(bo)];
    const answers = await Promise.all([call(first), call(second)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { speaking, waiting: left } = await queue();
    expect([first, second]).toContain(speaking?.id);
    expect(left).toEqual([]);
  });

  it('calls the next one or anybody, which ends the present turn, and the time counts from then', async () => {
    await open(90);
    const [first, second, third] = [await asks(ada), await asks(bo), await asks(cem)];
    await call(first).expect(200);
    const begun = (await queue()).speaking?.startedAt ?? '';
    api.clock.advance(30_000);
    await call(third).expect(200);
    const { speaking, waiting: left, turnSeconds } = await queue();
    expect([speaking?.id, left.map(({ id }) => id), turnSeconds]).toEqual([third, [second], 90]);
    expect(Date.parse(speaking?.startedAt ?? '') - Date.parse(begun)).toBeGreaterThanOrEqual(30_000);
    expect(await mine(ada)).toEqual([]);
    expect(await mine(cem)).toEqual([third]);
    expect(codeOf(await call(first).expect(404))).toBe('microphone.entry-not-found');
  });

  it('ends a turn, and takes somebody off; again is no failure', async () => {
    await open();
    const [first, second] = [await asks(ada), await asks(bo)];
    await call(first).expect(200);
    for (const entry of [first, second, first, second]) await end(entry).expect(204);
    expect(await queue()).toMatchObject({ isOpen: true, speaking: null, waiting: [] });
    expect(await mine(bo)).toEqual([]);
  });

  it('gives turns another length without disturbing anybody', async () => {
    await open(60);
    const entry = await asks(ada);
    await open(120);
    expect(await queue()).toMatchObject({ turnSeconds: 120, waiting: [{ id: entry }] });
    for (const turnSeconds of [14, 601, 30.5])
      expect((await event.owner.put(path, { turnSeconds })).status).toBe(400);
  });

  it('who closes it ends the turn and empties the queue for everybody', async () => {
    await open();
    await call(await asks(ada)).expect(200);
    await asks(bo);
    await event.owner.delete(path).expect(204);
    await event.owner.delete(path).expect(204);
    expect(await queue()).toMatchObject({ isOpen: false, speaking: null, waiting: [] });
    expect(await seenBy(room, 'microphone')).toMatchObject({ isOpen: false, speaking: null, queue: [] });
    expect(await seenBy({ kind: 'screen' }, 'microphone-next')).toBeUndefined();
    for (const person of [ada, bo]) expect(await mine(person)).toEqual([]);
    await open();
    expect(await waiting()).toEqual([]);
  });

  it('of an event that is over need not close it', async () => {
    await open();
    await asks(ada);
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    const closed = await eventually(queue, ({ isOpen }) => !isOpen);
    expect(closed).toMatchObject({ isOpen: false, waiting: [] });
  });

  it('does nothing at another event', async () => {
    await open();
    const entry = await asks(ada);
    const { foreign } = world;
    await end(foreign.entryId).expect(204);
    expect(codeOf(await call(foreign.entryId).expect(404))).toBe('microphone.entry-not-found');
    const there = await api.db.query('SELECT 1 FROM microphone_entry WHERE id = $1', [foreign.entryId]);
    expect(there).toHaveLength(1);
    expect((await queue()).waiting.map(({ id }) => id)).toEqual([entry]);
  });
});

describe('at two nodes at once', () => {
  let other: TestApi;
  beforeAll(async () => {
    other = await openTestApi({ beside: api });
  });
  afterAll(() => other.close());

  it('people ask and leave and moderators call, and nobody waits for ever or speaks beside another', async () => {
    await open();
    const crowd = await Promise.all(
      Array.from({ length: 24 }, (_, at) => event.person({ name: `Guest ${at}` })),
    );
    const entries: string[] = [];
    for (const person of crowd.slice(0, 8)) entries.push(await asks(person));
    const nodes = [api, other];
    const at = (index: number, { browser }: { browser: Browser }) =>
      nodes[index % 2]!.browser(browser.cookies());
    const answers = await Promise.all([
      ...crowd.map((person, index) => at(index, person).post(MINE, { id: uuid() })),
      ...crowd.slice(4, 8).map((person, index) => at(index, person).delete(MINE)),
      ...entries.map((entry, index) =>
        at(index, { browser: event.owner }).post(`${path}/entries/${entry}/call`),
      ),
    ]);
    expect(answers.filter(({ status }) => ![200, 204, 404].includes(status))).toEqual([]);
    const rows = await api.db.query<{ state: string; attendee_id: string; place: number }[]>(
      'SELECT state, attendee_id, place FROM microphone_entry WHERE event_id = $1 ORDER BY place',
      [event.id],
    );
    expect(rows.filter(({ state }) => state === 'speaking').length).toBeLessThanOrEqual(1);
    const present = rows.filter(({ state }) => state !== 'left').map(({ attendee_id: id }) => id);
    expect(new Set(present).size).toBe(present.length);
    expect(crowd.slice(8).every(({ id }) => present.includes(id))).toBe(true);
  });
});

describe('who is told a name', () => {
  const onScreen = async () => {
    const microphone = await seenBy<MicrophoneView>({ kind: 'screen' }, 'microphone');
    const next = await seenBy<MicrophoneNextView>({ kind: 'screen' }, 'microphone-next');
    return { speaks: microphone?.speaking?.name, next: next?.next.map(({ name }) => name) };
  };

  it('screens, of those who agreed to be there, and at once no more when they take it back', async () => {
    await open();
    const [first] = [await asks(ada), await asks(bo), await asks(cem)];
    expect(await onScreen()).toEqual({ speaks: undefined, next: ['Ada Ahrens', '', 'Cem Can'] });
    await call(first).expect(200);
    expect(await onScreen()).toEqual({ speaks: 'Ada Ahrens', next: ['', 'Cem Can'] });
    for (const person of [ada, cem]) {
      const consents = { listed: true, suggested: true, screen: false };
      await person.browser.put('/api/v1/attendee/me/consents', consents).expect(200);
    }
    expect(await onScreen()).toEqual({ speaks: '', next: ['', ''] });
    const told = await api.db.query<{ entity: string }[]>(
      `SELECT DISTINCT entity FROM change WHERE event_id = $1 AND type = 'ConsentChanged' AND entity LIKE 'microphone%' ORDER BY entity`,
      [event.id],
    );
    expect(told.map(({ entity }) => entity)).toEqual(['microphone', 'microphone-next', 'microphone-queue']);
  });

  it('phones, of who speaks if they are listed, and of nobody who waits', async () => {
    await open();
    const [first, second] = [await asks(ada), await asks(bo)];
    await call(first).expect(200);
    const told = await seenBy<MicrophoneView>(room, 'microphone');
    expect(told).toMatchObject({ speaking: { entryId: first, name: 'Ada Ahrens' }, queue: [second] });
    await call(second).expect(200);
    expect(await seenBy(room, 'microphone')).toMatchObject({ speaking: { entryId: second, name: '' } });
  });

  it('nobody whom a block keeps apart from them', async () => {
    await open();
    await call(await asks(ada)).expect(200);
    await bo.browser.post('/api/v1/attendee/blocks', { attendeeId: ada.id }).expect(204);
    const [seen] = await bo.see<MicrophoneView>('microphone');
    expect(seen?.speaking).toMatchObject({ name: '' });
    const [others] = await cem.see<MicrophoneView>('microphone');
    expect(others?.speaking).toMatchObject({ name: 'Ada Ahrens' });
  });

  it('in no feed but the own one does an entry say whose it is, and only the console is told people', async () => {
    await open();
    const canary = await event.person({
      name: 'Canary Name',
      headline: 'canary-headline',
      email: 'canary@example.org',
    });
    const [first, second] = [await asks(canary), await asks(bo)];
    for (const step of ['waiting', 'speaking']) {
      if (step === 'speaking') await call(first).expect(200);
      for (const reader of [room, { kind: 'screen' }, { kind: 'waiting' }] as const) {
        const { entities } = await snapshotFor(api, event.id, reader);
        const shown = Object.entries(entities).filter(([entity]) => entity.startsWith('microphone'));
        const text = JSON.stringify(shown);
        expect(text.includes(first)).toBe(reader.kind !== 'waiting');
        for (const secret of ['anary', canary.id, bo.id, 'Bo Berg']) expect(text).not.toContain(secret);
        expect(shown.map(([entity]) => entity)).not.toContain('microphone-queue');
      }
    }
    expect(await mine(ada)).toEqual([]);
    expect(await mine(bo)).toEqual([second]);
  });
});
