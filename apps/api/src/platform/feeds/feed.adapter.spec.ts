import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { FeedAdapter } from './feed.adapter.js';

function options(): Partial<ServerOptions> {
  const create = jest.spyOn(IoAdapter.prototype, 'createIOServer').mockReturnValue({} as Server);
  new FeedAdapter({} as INestApplicationContext, { intervalMs: 20_000, timeoutMs: 15_000 }).createIOServer(0);
  return create.mock.calls[0]?.[1] as Partial<ServerOptions>;
}

describe('the socket server of the feeds', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('never recovers connections: missed messages would reach people who were banned meanwhile', () => {
    expect(options()).not.toHaveProperty('connectionStateRecovery');
  });

  it('takes websockets only, and small messages', () => {
    expect(options()).toMatchObject({ transports: ['websocket'], serveClient: false });
    expect(options().maxHttpBufferSize).toBeLessThanOrEqual(16 * 1024);
  });
});
