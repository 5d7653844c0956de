import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import type { Frame } from '@commonground/contracts';
import { type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { type ActorName, openWorld, type World } from '../../testing/actors.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

/*
 * What people with a session of their own try beyond what is theirs, on sockets and in addresses; the numbers go on
 * from hostile-sockets.slice.spec.ts. Who may call which route is the matter of contract/access-matrix.slice.spec.ts.
 */

let api: TestApi;
let world: World;
const open: Socket[] = [];

beforeAll(async () => {
  api = await openTestApi();
  world = await openWorld(api);
}, 60_000);
afterEach(async () => {
  for (const socket of open.splice(0)) socket.close();
  await api.browser().get('/health/ready').expect(200);
});
afterAll(() => api.close());

async function enter(actor: ActorName, audience: Audience): Promise<Socket> {
  const socket = io(api.url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    query: { audience },
    extraHeaders: { origin: 'http://commonground.test', cookie: await world.cookieOf(actor) },
    reconnection: false,
    forceNew: true,
  });
  open.push(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  return socket;
}

interface Answer {
  ok: boolean;
  code?: string;
  resync?: boolean;
}
const hello = async (socket: Socket, part: object = {}) =>
  (await socket.timeout(5000).emitWithAck('hello', {
    protocol: PROTOCOL_VERSION,
    eventId: world.here.eventId,
    epoch: null,
    seq: 0,
    meSeq: 0,
    ...part,
  })) as Answer;

const epochHere = async () => {
  const rows = await api.db.query<{ epoch: string }[]>(
    'SELECT epoch FROM event_position WHERE event_id = $1',
    [world.here.eventId],
  );
  return rows[0]?.epoch ?? '';
};

describe('on a socket', () => {
  it('38 events of others and events that do not exist are the same', async () => {
    const visitors: [ActorName, Audience][] = [
      ['attendee', 'attendee'],
      ['screen', 'screen'],
      ['owner', 'console'],
    ];
    for (const [actor, audience] of visitors) {
      const socket = await enter(actor, audience);
      const answers = [
        await hello(socket, { eventId: world.foreign.eventId }),
        await hello(socket, { eventId: randomUUID() }),
        ...(audience === 'console' ? [] : [await hello(socket, { eventId: world.elsewhere.eventId })]),
      ];
      for (const answer of answers) expect(answer).toEqual({ ok: false, code: 'event.not-found' });
    }
  });

  it.each(['staff', 'e:1:staff', 'u:1', '*', '', null, ['a'], { $ne: 1 }])(
    '39 %j is no event that one could follow',
    async (eventId) => {
      const socket = await enter('attendee', 'attendee');
      expect(await hello(socket, { eventId })).toEqual({ ok: false, code: 'request.invalid' });
    },
  );

  it('46 a newcomer who asks for everything from the beginning gets no word of what was taken down', async () => {
    const { eventId, attendeeId, topicId } = world.here;
    const pinId = randomUUID();
    await api.db.query(
      `INSERT INTO pin (id, event_id, attendee_id, topic_id, direction, kind, text)
       VALUES ($1, $2, $3, $4, 'need', 'other', 'CANARY of the wall')`,
      [pinId, eventId, attendeeId, topicId],
    );
    const owner = await world.as('owner');
    await owner.delete(`/api/v1/console/events/${eventId}/pins/${pinId}`).expect(204);
    const socket = await enter('attendee', 'attendee');
    const frames: Frame[] = [];
    socket.on('frame', (frame: Frame) => frames.push(frame));
    expect(await hello(socket, { epoch: await epochHere() })).toMatchObject({ ok: true });
    expect(frames.flatMap(({ changes }) => changes)).toContainEqual({
      entity: 'pin',
      id: pinId,
      value: null,
    });
    expect(JSON.stringify(frames)).not.toContain('CANARY');
  });

  it.each([
    ['−1', -1, 'request.invalid'],
    ['a text', '7', 'request.invalid'],
    ['no number', Number.NaN, 'request.invalid'],
    ['a fraction', 1.5, 'request.invalid'],
    ['2 to the 53rd', 2 ** 53, null],
    ['of the future', 1_000_000, null],
  ])('47 a position that is %s leads to nothing or to a fresh snapshot', async (_, seq, code) => {
    const socket = await enter('attendee', 'attendee');
    const answer = await hello(socket, { epoch: await epochHere(), seq });
    if (code === null) expect(answer.resync ?? answer.code).toEqual(answer.ok ? true : 'request.invalid');
    else expect(answer).toEqual({ ok: false, code });
  });

  it('47 a position of another epoch leads to a fresh snapshot', async () => {
    const socket = await enter('attendee', 'attendee');
    expect(await hello(socket, { epoch: randomUUID() })).toEqual({ ok: true, resync: true });
  });
});

describe('in addresses', () => {
  const spellings = (path: string) => [
    `${path}/`,
    path.replace('/console/', '/%63onsole/'),
    path.replace('/console/', '/CONSOLE/'),
    path.replace('/console/', '//console/'),
    `${path};x=1`,
    path.replace('/api/', '/./api/'),
    `${path}?eventId=${randomUUID()}`,
  ];

  it('41 a command of organizers opens to nobody else, however its address is spelt', async () => {
    const path = `/api/v1/console/events/${world.here.eventId}`;
    for (const actor of ['attendee', 'screen', 'moderator', 'anonymous'] as const) {
      const browser = await world.as(actor);
      for (const spelling of [path, ...spellings(path)]) {
        const answer = await browser.patch(spelling, { name: 'Taken over' });
        expect([401, 403, 404]).toContain(answer.status);
      }
    }
    const rows = await api.db.query<{ name: string }[]>('SELECT name FROM live_event WHERE id = $1', [
      world.here.eventId,
    ]);
    expect(rows[0]?.name).toBe('Evening at the harbour');
  });

  it('41 what organizers read opens to nobody else either', async () => {
    const path = `/api/v1/console/events/${world.here.eventId}/insights`;
    const browser = await world.as('attendee');
    for (const spelling of [path, ...spellings(path)]) {
      const answer = await browser.get(spelling);
      expect([401, 403, 404]).toContain(answer.status);
    }
  });

  it('42 a screen writes nothing', async () => {
    const { eventId, pinId, attendeeId } = world.here;
    const screen = await world.as('screen');
    const tries = [
      screen.post('/api/v1/attendee/pins', {}),
      screen.post(`/api/v1/attendee/pins/${pinId}/copy`, {}),
      screen.patch('/api/v1/attendee/me', {}),
      screen.patch(`/api/v1/console/events/${eventId}/attendees/${attendeeId}`, { present: false }),
      screen.put(`/api/v1/console/events/${eventId}/playlist`, {}),
      screen.put(`/api/v1/console/events/${eventId}/microphone`, {}),
      screen.post(`/api/v1/attendee/microphone`, {}),
    ];
    for (const answer of await Promise.all(tries)) expect(answer.status).toBe(401);
  });

  it('43 a role that was lowered counts from the next command on', async () => {
    const cookie = await world.cookieOf('owner');
    const browser = api.browser(cookie);
    const path = `/api/v1/console/events/${world.here.eventId}`;
    await browser.patch(path, { place: 'Hall' }).expect(200);
    await api.db.query(`UPDATE member SET role = 'moderator'`);
    await browser.patch(path, { place: 'Cellar' }).expect(403);
  });
});
