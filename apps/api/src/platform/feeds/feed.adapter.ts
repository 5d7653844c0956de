import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../../config/config.js';

/**
 * Socket.io with the doors that it leaves open closed: `cors` does not protect the websocket transport, hence the
 * exact Origin check at the handshake; frames are small; whoever does not finish the handshake is dropped.
 * `connectionStateRecovery` stays off: it hands missed messages to people who were banned in the meantime.
 */
export class FeedAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const allowed = new Set(this.config.origins);
    return super.createIOServer(port, {
      ...options,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 16 * 1024,
      connectTimeout: 5000,
      pingInterval: 20_000,
      pingTimeout: 15_000,
      perMessageDeflate: false,
      httpCompression: false,
      allowRequest: (request: IncomingMessage, decide: (error: string | null, allowed: boolean) => void) =>
        decide(null, request.headers.origin !== undefined && allowed.has(request.headers.origin)),
    } as ServerOptions);
  }
}
