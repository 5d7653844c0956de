import { createServer } from 'node:http';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Server } from 'socket.io';
import { DirectLine, StockLine } from './socket-line.js';
import { SocketLines } from './socket-lines.js';

describe(SocketLines.name, () => {
  let lines: SocketLines;

  beforeEach(() => {
    for (const level of ['log', 'warn'] as const)
      jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined);
    lines = new SocketLines({ directFrames: true } as never);
    lines.inspect(new Server(createServer()));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const over = (wire: object) =>
    lines.of({ conn: { transport: { name: 'websocket', socket: wire }, writeBuffer: [] } } as never);
  const known = {
    readyState: 1,
    bufferedAmount: 0,
    extensions: '',
    terminate: () => undefined,
    _sender: { sendFrame: () => undefined },
  };

  it('writes to the websockets of the libraries that it knows', () => {
    expect(over(known)).toBeInstanceOf(DirectLine);
  });

  it('goes on doing so after somebody hung up before being let in', () => {
    expect(over({ ...known, readyState: 3 })).toBeInstanceOf(StockLine);
    expect(over(known)).toBeInstanceOf(DirectLine);
    expect(lines.areDirect).toBe(true);
  });

  it('stops doing so when an open websocket is another one than it knows', () => {
    expect(over({ readyState: 1 })).toBeInstanceOf(StockLine);
    expect(over(known)).toBeInstanceOf(StockLine);
    expect(lines.areDirect).toBe(false);
  });
});
