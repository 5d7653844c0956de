import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { io, type Socket } from 'socket.io-client';
import { openWorld, type World } from '../../testing/actors.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { Drain } from './drain.js';

describe(Drain.name, () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await openTestApi();
    world = await openWorld(api);
  }, 60_000);
  afterAll(() => api.close());

  const open = (cookie: string): Socket =>
    io(api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience: 'screen' },
      extraHeaders: { origin: 'http://commonground.test', cookie },
      reconnection: false,
      forceNew: true,
    });
  const connect = async () => {
    const socket = open(await world.cookieOf('screen'));
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  };

  it('tells sockets, closes them bit by bit, takes no new ones, and still answers commands', async () => {
    const sockets = [await connect(), await connect(), await connect(), await connect()];
    const owner = await world.as('owner');
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
    const refused = open(late);
    const why = await new Promise((resolve) =>
      refused.once('connect_error', ({ message }) => resolve(message)),
    );
    expect(why).toBe('server.unavailable');
    const tip = { id: randomUUID(), text: 'Ask a question.' };
    const answer = await owner.post(`/api/v1/console/events/${world.here.eventId}/tips`, tip).expect(201);
    expect(answer.headers['connection']).toBe('close');

    await Promise.all(ended);
    expect(openAtFirstEnd).toBeGreaterThan(0);
    expect(new Set(ends)).toEqual(new Set(['io server disconnect']));
    await drained;
  });
});
