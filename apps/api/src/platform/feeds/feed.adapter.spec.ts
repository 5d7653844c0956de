import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { parseConfig } from '../../config/config.js';
import { FeedAdapter } from './feed.adapter.js';

type Request = Parameters<NonNullable<ServerOptions['allowRequest']>>[0];

const config = parseConfig({
  DATABASE_URL: 'postgres://localhost/none',
  PUBLIC_URL: 'https://events.example.org',
});

function options(): Partial<ServerOptions> {
  const create = jest.spyOn(IoAdapter.prototype, 'createIOServer').mockReturnValue({} as Server);
  new FeedAdapter({} as INestApplicationContext, config).createIOServer(0);
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

  it.each([
    ['https://events.example.org', true],
    ['http://events.example.org', false],
    ['https://events.example.org.evil.test', false],
    ['https://EVENTS.example.org', false],
    ['null', false],
    [undefined, false],
  ])('asked from %s, answers %s', (origin, expected) => {
    const decide = jest.fn();
    const request = { headers: origin === undefined ? {} : { origin } } as Request;
    options().allowRequest?.(request, decide);
    expect(decide).toHaveBeenCalledWith(null, expected);
  });
});
