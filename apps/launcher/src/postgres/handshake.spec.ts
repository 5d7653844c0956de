import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { knock } from './handshake.mjs';

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(() => {
  sockets.forEach((socket) => socket.destroy());
  server?.close();
});

/** A server that answers every message with what `reply` says. */
function listen(reply: (socket: Socket, data: Buffer) => void): Promise<number> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (data) => reply(socket, data));
  });
  const made = server;
  return new Promise((resolve) =>
    made.listen(0, '127.0.0.1', () => resolve((made.address() as { port: number }).port)),
  );
}

const door = (port: number) => ({ port, user: 'u', password: 'secret', database: 'd' });

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function authentication(step: number, text: string): Buffer {
  const code = Buffer.alloc(4);
  code.writeInt32BE(step);
  return message('R', Buffer.concat([code, Buffer.from(text)]));
}

describe('knock', () => {
  it('hears nobody on a free port', async () => {
    const port = await listen(() => undefined);
    server?.close();
    expect(await knock(door(port), 500)).toBe('silent');
  });

  it('knows a server that is still coming up', async () => {
    const port = await listen((socket) =>
      socket.write(message('E', Buffer.from('SFATAL\0C57P03\0Mthe database system is starting up\0\0'))),
    );
    expect(await knock(door(port), 500)).toBe('starting');
  });

  it('is not fooled by a web server, nor by one that waves everybody through', async () => {
    const web = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await knock(door(web), 500)).toBe('stranger');
    server?.close();
    const trusting = await listen((socket) => socket.write(authentication(0, '')));
    expect(await knock(door(trusting), 500)).toBe('stranger');
  });

  it('does not accept a signature that does not come from our password', async () => {
    let step = 0;
    const port = await listen((socket, data) => {
      step += 1;
      if (step === 1) socket.write(authentication(10, 'SCRAM-SHA-256\0\0'));
      else if (step === 2) {
        const nonce = /r=(.+)$/.exec(data.toString('latin1'))?.[1] ?? '';
        socket.write(authentication(11, `r=${nonce}more,s=c2FsdA==,i=4096`));
      } else socket.write(authentication(12, 'v=Zm9yZ2Vk'));
    });
    expect(await knock(door(port), 500)).toBe('stranger');
    expect(step).toBe(3);
  });
});
