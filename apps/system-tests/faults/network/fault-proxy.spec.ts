import { once } from 'node:events';
import { type AddressInfo, createConnection, createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { FaultProxy } from './fault-proxy.js';

let echo: Server;
let proxy: FaultProxy;
const sockets: Socket[] = [];
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listening = async (server: Server) => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};
const dial = () => {
  const socket = createConnection({ port: proxy.port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
};
/** Unlike `once`, does not mind how it came to this. */
const closed = (socket: Socket) => new Promise<unknown>((resolve) => socket.once('close', resolve));
/** Sends a text and waits until so many bytes came back. Milliseconds. */
const roundTrip = async (socket: Socket, text: string) => {
  const begun = performance.now();
  let came = '';
  socket.write(text);
  while (came.length < text.length) came += String((await once(socket, 'data'))[0]);
  expect(came).toBe(text);
  return performance.now() - begun;
};

beforeEach(async () => {
  echo = await listening(createServer((socket) => socket.on('error', () => undefined).pipe(socket)));
  proxy = await FaultProxy.open(() => [{ host: '127.0.0.1', port: portOf(echo) }]);
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await proxy.close();
  echo.close();
});

describe('the fault proxy', () => {
  test('carries bytes as they are', async () => {
    const socket = dial();
    await roundTrip(socket, 'hello');
    await roundTrip(socket, 'x'.repeat(200_000));
  });

  test('delays, in both directions and in order', async () => {
    const socket = dial();
    await roundTrip(socket, 'warm');
    proxy.set({ delayMs: 40, jitterMs: 20 });
    const took = await roundTrip(socket, 'late');
    expect(took).toBeGreaterThanOrEqual(40);
    for (let n = 0; n < 5; n++) await roundTrip(socket, `in order ${n}`);
    proxy.heal();
    await roundTrip(socket, 'fast again');
  });

  test('lets only so many bytes pass in a second', async () => {
    const socket = dial();
    await roundTrip(socket, 'warm');
    proxy.set({ bytesPerSecond: 100_000 });
    expect(await roundTrip(socket, 'x'.repeat(20_000))).toBeGreaterThanOrEqual(190);
  });

  test('cuts', async () => {
    const socket = dial();
    await roundTrip(socket, 'warm');
    proxy.cut();
    await closed(socket);
    expect(proxy.open).toBe(0);
    await roundTrip(dial(), 'and lets others in');
  });

  test('swallows without a word, and only what was open', async () => {
    const socket = dial();
    await roundTrip(socket, 'warm');
    proxy.swallowOpen();
    let came = 0;
    socket.on('data', () => (came += 1));
    socket.write('lost');
    await roundTrip(dial(), 'others are heard');
    expect([came, socket.destroyed]).toEqual([0, false]);
    proxy.heal();
    await closed(socket);
  });

  test('swallows one way alone, also on connections to come', async () => {
    const heard: string[] = [];
    echo.on('connection', (socket: Socket) => socket.on('data', (piece) => heard.push(String(piece))));
    proxy.swallow('back');
    const socket = dial();
    let came = 0;
    socket.on('data', () => (came += 1));
    const [server] = (await once(echo, 'connection')) as [Socket];
    for (const word of ['one', 'two', 'three']) {
      socket.write(word);
      await once(server, 'data');
    }
    expect([heard, came, socket.destroyed]).toEqual([['one', 'two', 'three'], 0, false]);
    proxy.heal();
    await closed(socket);
  });

  test('keeps nothing open that is cut while its end is on the way', async () => {
    const open = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
    // The system closes them in its own time, on a busy machine after many turns.
    const allClosed = async () => {
      while (open() > 0) await new Promise((resolve) => setImmediate(resolve));
    };
    await allClosed();
    const socket = dial();
    await roundTrip(socket, 'hello');
    socket.end();
    const passOn = jest.spyOn(Socket.prototype, 'end').mockImplementation(function (this: Socket) {
      passOn.mockRestore();
      this.end();
      proxy.cut();
      return this;
    });
    await closed(socket);
    // A connection that is never closed would keep this process from ending.
    await allClosed();
    expect(open()).toBe(0);
  });

  test('refuses', async () => {
    proxy.refuse();
    await closed(dial());
    proxy.heal();
    await roundTrip(dial(), 'hello');
  });

  test('tries the next one where one refuses', async () => {
    const gone = await listening(createServer());
    const port = portOf(gone);
    gone.close();
    await once(gone, 'close');
    const other = await FaultProxy.open(() => [
      { host: '127.0.0.1', port },
      { host: '127.0.0.1', port: portOf(echo) },
    ]);
    const socket = createConnection({ port: other.port, host: '127.0.0.1' });
    await roundTrip(socket, 'hello');
    socket.destroy();
    await other.close();
  });
});
