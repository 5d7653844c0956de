import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startProxy } from './proxy.mjs';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A node that says its name, and what it got. */
async function node(name: string, isReady = () => true) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    if (request.url === '/health/ready') return void response.writeHead(isReady() ? 200 : 503).end();
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.end(JSON.stringify({ name, body, from: request.headers['x-forwarded-for'] }));
    });
  });
  server.on('upgrade', (_request, socket: Socket) => {
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: test\r\nConnection: Upgrade\r\n\r\n${name}`);
    socket.on('data', (text) => socket.write(`${name} heard ${String(text)}`));
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const die = async () => {
    const gone = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await gone;
  };
  closing.push(die);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, die };
}

async function proxyOf(urls: string[]) {
  const proxy = await startProxy({ urls });
  closing.push(proxy.close);
  const url = `http://127.0.0.1:${proxy.port}/`;
  const ask = async (body?: string) => {
    const answer = await fetch(url, body === undefined ? {} : { method: 'POST', body });
    const text = await answer.text();
    const json = JSON.parse(text) as { name?: string; body?: string; from?: string; code?: string };
    return { status: answer.status, cookies: answer.headers.getSetCookie(), ...json };
  };
  return { proxy, url, ask };
}

describe(startProxy.name, () => {
  it('asks the nodes in turn and passes on what they say', async () => {
    const { ask } = await proxyOf([(await node('one')).url, (await node('two')).url]);
    const answers = [await ask('hello'), await ask('hello'), await ask('hello')];
    expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(['one', 'two']));
    expect(answers[0]).toMatchObject({
      status: 200,
      body: 'hello',
      cookies: ['a=1', 'b=2'],
      from: '127.0.0.1',
    });
  });

  it('asks another node when one is gone, also for a command', async () => {
    const [one, two] = [await node('one'), await node('two')];
    const { ask, proxy } = await proxyOf([one.url, two.url]);
    await one.die();
    const names = [(await ask('a')).name, (await ask('b')).name, (await ask()).name];
    expect(names).toEqual(['two', 'two', 'two']);
    expect(proxy.ready()).toEqual([1]);
  });

  it('sends nothing new to a node that is not ready, until it is', async () => {
    let isReady = false;
    const { ask, proxy } = await proxyOf([(await node('one', () => isReady)).url, (await node('two')).url]);
    expect([(await ask()).name, (await ask()).name]).toEqual(['two', 'two']);
    isReady = true;
    await proxy.look();
    expect(new Set([(await ask()).name, (await ask()).name])).toEqual(new Set(['one', 'two']));
  });

  it('says so when there is no node', async () => {
    const one = await node('one');
    const { ask } = await proxyOf([one.url]);
    await one.die();
    expect(await ask('a')).toMatchObject({ status: 503, code: 'server.unavailable' });
  });

  it('carries sockets both ways, and ends both sides together', async () => {
    const one = await node('one');
    const { proxy } = await proxyOf([one.url]);
    const wire = connect(proxy.port, '127.0.0.1');
    wire.write('GET /feed HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n');
    let heard = '';
    const until = (text: string) =>
      new Promise<void>((resolve) => {
        wire.on('data', (part) => {
          heard += String(part);
          if (heard.includes(text)) resolve();
        });
      });
    await until('\r\n\r\none');
    const echoed = until('one heard ping');
    wire.write('ping');
    await echoed;
    const closed = new Promise((resolve) => wire.once('close', resolve));
    await one.die();
    await closed;
  });

  it('hangs up on a node whose caller has gone', async () => {
    let asked: IncomingMessage | undefined;
    const slow = createServer((request, response) => {
      if (request.url === '/health/ready') response.end();
      else asked = request;
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    closing.push(() => slow.close());
    const { url } = await proxyOf([`http://127.0.0.1:${(slow.address() as AddressInfo).port}`]);
    const call = get(url);
    call.on('error', () => undefined);
    const arrived = new Promise<void>((resolve) => slow.on('request', () => resolve()));
    await arrived;
    while (asked === undefined) await new Promise(setImmediate);
    const gone = new Promise((resolve) => asked?.socket.once('close', resolve));
    call.destroy();
    await gone;
  });
});
