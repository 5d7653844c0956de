import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { openWorld, type World } from '../../testing/actors.js';
import { frameOf, RawSocket } from '../../testing/raw-socket.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

/*
 * What hostile clients try at the handshake and in frames; what they try beyond that is in hostile-reach.slice.spec.ts.
 * Cases have numbers, so that one can speak of them. They run against one server, which is well after each of them.
 */

const ORIGIN = 'http://commonground.test';
const QUERY = 'EIO=4&transport=websocket&audience=attendee';

let api: TestApi;
let world: World;
const open: RawSocket[] = [];
let before = 0;

beforeAll(async () => {
  api = await openTestApi({ env: { MAX_SOCKETS: '40' } });
  world = await openWorld(api);
  before = megabytesInUse();
}, 60_000);
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await api.browser().get('/health/ready').expect(200);
});
afterAll(async () => {
  const grown = megabytesInUse() - before;
  await api.close();
  expect(grown).toBeLessThan(50);
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is in use once garbage is gone: what the process has of the system tells more of the tests in it than of us. */
function megabytesInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

interface Wish {
  origin?: string | null;
  cookie?: string;
  query?: string;
  path?: string;
  headers?: string[];
}

/** Shakes hands; what came back is in `head`. */
async function knock({ origin = ORIGIN, cookie = '', query = QUERY, path, headers = [] }: Wish = {}) {
  const socket = new RawSocket(
    api.url,
    [
      `GET ${path ?? `${SOCKET_PATH}/`}?${query} HTTP/1.1`,
      'Host: commonground.test',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ...(origin === null ? [] : [`Origin: ${origin}`]),
      ...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
      ...headers,
    ].join('\r\n'),
  );
  open.push(socket);
  await socket.until(() => socket.head !== '');
  return socket;
}

/** An attendee’s open socket. */
async function enter(cookie?: string): Promise<RawSocket> {
  const socket = await knock({ cookie: cookie ?? (await world.cookieOf('attendee')) });
  socket.send('40');
  await socket.text('40{');
  return socket;
}

const bytes = (text: string) => frameOf(Buffer.from(text));
const hello = (part: object = {}) => ({
  protocol: PROTOCOL_VERSION,
  eventId: world.here.eventId,
  epoch: null,
  seq: 0,
  meSeq: 0,
  ...part,
});

describe('at the handshake', () => {
  it.each([
    ['1 an evil Origin with a good cookie', 'https://evil.example', 403],
    ['2 the Origin null', 'null', 403],
    ['3 an Origin that begins like ours', `${ORIGIN}.evil.example`, 403],
    ['3 an Origin that looks like ours', 'http://commongroundXtest', 403],
    ['4 no Origin with a good cookie', null, 403],
  ])('%s is refused without an upgrade', async (_, origin, status) => {
    const socket = await knock({ origin, cookie: await world.cookieOf('attendee') });
    expect(socket.status).toBe(status);
    await socket.closed;
  });

  it.each([
    ['5 a token in the query', { query: `${QUERY}&token=secret` }, 400],
    ['6 engine.io 3', { query: QUERY.replace('EIO=4', 'EIO=3') }, 400],
    ['7 polling', { query: QUERY.replace('websocket', 'polling') }, 400],
    ['7 a guessed sid', { query: `${QUERY}&sid=AAAAAAAAAAAAAAAAAAAA` }, 400],
    ['8 a path below ours', { path: `${SOCKET_PATH}/socket.io.js` }, 400],
  ])('%s is not understood', async (_, wish, status) => {
    const socket = await knock(wish);
    expect(socket.status).toBe(status);
    await socket.closed;
  });

  it.each(['/socket.io/socket.io.js', '/socket.io/admin', '/socket.io/?EIO=4&transport=polling'])(
    '8 %s is not there',
    async (path) => {
      await api.browser().get(path).expect(404);
    },
  );

  it('7 polling without an upgrade, and the files of socket.io, are refused', async () => {
    await api.browser().get(`${SOCKET_PATH}/?EIO=4&transport=polling`).expect(400);
    await api.browser().get(`${SOCKET_PATH}/socket.io.js`).expect(400);
    await api.browser().post(`${SOCKET_PATH}/?EIO=4&transport=polling`).expect(400);
  });

  it('10 whoever is told to go and does not is cut off', async () => {
    const socket = await knock();
    socket.saysGoodbye = false;
    socket.send('42["ping"]');
    await socket.closed;
    expect(socket.closeCode).not.toBeNull();
  });

  it('10 an event before connect closes', async () => {
    const socket = await knock({ cookie: await world.cookieOf('attendee') });
    socket.send(`42${JSON.stringify(['hello', hello()])}`);
    await socket.closed;
    expect(socket.texts.filter((text) => text.startsWith('42'))).toEqual([]);
  });

  it('9 11 12 13 20 whoever shows no session is gone after five seconds', async () => {
    const ended = await world.cookieOf('attendee');
    await api.db.query('DELETE FROM session WHERE attendee_id IS NOT NULL');
    const [namespace, silent, revoked, ticket, unfinished] = await Promise.all([
      knock({ cookie: await world.cookieOf('attendee') }),
      knock({ cookie: await world.cookieOf('attendee') }),
      knock({ cookie: ended }),
      knock(),
      knock(),
    ]);
    namespace.send('40/admin,');
    revoked.send('40');
    ticket.send('40{"token":"made-up"}');
    unfinished.send('4', { final: false });
    for (let count = 0; count < 10_000; count += 1) unfinished.send('2', { opcode: 0, final: false });
    expect(await namespace.text('44/admin,')).toContain('Invalid namespace');
    expect(await revoked.text('44')).toContain('session.missing');
    expect(await ticket.text('44')).toContain('session.missing');
    await Promise.all([namespace, silent, revoked, ticket, unfinished].map(({ closed }) => closed));
  }, 15_000);

  it('20 whoever begins a message and does not finish it is gone after ten seconds, with a session too', async () => {
    const [dribbling, other] = [await enter(), await enter()];
    const begun = performance.now();
    dribbling.send('4', { final: false });
    const drip = setInterval(() => dribbling.send('2', { opcode: 0, final: false }), 100);
    await dribbling.closed;
    clearInterval(drip);
    expect(performance.now() - begun).toBeLessThan(10_000);
    // Whoever sends whole messages, in pieces or not, stays.
    other.send('420["pi', { final: false });
    other.send('ng"]', { opcode: 0 });
    expect(await other.text('430')).toBeDefined();
  }, 15_000);

  it('14 the sixth page of a session takes the place of the one that was silent longest', async () => {
    const cookie = await world.cookieOf('attendee');
    const pages: RawSocket[] = [];
    for (let count = 0; count < 5; count += 1) pages.push(await enter(cookie));
    pages[0]?.send('420["ping"]');
    await pages[0]?.text('430');
    pages.push(await enter(cookie));
    await pages[1]?.closed;
    expect(pages[1]?.texts).toContain('42["bye",{"code":"feed.too-many-pages"}]');
    expect(pages.map(({ isOpen }) => isOpen)).toEqual([true, false, true, true, true, true]);
  });

  it('14 a full node asks newcomers to come back and keeps who is in', async () => {
    const inside = await enter();
    const crowd = await Promise.all(Array.from({ length: 45 }, () => knock()));
    const shed = crowd.filter(({ status }) => status === 503);
    expect(crowd.length - shed.length).toBeLessThan(45);
    expect(shed[0]?.head).toMatch(/\r\nRetry-After: \d+(\r\n|$)/u);
    inside.send('421["ping"]');
    expect(await inside.text('431')).toBe('431[{"ok":true}]');
    for (const socket of crowd) socket.destroy();
    // The places are free again as soon as the server has heard of it.
    let socket = await knock();
    while (socket.status === 503) socket = await knock();
    expect(socket.status).toBe(101);
  });

  it('15 an offer to compress is not taken up', async () => {
    const socket = await knock({ headers: ['Sec-WebSocket-Extensions: permessage-deflate'] });
    expect(socket.status).toBe(101);
    expect(socket.head).not.toMatch(/extensions/iu);
  });

  it.each([
    ['16 headers of 20 kB', [`X-Long: ${'x'.repeat(20_000)}`]],
    ['16 two hundred headers', Array.from({ length: 200 }, (_, index) => `X-${index}: 1`)],
    ['16 a header named __proto__', ['__proto__: 1']],
    ['18 two lengths of one body', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['18 a folded header', ['X-Folded: a\r\n b']],
  ])('%s are refused', async (_, headers) => {
    const socket = await knock({ headers });
    expect([400, 431]).toContain(socket.status);
    await socket.closed;
  });

  it('18 a bare line feed between headers is refused', async () => {
    const socket = new RawSocket(api.url, 'GET /health/live HTTP/1.1\nHost: a\r\nConnection: close');
    open.push(socket);
    await socket.closed;
    expect(socket.status).toBe(400);
  });

  it('16 two hundred headers are refused by other routes too', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `X-${index}: 1`).join('\r\n');
    const socket = new RawSocket(api.url, `GET /health/live HTTP/1.1\r\nHost: a\r\n${many}`);
    open.push(socket);
    await socket.until(() => socket.head !== '');
    expect(socket.status).toBe(400);
  });

  it('17 fields of a recovery are worth nothing to somebody who was removed', async () => {
    const attendeeId = await world.attendeeAt(world.here.eventId);
    const cookie = await world.attendeeCookie(attendeeId);
    await enter(cookie);
    await api.db.query('DELETE FROM attendee WHERE id = $1', [attendeeId]);
    const socket = await knock({ cookie });
    socket.send('40{"pid":"guessed","offset":"0"}');
    expect(await socket.text('44')).toContain('session.missing');
    expect(socket.texts.filter((text) => text.startsWith('42'))).toEqual([]);
  });
});

describe('in frames', () => {
  const event = (...parts: unknown[]) => `42${JSON.stringify(parts)}`;
  const nested = (depth: number) => `42["hello",${'['.repeat(depth)}${']'.repeat(depth)}]`;

  it.each<[string, Buffer[], number | null]>([
    ['19 a frame of 16,385 bytes', [frameOf(Buffer.alloc(16_385, 'x'))], 1009],
    ['21 broken UTF-8', [frameOf(Buffer.from([0x34, 0x32, 0xff, 0xfe]))], 1007],
    ['22 a frame without a mask', [frameOf(Buffer.from('2'), { masked: false })], 1002],
    ['23 an empty frame', [frameOf(Buffer.alloc(0))], null],
    ['23 a packet of type 9', [bytes('9')], null],
    ['24 broken JSON', [bytes('42["hello",{"a":')], null],
    ...['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener'].map(
      (name): [string, Buffer[], null] => [`25 the event ${name}`, [bytes(event(name))], null],
    ),
    ...([7, { a: 1 }, '__proto__', 'constructor', 'Hello', ''] as unknown[]).map(
      (name): [string, Buffer[], null] => [
        `26 the event ${JSON.stringify(name)}`,
        [bytes(event(name, {}))],
        null,
      ],
    ),
    ['27 eleven attachments', [bytes('4511-["hello"]')], null],
    ['27 a thousand million attachments', [bytes('451000000000-["hello"]')], null],
    ['28 an attachment', [bytes('451-["hello",{"_placeholder":true,"num":0}]')], null],
    ['28 a binary frame', [frameOf(Buffer.from('42["ping"]'), { opcode: 2 })], null],
    ['29 a placeholder −1', [bytes('451-["hello",{"_placeholder":true,"num":-1}]')], null],
    ['30 lists in lists, 20,000 deep cut to a frame', [bytes(nested(8000))], null],
    ['30 lists in lists, nine deep', [bytes(nested(9))], null],
    ['32 an id of 24 digits', [bytes(`42${'9'.repeat(24)}["ping"]`)], null],
    ['33 an answer that nobody asked for', [bytes('431["x"]')], null],
    ['34 a way to the prototype', [bytes('42["hello",{"__proto__":{"admin":true}}]')], null],
    ['37 a ping in the wrong direction', [bytes('2')], null],
    ['37 a flood of pongs', Array.from({ length: 200 }, () => bytes('3')), null],
    [
      '37 a flood of control frames',
      Array.from({ length: 200 }, () => frameOf(Buffer.alloc(0), { opcode: 9 })),
      null,
    ],
  ])('%s closes', async (_, frames, code) => {
    const socket = await enter();
    socket.write(Buffer.concat(frames));
    await socket.closed;
    if (code !== null) expect(socket.closeCode).toBe(code);
    expect(({} as { admin?: true }).admin).toBeUndefined();
  });

  it.each([
    ...['error', 'frame', 'bye', 'resync', 'subscribe', 'cmd'].map((name) => [
      `26 the event ${name}`,
      event(name),
    ]),
    ['31 five hundred bodies', event('ping', ...Array.from({ length: 500 }, () => 0))],
    ['31 two bodies', event('ping', 0, 0)],
  ])('%s is answered with bye', async (_, packet) => {
    const socket = await enter();
    socket.send(packet);
    await socket.closed;
    expect(socket.texts).toContain('42["bye",{"code":"request.invalid"}]');
  });

  it('34 what hello does not name is refused', async () => {
    const socket = await enter();
    socket.send(`421${JSON.stringify(['hello', hello({ isStaff: true })])}`);
    expect(await socket.text('431')).toBe('431[{"ok":false,"code":"request.invalid"}]');
  });

  it('35 a burst is answered', async () => {
    const socket = await enter();
    for (let id = 0; id < 25; id += 1) socket.send(`42${id}["ping"]`);
    await Promise.all(Array.from({ length: 25 }, (_, id) => socket.text(`43${id}[`)));
    expect(socket.isOpen).toBe(true);
  });

  it('35 5,000 messages at once are not, and the session stays limited on its next socket', async () => {
    const cookie = await world.cookieOf('attendee');
    const socket = await enter(cookie);
    socket.write(Buffer.concat(Array.from({ length: 5000 }, (_, id) => bytes(`42${id}["ping"]`))));
    await socket.closed;
    expect(socket.texts.filter((text) => text.startsWith('43')).length).toBeLessThanOrEqual(30);
    expect(socket.texts).toContain('42["bye",{"code":"request.rate-limited"}]');

    const again = await knock({ cookie });
    again.send('40');
    await again.until(() => again.texts.length > 1);
    for (let count = 0; count < 20; count += 1) again.send('42["ping"]');
    await again.closed;
  });
});
