import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Audience, SOCKET_PATH } from '@commonground/contracts/constants';
import { DAY } from '@commonground/kernel';
import { io } from 'socket.io-client';
import { type ActorName, openWorld, type World } from '../../testing/actors.js';
import { FeedFollower } from '../../testing/feed-follower.js';
import { eventually } from '../../testing/live-event.js';
import { type Browser, openTestApi, type TestApi } from '../../testing/test-api.js';
import { hashOf } from '../auth/secrets.js';
import { SessionStore } from '../auth/session-store.js';
import { FeedSignal } from './feed-signal.js';
import { SessionWatch } from './session-watch.js';

/** What ends a session, at the node that does not hold its socket. */
const ENDINGS: [
  what: string,
  actor: ActorName,
  act: (mine: Browser, owner: Browser, ids: Ids) => PromiseLike<unknown>,
][] = [
  ['an organizer signs out', 'moderator', (mine) => mine.delete('/api/v1/console/session').expect(204)],
  ['an attendee signs out', 'attendee', (mine) => mine.delete('/api/v1/attendee/session').expect(204)],
  ['an attendee leaves for good', 'attendee', (mine) => mine.delete('/api/v1/attendee/me').expect(204)],
  [
    'an attendee is removed',
    'attendee',
    (_, owner, { event, attendee }) => owner.delete(`${event}/attendees/${attendee}`).expect(204),
  ],
  [
    'a personal link is revoked',
    'attendee',
    (_, owner, { event, attendee }) =>
      owner.delete(`${event}/attendees/${attendee}/personal-link`).expect(204),
  ],
  [
    'a screen is removed',
    'screen',
    (_, owner, { event, screen }) => owner.delete(`${event}/screens/${screen}`).expect(204),
  ],
];

interface Ids {
  readonly event: string;
  readonly attendee: string;
  readonly screen: string;
}

describe.each([
  // So far away that nothing arrives by poll, and nothing but the poll.
  ['by hints', { SAFETY_POLL_MS: '600000' }],
  ['without hints', { REDIS_URL: 'redis://127.0.0.1:1', SAFETY_POLL_MS: '200' }],
])('revocation at another node, %s', (_, env) => {
  let here: TestApi;
  let there: TestApi;
  let world: World;
  let owner: Browser;
  const followers: FeedFollower[] = [];

  beforeAll(async () => {
    here = await openTestApi({ env });
    world = await openWorld(here);
    there = await openTestApi({ beside: here, env });
    owner = await world.as('owner');
  }, 60_000);
  afterEach(() => followers.splice(0).forEach((follower) => follower.leave()));
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  const follow = async (audience: Audience, cookie: string) => {
    const follower = new FeedFollower(there, audience, audience, world.here.eventId, cookie);
    followers.push(follower);
    await follower.connect();
    return follower;
  };
  const bye = (follower: FeedFollower) =>
    eventually(
      () => Promise.resolve(follower.bye),
      (code) => code !== null,
    );

  it.each(ENDINGS)('ends the socket when %s', async (_what, name, act) => {
    const audience = name === 'screen' ? 'screen' : name === 'attendee' ? 'attendee' : 'console';
    const cookie = await world.cookieOf(name);
    const follower = await follow(audience, cookie);
    const bystander = await follow(audience, await world.cookieOf(name));
    const [owners] = await here.db.query<{ attendee: string; screen: string }[]>(
      'SELECT attendee_id AS attendee, screen_id AS screen FROM session WHERE token_hash = $1',
      [hashOf(cookie.split('=')[1] ?? '')],
    );
    const ids = {
      attendee: '',
      screen: '',
      ...owners,
      event: `/api/v1/console/events/${world.here.eventId}`,
    };
    await act(here.browser(cookie), owner, ids);
    expect(await bye(follower)).toBe('session.missing');
    expect(bystander.bye).toBeNull();
  });

  it('takes from an open console what a lower role may not see', async () => {
    const memberId = randomUUID();
    await here.db.query(`INSERT INTO member (id, organization_id, role) VALUES ($1, $2, 'organizer')`, [
      memberId,
      world.here.organizationId,
    ]);
    const secret = await here.app.get(SessionStore).open({ memberId });
    await world.cookieOf('attendee who waits');
    const console = await follow('console', `cg-console=${secret}`);
    const waiting = () => console.state?.entities.get('waiting-join')?.size ?? 0;
    expect(waiting()).toBeGreaterThan(0);

    await here.db.query(`UPDATE member SET role = 'moderator' WHERE id = $1`, [memberId]);
    // By hand, there is no hint: whoever changes roles will send one.
    here.app.get(FeedSignal).sessionsEnded();
    await eventually(
      () => Promise.resolve(waiting()),
      (count) => count === 0,
    );
    expect([console.resyncs, waiting(), console.bye]).toEqual([1, 0, null]);
  });
});

describe(SessionWatch.name, () => {
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
