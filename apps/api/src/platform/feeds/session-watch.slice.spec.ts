import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { DAY } from '@commonground/kernel';
import { io } from 'socket.io-client';
import { openWorld, type World } from '../../testing/actors.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { SessionWatch } from './session-watch.js';

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await openTestApi();
  world = await openWorld(api);
});
afterAll(() => api.close());

async function connect(audience: string, cookie: string) {
  const socket = io(api.url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience },
    extraHeaders: { origin: 'http://commonground.test', cookie },
    reconnection: false,
    forceNew: true,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

describe(SessionWatch.name, () => {
  it('ends the sockets of sessions that ran out or were closed elsewhere, and no others', async () => {
    const attendee = await connect('attendee', await world.cookieOf('attendee'));
    const closedElsewhere = await connect('screen', await world.cookieOf('screen'));
    const member = await connect('console', await world.cookieOf('owner'));
    const byes = [closedElsewhere, member].map(
      (socket) => new Promise((resolve) => socket.once('bye', resolve)),
    );
    await api.db.query('DELETE FROM session WHERE screen_id IS NOT NULL');
    api.clock.advance(8 * DAY);
    await api.app.get(SessionWatch).look();
    expect(await Promise.all(byes)).toEqual([{ code: 'session.missing' }, { code: 'session.missing' }]);
    expect(attendee.connected).toBe(true);
    attendee.close();
  });
});
