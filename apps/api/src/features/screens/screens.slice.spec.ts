import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { SceneView, ScreenSession, ScreenView, Snapshot } from '@commonground/contracts';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { NodePulse } from '../../platform/observability/node-pulse.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { ScreenPresence } from './screen-presence.js';

let api: TestApi;
let owner: Browser;
let eventId: string;
let path: string;
const sockets: Socket[] = [];

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
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await api.close();
});

const look = async (device: Browser) =>
  (await device.post('/api/v1/screen/session').expect(200)).body as ScreenSession;
const pair = (code: string, name = 'Foyer') => owner.post(`${path}/screens`, { code, name });
const screensOfConsole = async () =>
  ((await owner.get(`${path}/snapshot`).expect(200)).body as Snapshot).entities.screen as ScreenView[];

async function aScreen(): Promise<{ device: Browser; screen: ScreenView }> {
  const device = api.browser();
  const { pairingCode } = await look(device);
  return { device, screen: (await pair(pairingCode).expect(201)).body as ScreenView };
}

/** How often the consoles of the event were told that a screen came or went. */
const told = async () =>
  (
    await api.db.query<unknown[]>(`SELECT 1 FROM change WHERE event_id = $1 AND type = 'ScreenSeen'`, [
      eventId,
    ])
  ).length;
const rowsOf = (screenId: string) =>
  api.db.query<unknown[]>('SELECT 1 FROM screen_presence WHERE screen_id = $1', [screenId]);

async function connect(device: Browser, url = api.url): Promise<Socket> {
  const socket = io(url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience: 'screen' },
    reconnection: false,
    extraHeaders: { cookie: device.cookies(), origin: 'http://commonground.test' },
  });
  sockets.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  await socket.emitWithAck('hello', { protocol: PROTOCOL_VERSION, eventId, epoch: null, seq: 0, meSeq: 0 });
  return socket;
}

async function until(test: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 4000;
  while (!(await test())) {
    if (Date.now() > end) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('a screen', () => {
  it('keeps its code until it expires, and gets a fresh one then', async () => {
    const device = api.browser();
    const first = await look(device);
    expect(first).toMatchObject({ state: 'pairing', event: null });
    expect(first.pairingCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    expect((await look(device)).pairingCode).toBe(first.pairingCode);
    api.clock.advance(11 * 60_000);
    expect((await pair(first.pairingCode)).body).toMatchObject({ status: 404, code: 'screen.code-unknown' });
    expect((await look(device)).pairingCode).not.toBe(first.pairingCode);
  });

  it('is paired by its code, however it is typed, and only once', async () => {
    const device = api.browser();
    const { pairingCode } = await look(device);
    await device.get('/api/v1/screen/snapshot').expect(404);
    await pair(pairingCode.toLowerCase().replace('-', ' ')).expect(201);
    expect((await pair(pairingCode)).body).toMatchObject({ code: 'screen.code-unknown' });
    expect(await look(device)).toMatchObject({
      state: 'paired',
      pairingCode: '',
      name: 'Foyer',
      event: { id: eventId },
    });
    const snapshot = (await device.get('/api/v1/screen/snapshot').expect(200)).body as Snapshot;
    expect(snapshot.entities.event).toHaveLength(1);
    expect(snapshot.entities.attendee).toBeUndefined();
    expect(snapshot.entities.screen).toBeUndefined();
  });

  it('is renamed, and is online while it is connected', async () => {
    const { device, screen } = await aScreen();
    await owner.patch(`${path}/screens/${screen.id}`, { name: 'Stage' }).expect(200);
    expect(await screensOfConsole()).toMatchObject([{ id: screen.id, name: 'Stage', online: false }]);
    const socket = await connect(device);
    await until(async () => (await screensOfConsole())[0]?.online === true);
    expect(await told()).toBe(1);
    socket.disconnect();
    await until(async () => (await screensOfConsole())[0]?.online === false);
    expect(await told()).toBe(2);
  });

  it('is online for every node while one of them has it, and no longer than that node is up', async () => {
    const other = await openTestApi({ beside: api });
    try {
      const { device, screen } = await aScreen();
      const here = await connect(device);
      const there = await connect(device, other.url);
      // Both know of it by now, or will by their next look.
      for (const node of [api, other]) await node.app.get(ScreenPresence).look();
      here.disconnect();
      await until(async () => (await rowsOf(screen.id)).length === 1);
      expect(await screensOfConsole()).toMatchObject([{ online: true }]);
      // As if the other one had been killed: nothing is heard of it any more.
      for (const part of [ScreenPresence, NodePulse]) await other.app.get(part).onModuleDestroy();
      // A snapshot says what consoles were told, until they are told otherwise.
      expect(await screensOfConsole()).toMatchObject([{ online: true }]);
      const before = await told();
      await api.app.get(ScreenPresence).look();
      expect(await told()).toBe(before + 1);
      expect(await rowsOf(screen.id)).toEqual([]);
      expect(await screensOfConsole()).toMatchObject([{ online: false }]);
      there.disconnect();
    } finally {
      await other.close();
    }
  });

  it('stays online while the database crashes, as its socket does', async () => {
    // What is not logged is gone after a crash.
    expect(
      await api.db.query(`SELECT relpersistence FROM pg_class WHERE oid = 'screen_presence'::regclass`),
    ).toEqual([{ relpersistence: 'p' }]);
  });

  it('is signed out when it is removed, and starts again with another code', async () => {
    const { device, screen } = await aScreen();
    const socket = await connect(device);
    const bye = new Promise((resolve) => socket.once('bye', resolve));
    await owner.delete(`${path}/screens/${screen.id}`).expect(204);
    expect(await bye).toEqual({ code: 'session.missing' });
    await device.get('/api/v1/screen/snapshot').expect(401);
    expect(await screensOfConsole()).toEqual([]);
    expect(await look(device)).toMatchObject({ state: 'pairing' });
  });

  it('belongs to its own event: another organizer’s path does not reach it', async () => {
    const { screen } = await aScreen();
    const elsewhere = `/api/v1/console/events/${randomUUID()}/screens/${screen.id}`;
    expect((await owner.patch(elsewhere, { name: 'Mine' })).body).toMatchObject({ code: 'event.not-found' });
  });

  it('cannot be found by trying codes', async () => {
    const other = (await api.owner()).browser;
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++) {
      statuses.push((await other.post(`${path}/screens`, { code: `ZZZZ-ZZ${10 + n}`, name: 'X' })).status);
    }
    expect(statuses.slice(-1)).toEqual([429]);
    expect(statuses[0]).toBe(404);
  });
});

describe('the playlist', () => {
  it('is replaced as a whole; screens are told of what is switched on', async () => {
    const { device } = await aScreenOfFreshMember();
    const [join, wall] = [randomUUID(), randomUUID()];
    const scenes = [
      { id: wall, kind: 'wall', seconds: 30, enabled: true },
      { id: join, kind: 'join', seconds: 10, enabled: false },
    ];
    const answer = (await owner.put(`${path}/playlist`, { scenes }).expect(200)).body as SceneView[];
    expect(answer.map(({ kind, position }) => [kind, position])).toEqual([
      ['wall', 0],
      ['join', 1],
    ]);
    await owner.put(`${path}/playlist`, { scenes: [...scenes].reverse() }).expect(200);
    const ofConsole = ((await owner.get(`${path}/snapshot`)).body as Snapshot).entities.scene as SceneView[];
    expect(ofConsole.map(({ id }) => id)).toEqual([join, wall]);
    const ofScreen = ((await device.get('/api/v1/screen/snapshot')).body as Snapshot).entities
      .scene as SceneView[];
    expect(ofScreen.map(({ id }) => id)).toEqual([wall]);
    expect((await owner.put(`${path}/playlist`, { scenes: [] })).status).toBe(400);
  });
});

/** The limit on wrong codes counts for a member, so this one is paired in the database. */
async function aScreenOfFreshMember(): Promise<{ device: Browser }> {
  const device = api.browser();
  const { pairingCode } = await look(device);
  await api.db.query(
    `UPDATE screen SET event_id = $1, paired_at = now(), pairing_code = NULL WHERE pairing_code = $2`,
    [eventId, pairingCode.replace('-', '')],
  );
  return { device };
}
