import { inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Frame } from '@commonground/contracts';
import { openWorld, type World } from '../../testing/actors.js';
import { RawPhone } from '../../testing/raw-phone.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { FeedHub } from './feed-hub.js';
import { FeedMessage } from './feed-message.js';
import { LiveSocket } from './feed-socket.js';
import type { Emitter } from './socket-line.js';
import { SocketLines } from './socket-lines.js';

/** What the frame says does not matter here. */
const frame = (body: object) => new FeedMessage('frame', body as Frame);
const LARGE = frame({ filler: 'x'.repeat(100_000) });

describe('a websocket below socket.io', () => {
  let api: TestApi;
  let world: World;
  const open: RawPhone[] = [];

  beforeAll(async () => {
    api = await openTestApi({ env: { FEED_LAGGING_MS: '2500' } });
    world = await openWorld(api);
  }, 60_000);
  afterEach(() => {
    for (const phone of open.splice(0)) phone.hangUp();
  });
  afterAll(() => api.close());

  /** A phone that is connected, and what the server knows it as. */
  async function connected(headers: Record<string, string> = {}): Promise<[RawPhone, LiveSocket]> {
    const hub = api.app.get(FeedHub);
    const before = new Set(hub.connected());
    const cookie = await world.cookieOf('attendee');
    const phone = new RawPhone(api.url, 'audience=attendee', {
      origin: 'http://commonground.test',
      cookie,
      ...headers,
    });
    open.push(phone);
    await phone.until(() => phone.texts.length === 1);
    phone.say('40');
    await phone.until(() => phone.texts.length === 2);
    const socket = [...hub.connected()].find((one) => !before.has(one));
    if (!(socket instanceof LiveSocket)) throw new Error('The server does not know the phone.');
    return [phone, socket];
  }
  const underlying = (socket: LiveSocket) => (socket as unknown as { socket: Emitter }).socket;
  /** Sends more than the kernel keeps for a client that does not read. */
  const flood = async (socket: LiveSocket) => {
    for (let sent = 0; sent < 400 && !socket.isLagging; sent += 1) {
      socket.send(LARGE);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(socket.isLagging).toBe(true);
  };

  it('has no compression, even if the client offers it', async () => {
    const [phone] = await connected({ 'sec-websocket-extensions': 'permessage-deflate' });
    expect(phone.head).toMatch(/^HTTP\/1.1 101 /u);
    expect(phone.head).not.toMatch(/sec-websocket-extensions/iu);
  });

  it('is what direct frames were written for', () => {
    expect(api.app.get(SocketLines).areDirect).toBe(true);
  });

  it('takes frames of every length, whole and in order with what socket.io sends', async () => {
    const [phone, socket] = await connected();
    const before = phone.texts.length;
    const fillers = [0, 70, 125, 1000, 65_500, 65_600].map((length) => 'ä'.repeat(length));
    for (const [index, filler] of fillers.entries()) {
      socket.send(frame({ index, filler }));
      socket.resync();
      phone.say(`42${index}["ping"]`);
      await phone.until(() => phone.texts.includes(`43${index}[{"ok":true}]`));
    }
    const heard = phone.texts.slice(before).filter((text) => text.startsWith('42'));
    const frames = fillers.map((filler, index) => `42${JSON.stringify(['frame', { index, filler }])}`);
    expect(heard).toEqual(frames.flatMap((text) => [text, '42["resync",{}]']));
  });

  it('takes packed frames for clients that unpack, written as socket.io does it', async () => {
    const heard = [];
    for (const direct of [true, false]) {
      const [phone, socket] = await connected();
      socket.unpacks = true;
      const body = { filler: 'ä'.repeat(1000) };
      if (direct) socket.send(frame(body));
      else underlying(socket).emit('packed', frame(body).packed.body);
      await phone.until(() => phone.attachments.length === 1);
      const [packed = Buffer.alloc(0)] = phone.attachments;
      expect(JSON.parse(inflateRawSync(packed).toString())).toEqual(body);
      heard.push([phone.texts.at(-2), packed.length]);
      socket.send(frame({ short: true }));
      await phone.until(() => phone.texts.at(-1) === '42["frame",{"short":true}]');
    }
    expect(heard[1]).toEqual(heard[0]);
    expect(heard[0]?.[1]).toBeLessThan(100);
  });

  it('gets nothing but a resync once it has read what waited, and frames again after a hello', async () => {
    const [phone, socket] = await connected();
    phone.stopReading();
    await flood(socket);
    socket.send(frame({ late: true }));
    phone.readOn();
    await phone.until(() => phone.texts.at(-1) === '42["resync",{}]');
    socket.send(frame({ late: true }));
    const words = { protocol: 1, eventId: world.here.eventId, epoch: null, seq: 0, meSeq: 0 };
    phone.say(`427${JSON.stringify(['hello', words])}`);
    await phone.until(() => phone.texts.at(-1)?.startsWith('437') === true);
    socket.send(frame({ again: true }));
    await phone.until(() => phone.texts.at(-1)?.includes('again') === true);
    expect(phone.texts.filter((text) => text.includes('late'))).toEqual([]);
  });

  it('is cut off when it never reads, and the server keeps nothing of it', async () => {
    const [phone, socket] = await connected();
    phone.stopReading();
    await flood(socket);
    const gone = new Promise<void>((resolve) =>
      api.app.get(FeedHub).onPresence((one, isThere) => {
        if (one === socket && !isThere) resolve();
      }),
    );
    await gone;
    phone.readOn();
    await phone.until(() => phone.isClosed);
    expect([...api.app.get(FeedHub).connected()]).not.toContain(socket);
  });
});
