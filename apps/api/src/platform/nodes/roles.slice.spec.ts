import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { io } from 'socket.io-client';
import { openWorld, type World } from '../../testing/actors.js';
import { eventually } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

describe('the roles of nodes', () => {
  let front: TestApi;
  let back: TestApi;
  let world: World;
  beforeAll(async () => {
    front = await openTestApi({ env: { ROLES: 'http' } });
    world = await openWorld(front);
    back = await openTestApi({ beside: front, env: { ROLES: 'jobs, matcher' } });
  }, 60_000);
  afterAll(async () => {
    await back.close();
    await front.close();
  });

  it('keep people away from a node that does not serve', async () => {
    const cookie = await world.cookieOf('owner');
    await front.browser(cookie).get('/api/v1/console/events').expect(200);
    const refused = await back.browser(cookie).get('/api/v1/console/events').expect(503);
    expect(refused.body).toMatchObject({ code: 'server.unavailable' });
    await back.browser().get('/health/ready').expect(200);

    const socket = io(back.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience: 'console' },
      extraHeaders: { origin: 'http://commonground.test', cookie },
      reconnection: false,
    });
    const why = await new Promise<string>((resolve) => {
      socket.once('connect_error', ({ message }) => resolve(message));
      socket.once('connect', () => resolve('connected'));
    });
    expect(why).toBe('server.unavailable');
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
