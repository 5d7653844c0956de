import { newId } from '@commonground/client';
import { AUDIENCES, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { type Caller, owner } from '../product/callers.js';
import { follow } from '../product/feeds.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';

const { url } = product();
const sockets: Socket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));

let organizer: Caller;
let event: TestEvent;
let person: TestPerson;
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer);
  person = await join(event);
});

interface Wish {
  audience?: string;
  origin?: string;
  cookie?: string;
  transports?: string[];
}

/** Connects once; resolves to the socket, or to the words of the refusal. */
function open({
  audience = 'attendee',
  origin = url,
  cookie = person.cookies.read(),
  transports = ['websocket'],
}: Wish = {}) {
  const socket = io(url, {
    path: SOCKET_PATH,
    transports,
    query: { audience },
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...(origin === '' ? {} : { origin }), cookie },
  });
  sockets.push(socket);
  return new Promise<Socket | string>((resolve) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', (error) => resolve(error.message));
  });
}

const hello = (eventId = event.id) => ({
  protocol: PROTOCOL_VERSION,
  eventId,
  epoch: null,
  seq: 0,
  meSeq: 0,
});
const ask = async (socket: Socket | string, name: string, body: unknown) =>
  (socket as Socket).timeout(5000).emitWithAck(name, body) as Promise<object>;
const endOf = (socket: Socket) =>
  new Promise<string>((resolve, reject) => {
    socket.once('disconnect', resolve);
    setTimeout(() => reject(new Error('The socket stayed open.')), 5000).unref();
  });

describe('the door of the sockets', () => {
  it('opens to the session of the audience that is asked for', async () => {
    expect(await open()).toHaveProperty('connected', true);
    expect(await open({ audience: 'console', cookie: organizer.cookies.read() })).toHaveProperty(
      'connected',
      true,
    );
  });

  it('stays shut for a session of another audience, for none and for no audience', async () => {
    for (const audience of AUDIENCES.filter((name) => name !== 'attendee')) {
      expect(await open({ audience })).toBe('session.missing');
    }
    expect(await open({ cookie: '' })).toBe('session.missing');
    expect(await open({ audience: 'everybody' })).toBe('session.missing');
  });

  it.each([
    ['another one', 'https://evil.example'],
    ['https', url.replace('http:', 'https:')],
    ['none', ''],
  ])('stays shut for an Origin that is not ours: %s', async (_, origin) => {
    expect(await open({ origin })).toBe('websocket error');
  });

  it('knows websockets only', async () => {
    expect(await open({ transports: ['polling'] })).toBe('xhr poll error');
  });
});

describe('an open socket', () => {
  it('is told about its own event and no other', async () => {
    const other = await anEvent(organizer);
    const socket = await open();
    expect(await ask(socket, 'hello', hello())).toMatchObject({ ok: true });
    expect(await ask(socket, 'hello', hello(other.id))).toEqual({ ok: false, code: 'event.not-found' });
    expect(await ask(socket, 'hello', hello(newId()))).toEqual({ ok: false, code: 'event.not-found' });
    expect(await ask(socket, 'hello', { ...hello(), protocol: 999 })).toEqual({
      ok: false,
      code: 'feed.client-too-old',
    });
    expect(await ask(socket, 'hello', 'nonsense')).toEqual({ ok: false, code: 'request.invalid' });
  });

  it('is closed by a message of 20 kB', async () => {
    const socket = (await open()) as Socket;
    const end = endOf(socket);
    socket.emit('hello', { ...hello(), padding: 'x'.repeat(20_000) });
    expect(await end).toMatch(/transport/u);
  });

  it('is closed by a flood of messages', async () => {
    const socket = (await open()) as Socket;
    const [end, bye] = [endOf(socket), new Promise((resolve) => socket.once('bye', resolve))];
    for (let count = 0; count < 40; count += 1) socket.emit('ping');
    expect(await bye).toEqual({ code: 'request.rate-limited' });
    await end;
  });

  it('hears of a pin within two seconds, on phone and console', async () => {
    const [phone, desk] = [
      await follow(await join(event), 'attendee', event.id),
      await follow(organizer, 'console', event.id),
    ];
    const { id } = await person.pin('offer', 'a lift to the station');
    for (const feed of [phone, desk]) {
      await feed.until<{ id: string }>('pin', (pins) => pins.some((pin) => pin.id === id), 2000);
    }
  });
});
