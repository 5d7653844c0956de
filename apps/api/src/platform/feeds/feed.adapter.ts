import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../../config/config.js';
import { strictParser } from './strict-parser.js';

/**
 * Socket.io with the doors that it leaves open closed: frames are small and read strictly, and whoever does not finish
 * the handshake is dropped. Who may begin one is decided at the door (socket-door.ts).
 * `connectionStateRecovery` stays off: it hands missed messages to people who were banned in the meantime.
 */
export class FeedAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly ping: Config['feedPing'],
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 16 * 1024,
      connectTimeout: 5000,
      pingInterval: this.ping.intervalMs,
      pingTimeout: this.ping.timeoutMs,
      perMessageDeflate: false,
      httpCompression: false,
      parser: strictParser,
    } as ServerOptions);
  }
}
