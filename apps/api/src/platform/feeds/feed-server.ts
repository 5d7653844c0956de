import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import type { Config } from '../../config/config.js';
import { strictParser } from './strict-parser.js';

/**
 * Socket.io with the doors that it leaves open closed: frames are small and read strictly, and whoever does not finish
 * the handshake is dropped. Who may begin one is decided at the door (socket-door.ts).
 * `connectionStateRecovery` stays off: it hands missed messages to people who were banned in the meantime.
 */
export function openFeedServer(http: HttpServer, ping: Config['feedPing']): Server {
  return new Server(http, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 16 * 1024,
    connectTimeout: 5000,
    pingInterval: ping.intervalMs,
    pingTimeout: ping.timeoutMs,
    perMessageDeflate: false,
    httpCompression: false,
    parser: strictParser,
  });
}
