import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Audience, SOCKET_PATH } from '@commonground/contracts/constants';
import { io, type Socket } from 'socket.io-client';
import { openWorld, type World } from '../../testing/actors.js';
import { eventually } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { Drain } from './drain.js';

let front: TestApi;
let world: World;

beforeAll(async () => {
  front = await openTestApi({ env: { ROLES: 'http' } });
  world = await openWorld(front);
}, 60_000);
afterAll(() => front.close());

const open = ({ url }: TestApi, audience: Audience, cookie: string): Socket =>
  io(url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience },
    extraHeaders: { origin: 'http://commonground.test', cookie },
    reconnection: false,
    forceNew: true,
  });
/** Why a socket is not let in. */
const refusal = (socket: Socket) =>
  new Promise<string>((resolve) => {
    socket.once('connect_error', ({ message }) => resolve(message));
    socket.once('connect', () => resolve('connected'));
  });

describe('the roles of nodes', () => {
  let back: TestApi;

  beforeAll(async () => {
    back = await openTestApi({ beside: front, env: { ROLES: 'jobs, matcher' } });
  });
  afterAll(() => back.close());

  it('keep people away from a node that does not serve', async () => {
    const cookie = await world.cookieOf('owner');
    await front.browser(cookie).get('/api/v1/console/events').expect(200);
    const refused = await back.browser(cookie).get('/api/v1/console/events').expect(503);
    expect(refused.body).toMatchObject({ code: 'server.unavailable' });
    await back.browser().get('/health/ready').expect(200);

    expect(await refusal(open(back, 'console', cookie))).toBe('server.unavailable');
  });

  it('leave to the others what they do not do themselves', async () => {
    const { eventId } = world.here;
    const soup = async () =>
      (await front.db.query<unknown[]>('SELECT 1 FROM announcement WHERE event_id = $1', [eventId])).length;
    const owned = () =>
      front.db.query<{ name: string }[]>(
        `SELECT application_name AS name FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = 'commonground matching'`,
      );
    expect(await soup()).toBe(1);
    await front.db.query('UPDATE announcement SET ends_at = $1', [new Date(front.clock.now() - 1000)]);
    expect(await eventually(soup, (count) => count === 0, 15_000)).toBe(0);
    expect(await eventually(owned, (connections) => connections.length > 0)).toHaveLength(1);
  });
});

describe(Drain.name, () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi({ beside: front });
  });
  afterAll(() => api.close());

  const connect = async () => {
    const socket = open(api, 'screen', await world.cookieOf('screen'));
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  };

  it('tells sockets, closes them bit by bit, takes no new ones, and still answers commands', async () => {
    const sockets = [await connect(), await connect(), await connect(), await connect()];
    const owner = api.browser(await world.cookieOf('owner'));
    const late = await world.cookieOf('screen');
    const ready = () => api.browser().get('/health/ready');
    await ready().expect(200);

    const told = sockets.map((socket) => new Promise((resolve) => socket.once('draining', resolve)));
    const ends: string[] = [];
    let openAtFirstEnd = 0;
    const ended = sockets.map(
      (socket) =>
        new Promise<void>((resolve) =>
          socket.once('disconnect', (reason) => {
            if (ends.length === 0) openAtFirstEnd = sockets.filter(({ connected }) => connected).length;
            ends.push(reason);
            resolve();
          }),
        ),
    );
    const drained = api.app.get(Drain).run(400);
    await ready().expect(503);
    await api.browser().get('/health/live').expect(200);
    expect(await Promise.all(told)).toEqual(
      sockets.map(() => ({ retry: { minMs: expect.any(Number), spreadMs: expect.any(Number) } })),
    );
    expect(await refusal(open(api, 'screen', late))).toBe('server.unavailable');
    const tip = { id: randomUUID(), text: 'Ask a question.' };
    const answer = await owner.post(`/api/v1/console/events/${world.here.eventId}/tips`, tip).expect(201);
    expect(answer.headers['connection']).toBe('close');

    await Promise.all(ended);
    expect(openAtFirstEnd).toBeGreaterThan(0);
    expect(new Set(ends)).toEqual(new Set(['io server disconnect']));
    await drained;
  });
});
