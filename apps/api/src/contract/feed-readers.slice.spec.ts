import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttendeeView, Snapshot } from '@commonground/contracts';
import { AUDIENCES, type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { io, type Socket } from 'socket.io-client';
import { FeedHub } from '../platform/feeds/feed-hub.js';
import { LiveSocket } from '../platform/feeds/feed-socket.js';
import { type ActorName, ACTORS, openWorld, type World } from '../testing/actors.js';
import { openLiveEvent, type TestEvent } from '../testing/live-event.js';
import { openTestApi, type TestApi } from '../testing/test-api.js';

const ORIGIN = 'http://commonground.test';
const EXAMPLE = join(import.meta.dirname, '../../../../docs/examples/follow.mjs');

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());

/** Whom the feed of the event answers, by the audience that they hold a cookie of. */
const READERS: Partial<Record<ActorName, { readonly audience: Audience; readonly answer: string }>> = {
  owner: { audience: 'console', answer: 'ok' },
  moderator: { audience: 'console', answer: 'ok' },
  'owner of another organization': { audience: 'console', answer: 'event.not-found' },
  attendee: { audience: 'attendee', answer: 'ok' },
  'attendee who waits': { audience: 'attendee', answer: 'ok' },
  'attendee of another event': { audience: 'attendee', answer: 'event.not-found' },
  screen: { audience: 'screen', answer: 'ok' },
  'screen of another event': { audience: 'screen', answer: 'event.not-found' },
  'screen unpaired': { audience: 'screen', answer: 'event.not-found' },
};

const POLLS: Record<Audience, (eventId: string) => string> = {
  console: (eventId) => `/api/v1/console/events/${eventId}/feed`,
  attendee: () => '/api/v1/attendee/feed',
  screen: () => '/api/v1/screen/feed',
};

describe('the feed', () => {
  let world: World;
  const open: Socket[] = [];

  beforeAll(async () => {
    world = await openWorld(api);
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.disconnect();
  });

  /** A connected socket, or the reason why there is none. */
  const knock = (audience: string, headers: Record<string, string>): Promise<Socket | string> => {
    const socket = io(api.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      query: { audience },
      extraHeaders: headers,
      reconnection: false,
      forceNew: true,
    });
    open.push(socket);
    return new Promise((resolve) => {
      socket.once('connect', () => resolve(socket));
      socket.once('connect_error', (error) => resolve(error.message));
    });
  };
  const hello = async (socket: Socket, words: object = {}) => {
    const body = { protocol: PROTOCOL_VERSION, eventId: world.here.eventId, epoch: null, seq: 0, meSeq: 0 };
    const answer = (await socket.timeout(5000).emitWithAck('hello', { ...body, ...words })) as {
      ok: boolean;
      code?: string;
    };
    return answer.ok ? 'ok' : answer.code;
  };

  it.each(ACTORS)('answers %s as the reach policy says', async (actor) => {
    for (const audience of AUDIENCES) {
      const reader = READERS[actor];
      const door = await knock(audience, { origin: ORIGIN, cookie: await world.cookieOf(actor) });
      if (reader?.audience !== audience) expect(door).toBe('session.missing');
      else if (typeof door === 'string') throw new Error(`${audience}: ${door}`);
      else expect(await hello(door)).toBe(reader.answer);
    }
  });

  it.each(ACTORS)('answers %s by long-poll as by socket', async (actor) => {
    const browser = await world.as(actor);
    for (const audience of AUDIENCES) {
      const reader = READERS[actor];
      const { status, body } = await browser.get(POLLS[audience](world.here.eventId));
      const { code } = body as { code?: string };
      if (reader?.audience !== audience) expect([status, code]).toEqual([401, 'session.missing']);
      // Phones and screens name no event: theirs is that of their session.
      else if (reader.answer === 'ok' || actor.endsWith('of another event')) expect(status).toBe(200);
      else expect([status, code]).toEqual([404, reader.answer]);
    }
  });

  it('opens to no other origin, and to none at all', async () => {
    const cookie = await world.cookieOf('owner');
    expect(typeof (await knock('console', { origin: ORIGIN, cookie }))).toBe('object');
    for (const origin of [
      'http://elsewhere.test',
      `${ORIGIN}.evil.test`,
      'https://commonground.test',
      'null',
    ])
      expect(await knock('console', { origin, cookie })).toBe('websocket error');
    expect(await knock('console', { cookie })).toBe('websocket error');
  });

  it('knows three audiences', async () => {
    const cookie = await world.cookieOf('owner');
    expect(await knock('everybody', { origin: ORIGIN, cookie })).toBe('session.missing');
    expect(await knock('', { origin: ORIGIN, cookie })).toBe('session.missing');
  });

  it('hands nothing that was missed to whoever comes back: no session is recovered by the socket server', async () => {
    const door = await knock('console', { origin: ORIGIN, cookie: await world.cookieOf('owner') });
    if (typeof door === 'string') throw new Error(door);
    expect(door.recovered).not.toBe(true);
    // The private id that a recovery would need is never given.
    expect((door as unknown as { _pid?: string })._pid).toBeUndefined();
  });

  it('says why a hello is not understood', async () => {
    const door = await knock('console', { origin: ORIGIN, cookie: await world.cookieOf('owner') });
    if (typeof door === 'string') throw new Error(door);
    expect(await hello(door, { protocol: PROTOCOL_VERSION + 1 })).toBe('feed.client-too-old');
    expect(await hello(door, { eventId: 'here' })).toBe('request.invalid');
    expect(await hello(door, { seq: -1 })).toBe('request.invalid');
    expect(await hello(door, { eventId: '01890000-0000-7000-8000-000000000001' })).toBe('event.not-found');
    expect(await hello(door)).toBe('ok');
  });

  it('closes on whoever talks without end', async () => {
    const door = await knock('console', { origin: ORIGIN, cookie: await world.cookieOf('owner') });
    if (typeof door === 'string') throw new Error(door);
    const bye = new Promise<{ code: string }>((resolve) => door.once('bye', resolve));
    for (let index = 0; index < 60; index += 1) door.emit('ping');
    expect(await bye).toEqual({ code: 'request.rate-limited' });
  });
});

/** What the hub has of a websocket, down to the connection that a network would cut. */
interface Cuttable {
  readonly socket: { readonly conn: { close(): void } };
}

describe('the example client', () => {
  let event: TestEvent;
  let example: ChildProcess;
  const lines: string[] = [];
  let heard: () => void = () => undefined;

  beforeAll(async () => {
    event = await openLiveEvent(api);
    example = spawn(process.execPath, [EXAMPLE, api.url, event.view.joinCode, 'Example'], {
      env: { PATH: process.env['PATH'], ORIGIN },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [example.stdout, example.stderr])
      if (stream)
        createInterface(stream).on('line', (line) => {
          lines.push(line);
          heard();
        });
  });
  afterAll(() => {
    example.kill();
  });

  /** Waits for a line that was not taken before, and takes everything up to it. */
  async function line(pattern: RegExp): Promise<string> {
    for (;;) {
      const index = lines.findIndex((one) => pattern.test(one));
      if (index >= 0) return lines.splice(0, index + 1).at(-1) ?? '';
      if (example.exitCode !== null) throw new Error(`It ended and had said:\n${lines.join('\n')}`);
      await new Promise<void>((resolve) => (heard = resolve));
    }
  }

  it('sees what another person pins', async () => {
    await line(/^live at \d+ with \d+ things$/u);
    const ada = await event.person({ name: 'Ada Example' });
    const pin = await ada.pin('offer', 'Knows a joiner');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Knows a joiner');
    await ada.browser.delete(`/api/v1/attendee/pins/${pin.id}`).expect(204);
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('null');
  }, 15_000);

  it('comes back after the connection was cut, and misses nothing', async () => {
    const sockets = [...api.app.get(FeedHub).connected()].filter((one) => one instanceof LiveSocket);
    for (const one of sockets) (one as unknown as Cuttable).socket.conn.close();
    const bea = await event.person({ name: 'Bea Example' });
    const pin = await bea.pin('offer', 'Reads contracts');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Reads contracts');
    await line(/^live at/u);
  }, 15_000);

  it('takes a fresh snapshot when the log begins anew', async () => {
    await api.db.query('UPDATE event_position SET epoch = gen_random_uuid() WHERE event_id = $1', [event.id]);
    await line(/^live at \d+ with \d+ things$/u);
    const cem = await event.person({ name: 'Cem Example' });
    const pin = await cem.pin('offer', 'Has a van');
    expect(await line(new RegExp(`pin ${pin.id}`, 'u'))).toContain('Has a van');
  }, 15_000);

  it('stops when it is told that it is over', async () => {
    const snapshot = (await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`)).body as Snapshot;
    const people = (snapshot.entities.attendee ?? []) as AttendeeView[];
    const id = people.find(({ name }) => name === 'Example')?.id ?? '';
    const ended = once(example, 'close');
    await event.owner.delete(`/api/v1/console/events/${event.id}/attendees/${id}`).expect(204);
    expect(await ended).toEqual([1, null]);
    expect(lines).toContain('over: session.missing');
  }, 15_000);
});
