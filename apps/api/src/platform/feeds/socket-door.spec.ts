import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../config/config.js';
import type { HeapRoom } from './heap-room.js';
import { SocketDoor } from './socket-door.js';

const doorWith = (limits: Record<string, string> = {}, heap = { share: 0 }) =>
  new SocketDoor(
    parseConfig({
      DATABASE_URL: 'postgres://localhost/none',
      PUBLIC_URL: 'https://events.example.org',
      ...limits,
    }),
    heap as HeapRoom,
  );

const handshake = (query = 'EIO=4&transport=websocket&audience=attendee', path = '/feed/') => ({
  rawHeaders: [],
  url: `${path}?${query}`,
  headers: { upgrade: 'websocket', origin: 'https://events.example.org' },
});

describe('the door of the sockets', () => {
  it.each([
    ['https://events.example.org', null],
    ['http://events.example.org', 403],
    ['https://events.example.org.evil.test', 403],
    ['https://EVENTS.example.org', 403],
    ['https://eventsXexample.org', 403],
    ['null', 403],
    [undefined, 403],
  ])('asked from %s, answers %s', (origin, status) => {
    const headers = { upgrade: 'websocket', ...(origin === undefined ? {} : { origin }) };
    expect(doorWith().refusalOf({ ...handshake(), headers })?.status ?? null).toBe(status);
  });

  it.each([
    'EIO=3&transport=websocket',
    'EIO=4&transport=polling',
    'EIO=4&transport=websocket&token=secret',
    'EIO=4&transport=websocket&audience=attendee&audience=console',
    'EIO=4&transport=websocket&sid=guessed',
    '',
  ])('does not understand ?%s', (query) => {
    expect(doorWith().refusalOf(handshake(query))?.status).toBe(400);
  });

  it('opens at its own path only, and to upgrades only', () => {
    const query = 'EIO=4&transport=websocket';
    expect(doorWith().refusalOf(handshake(query, '/feed/socket.io.js'))?.status).toBe(400);
    expect(doorWith().refusalOf({ ...handshake(query), headers: {} })?.status).toBe(400);
    expect(doorWith().refusalOf(handshake(query))).toBeNull();
  });

  it('asks everybody to come back while little of the heap is left, and lets in again when there is more', () => {
    const heap = { share: 0.81 };
    const door = doorWith({}, heap);
    expect(door.refusalOf(handshake())).toEqual({ status: 503, reason: 'memory', retryAfterSeconds: 10 });
    heap.share = 0.8;
    expect(door.refusalOf(handshake())).toBeNull();
  });

  it('asks those to come back who are too many, and lets in again when others left', () => {
    const door = doorWith({ MAX_SOCKETS: '2' });
    door.opened();
    door.opened();
    expect(door.refusalOf(handshake())).toMatchObject({ status: 503, retryAfterSeconds: 10 });
    door.closed(false);
    expect(door.refusalOf(handshake())).toBeNull();
  });

  it('lets in so many at once, and the others a moment later', () => {
    const door = doorWith({ MAX_HANDSHAKES_PER_SECOND: '5' });
    const answers = Array.from({ length: 8 }, () => door.refusalOf(handshake())?.status ?? null);
    expect(answers).toEqual([null, null, null, null, null, 503, 503, 503]);
  });

  it('does not take up more than 2,000 who have shown no session', () => {
    const door = doorWith();
    for (let count = 0; count < 2000; count += 1) door.opened();
    expect(door.refusalOf(handshake())).toMatchObject({ status: 503, reason: 'strangers' });
    door.known();
    expect(door.refusalOf(handshake())).toBeNull();
    door.opened();
    door.closed(false);
    door.closed(true);
    expect(door.refusalOf(handshake())).toBeNull();
  });
});
