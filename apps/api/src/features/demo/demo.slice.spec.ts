import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import type {
  AttendeeView,
  DemoState,
  JoinPage,
  SceneView,
  Snapshot,
  TipView,
  ZoneView,
} from '@commonground/contracts';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { HOUR } from '@commonground/kernel';
import { openWorld } from '../../testing/actors.js';
import { eventually } from '../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { CrowdHost } from './crowd/crowd-host.js';
import { CrowdKeeper } from './crowd/crowd-keeper.js';
import { DemoEvents } from './demo-events.js';

let api: TestApi;
let owner: Browser;

beforeAll(async () => {
  api = await openTestApi();
  owner = (await api.owner()).browser;
});
afterAll(() => api.close());

const PATH = '/api/v1/console/demo';
const read = async () => (await owner.get(PATH).expect(200)).body as DemoState;
const load = async () => (await owner.post(PATH).expect(200)).body as DemoState;
const remove = async () => (await owner.delete(PATH).expect(200)).body as DemoState;
const count = async (from: string, parameters: unknown[] = []) =>
  Number((await api.db.query<{ count: string }[]>(`SELECT count(*) FROM ${from}`, parameters))[0]?.count);

/** Waits until so many are on the wall. */
async function pins(eventId: string | null, atLeast: number): Promise<void> {
  const pinned = () => count('pin WHERE event_id = $1', [eventId]);
  expect(await eventually(pinned, (found) => found >= atLeast, 15_000)).toBeGreaterThanOrEqual(atLeast);
}

/** Rows in all tables that hang on an event or an attendee. */
async function rowsOf(eventId: string, attendeeIds: readonly string[]): Promise<Record<string, number>> {
  const columns = await api.db.query<{ table: string; column: string }[]>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('event_id', 'attendee_id', 'owner_id', 'low_id', 'high_id', 'blocked_id')`,
  );
  expect(columns.length).toBeGreaterThan(15);
  const rows: Record<string, number> = {};
  for (const { table, column } of columns) {
    const ids = column === 'event_id' ? [eventId] : attendeeIds;
    const found = await count(`${table} WHERE ${column} = ANY($1::uuid[])`, [ids]);
    if (found > 0) rows[`${table}.${column}`] = found;
  }
  const actors = attendeeIds.map((id) => `attendee:${id}`);
  const receipts = await count('command_receipt WHERE actor = ANY($1)', [actors]);
  if (receipts > 0) rows['command_receipt.actor'] = receipts;
  const answers = await count(
    'command_receipt WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS id WHERE strpos(answer::text, id) > 0)',
    [[eventId, ...attendeeIds]],
  );
  return answers > 0 ? { ...rows, 'command_receipt.answer': answers } : rows;
}

/** Joins as a visitor and follows the feed. `bye` is what the socket is told at the end. */
async function visit(eventId: string): Promise<{ bye: Promise<unknown> }> {
  const phone = api.browser();
  const code = (await api.app.get(DemoEvents).joinUrl())?.split('/').at(-1) ?? '';
  const { topics } = (await phone.get(`/api/v1/join/${code}`).expect(200)).body as JoinPage;
  const pin = { id: randomUUID(), topicId: topics[0]?.id, direction: 'need', text: 'A lawyer' };
  const consents = { listed: true, suggested: true, screen: true };
  await phone.post(`/api/v1/join/${code}`, { name: 'Vera', language: 'en', consents, pin }).expect(201);
  const socket = io(api.url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience: 'attendee' },
    reconnection: false,
    extraHeaders: { cookie: phone.cookies(), origin: 'http://commonground.test' },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  await socket.emitWithAck('hello', { protocol: PROTOCOL_VERSION, eventId, epoch: null, seq: 0, meSeq: 0 });
  return { bye: new Promise((resolve) => socket.once('bye', resolve)) };
}

describe('the demo event', () => {
  let joinUrl: string | null = null;

  it('is loaded as a live room of sixty, whose crowd comes in by the front door and pins', async () => {
    expect(await read()).toEqual({ eventId: null, crowdRunning: false, crowdUntil: null });
    const state = await load();
    expect(state).toMatchObject({ crowdRunning: true });
    expect((await owner.post(PATH)).body).toMatchObject({ status: 409, code: 'demo.loaded' });
    const { entities } = (await owner.get(`/api/v1/console/events/${state.eventId}/snapshot`).expect(200))
      .body as Snapshot;
    const attendees = entities.attendee as AttendeeView[];
    expect(attendees).toHaveLength(60);
    expect(attendees.every(({ simulated, joined, present }) => simulated && joined && present)).toBe(true);
    expect(entities.event).toMatchObject([{ demo: true, phase: 'live' }]);
    expect(entities.topic).toHaveLength(8);
    expect((entities.zone as ZoneView[]).flatMap(({ spots }) => spots)).toHaveLength(16);
    expect((entities.tip as TipView[]).length).toBeGreaterThan(20);
    expect((entities.scene as SceneView[]).map(({ kind }) => kind)).toContain('people');
    expect(entities.announcement).toHaveLength(1);
    await pins(state.eventId, 20);
  });

  it('is removed without a trace, while the crowd is at it and a visitor looks on', async () => {
    joinUrl = await api.app.get(DemoEvents).joinUrl();
    const { eventId } = await read();
    const { bye } = await visit(eventId ?? '');
    const ids = await api.db.query<{ id: string }[]>('SELECT id FROM attendee WHERE event_id = $1', [
      eventId,
    ]);
    const attendeeIds = ids.map(({ id }) => id);
    await api.db.query(
      `INSERT INTO event_word (id, event_id, words, created_at) VALUES ($1, $2, '{chippy}', now())`,
      [randomUUID(), eventId],
    );
    await api.db.query(
      `INSERT INTO gap (id, event_id, key, label, pin_ids) VALUES ($1, $2, 'concept none', '', '{}')`,
      [randomUUID(), eventId],
    );
    expect(Object.keys(await rowsOf(eventId ?? '', attendeeIds)).length).toBeGreaterThan(8);
    const persons = await count('person');
    expect(persons).toBe(60);
    expect(await remove()).toEqual({ eventId: null, crowdRunning: false, crowdUntil: null });
    expect(await bye).toEqual({ code: 'event.not-found' });
    expect(await rowsOf(eventId ?? '', attendeeIds)).toEqual({});
    expect(await count('person')).toBe(0);
    expect((await owner.delete(PATH)).body).toMatchObject({ status: 404, code: 'demo.missing' });
  });

  it('has its old join link when it is loaded again', async () => {
    await load();
    expect(await api.app.get(DemoEvents).joinUrl()).toBe(joinUrl);
    await remove();
  });

  it('keeps a person whom another event knows as well', async () => {
    await load();
    const event = randomUUID();
    await api.db.query(
      `INSERT INTO live_event (id, organization_id, name, time_zone, starts_at, ends_at, phase, language, join_code)
       SELECT $1, organization_id, 'Other', 'Europe/Berlin', now(), now() + interval '1 hour', 'open', 'en', 'OTHER1' FROM live_event LIMIT 1`,
      [event],
    );
    await api.db.query(
      `INSERT INTO attendee (id, event_id, name, person_id) SELECT $1, $2, 'Somebody', id FROM person LIMIT 1`,
      [randomUUID(), event],
    );
    await remove();
    expect(await count('person')).toBe(1);
    expect(await count('attendee')).toBe(1);
  });

  it('has a crowd that is paused and goes on', async () => {
    const { eventId } = await load();
    const change = (running: boolean) => owner.put(`${PATH}/crowd`, { running });
    expect((await change(false).expect(200)).body).toMatchObject({
      eventId,
      crowdRunning: false,
      crowdUntil: null,
    });
    expect(await read()).toMatchObject({ crowdRunning: false });
    // Matching and the gap radar go on for those who are there; they are not the crowd.
    const acted = () =>
      count(`change WHERE event_id = $1 AND type <> 'SuggestionMade' AND entity <> 'gap'`, [eventId]);
    const before = await acted();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await acted()).toBe(before);
    expect((await change(true).expect(200)).body).toMatchObject({ crowdRunning: true });
    await pins(eventId, 5);
    api.clock.advance(2 * 3_600_000 + 1000);
    expect(await read()).toMatchObject({ crowdRunning: false });
    await remove();
  });

  it('is not for a moderator', async () => {
    await api.db.query(`UPDATE member SET role = 'moderator'`);
    expect((await owner.post(PATH)).body).toMatchObject({ status: 403, code: 'reach.refused' });
    await api.db.query(`UPDATE member SET role = 'owner'`);
  });

  it('comes by itself only where there has been no event', async () => {
    const demo = api.app.get(DemoEvents);
    await demo.loadAtFirstStart();
    expect(await demo.joinUrl()).toBeNull();
    await api.db.query('DELETE FROM live_event');
    await demo.loadAtFirstStart();
    expect(await demo.joinUrl()).toMatch(/^http:\/\/commonground\.test\/join\/[0-9A-Z]{6}$/u);
  });
});

/** On a database of its own: the demo above takes away what it finds and counts the rest. */
describe(CrowdKeeper.name, () => {
  const nodes: TestApi[] = [];
  let eventId = '';

  beforeAll(async () => {
    const here = await openTestApi();
    nodes.push(here);
    const { organizationId } = (await openWorld(here)).here;
    nodes.push(await openTestApi({ beside: here }));
    const [event] = await here.db.query<{ id: string }[]>(
      'SELECT id FROM live_event WHERE organization_id = $1 AND demo',
      [organizationId],
    );
    eventId = event?.id ?? randomUUID();
    await here.db.query('INSERT INTO demo_crowd (event_id, running, until) VALUES ($1, true, $2)', [
      eventId,
      new Date(here.clock.now() + HOUR),
    ]);
  }, 60_000);
  afterAll(async () => {
    for (const node of nodes.reverse()) await node.close();
  });

  const set = (running: boolean) =>
    nodes[0]?.db.query('UPDATE demo_crowd SET running = $2 WHERE event_id = $1', [eventId, running]);
  /** Where the crowd acts, once every node has looked. */
  const acting = async () => {
    const found: string[][] = [];
    for (const { app } of nodes) {
      await app.get(CrowdKeeper).look();
      found.push(app.get(CrowdHost).acting());
    }
    return found;
  };

  it('lets a crowd act on one node, and stop there whichever node was told', async () => {
    expect(await acting()).toEqual([[eventId], []]);
    await set(false);
    expect(await acting()).toEqual([[], []]);
    await set(true);
    expect(await acting()).toEqual([[eventId], []]);
  });

  it('lets another node go on when that one ends', async () => {
    await nodes[0]?.app.get(CrowdKeeper).end();
    // The database gives the lock away when it has seen the connection end.
    const where = await eventually(acting, ([, there]) => there?.length === 1);
    expect(where).toEqual([[], [eventId]]);
  });
});
