import { describe, expect, it } from '@jest/globals';
import { FeedMessage } from './feed-message.js';
import { DirectLine, type SocketLine } from './socket-line.js';

const message = (length: number) => new FeedMessage('frame', { filler: 'x'.repeat(length) });
const SIZE = message(100).bytes.length;

function aConnection() {
  const order: string[] = [];
  const wire = {
    readyState: 1,
    bufferedAmount: 0,
    extensions: '',
    terminate: () => undefined,
    _sender: { sendFrame: ([bytes]: Buffer[]) => void order.push(`direct ${bytes?.length}`) },
  };
  const writeBuffer: object[] = [];
  const socket = {
    conn: { transport: { name: 'websocket', socket: wire }, writeBuffer },
    emit: (name: string) => order.push(`engine ${name}`),
  };
  return { socket, wire, writeBuffer, order };
}
const lineOver = (socket: object) => DirectLine.over(socket as never) as SocketLine;

describe(DirectLine.name, () => {
  it('writes past engine.io only while engine.io holds nothing back', () => {
    const { socket, writeBuffer, order } = aConnection();
    const line = lineOver(socket);
    line.send(message(1));
    writeBuffer.push({});
    line.send(message(2));
    writeBuffer.pop();
    line.send(message(3));
    expect(order).toEqual(['direct 28', 'engine frame', 'direct 30']);
  });

  it('writes nothing after the closing frame', () => {
    const { socket, wire, order } = aConnection();
    const line = lineOver(socket);
    wire.readyState = 2;
    line.send(message(1));
    expect(order).toEqual([]);
  });

  it.each([
    ['another transport', { transport: { name: 'polling' } }],
    ['another library', { transport: { name: 'websocket', socket: { readyState: 1 } } }],
    ['compression', { extensions: 'permessage-deflate' }],
    ['a socket that closes', { readyState: 2 }],
  ])('does not serve %s', (_, other) => {
    const { socket, wire } = aConnection();
    if ('transport' in other) Object.assign(socket.conn, other);
    else Object.assign(wire, other);
    expect(lineOver(socket)).toBeNull();
  });

  it('is congested by many bytes, or by many messages, that wait', () => {
    const { socket, wire, writeBuffer } = aConnection();
    const line = lineOver(socket);
    wire.bufferedAmount = 256 * 1024;
    expect(line.isCongested()).toBe(false);
    wire.bufferedAmount += 1;
    expect(line.isCongested()).toBe(true);
    wire.bufferedAmount = 1000;
    for (let sent = 0; sent < 64; sent += 1) line.send(message(100));
    wire.bufferedAmount = 1000 + 64 * SIZE;
    expect(line.isCongested()).toBe(false);
    writeBuffer.push({});
    expect(line.isCongested()).toBe(true);
  });

  it('forgets messages as they leave', () => {
    const { socket, wire } = aConnection();
    const line = lineOver(socket);
    wire.bufferedAmount = 1;
    for (let sent = 0; sent < 70; sent += 1) line.send(message(100));
    wire.bufferedAmount = 70 * SIZE;
    expect(line.isCongested()).toBe(true);
    wire.bufferedAmount = 60 * SIZE;
    expect(line.isCongested()).toBe(false);
    wire.bufferedAmount = 0;
    expect(line.isCongested()).toBe(false);
    expect(line.isDrained()).toBe(true);
  });
});
