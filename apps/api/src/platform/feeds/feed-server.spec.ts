import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Server } from 'socket.io';
import { openFeedServer } from './feed-server.js';

/** What the two libraries were told; neither says so in its types. */
interface Told {
  readonly opts: { readonly connectionStateRecovery?: unknown };
  readonly engine: {
    readonly opts: {
      readonly transports: string[];
      readonly maxHttpBufferSize: number;
      readonly path: string;
    };
  };
}

let server: Server;

function told(): Told {
  server = openFeedServer(createServer(), { intervalMs: 20_000, timeoutMs: 15_000 });
  return server as unknown as Told;
}

describe('the socket server of the feeds', () => {
  afterEach(() => server.close());

  it('never recovers connections: missed messages would reach people who were banned meanwhile', () => {
    expect(told().opts.connectionStateRecovery).toBeUndefined();
  });

  it('takes websockets only, and small messages', () => {
    const { transports, maxHttpBufferSize, path } = told().engine.opts;
    expect({ transports, path }).toEqual({ transports: ['websocket'], path: '/feed' });
    expect(maxHttpBufferSize).toBeLessThanOrEqual(16 * 1024);
  });
});
