import { Inject, Logger } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Server, Socket } from 'socket.io';
import { Hello, type RetrySpread } from '@commonground/contracts';
import { AUDIENCES, type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { secretIn } from '../auth/cookies.js';
import { FeedHub } from './feed-hub.js';
import { type FeedSocket, LiveSocket } from './feed-socket.js';
import { Handshakes } from './handshakes.js';
import { retrySpread } from './retry-spread.js';
import { SocketLines } from './socket-lines.js';

/** Messages that one socket may send in ten seconds. */
const MESSAGES_PER_10S = 30;

type Answer =
  | { ok: true; epoch: string; seq: number; retry: RetrySpread }
  | { ok: true; resync: true }
  | { ok: false; code: string };

/** The socket end of feeds: hello, follow, ping and nothing else. Commands are HTTP. */
@WebSocketGateway({ path: SOCKET_PATH, transports: ['websocket'], serveClient: false })
export class FeedGateway
  implements OnGatewayInit<Server>, OnGatewayConnection<Socket>, OnGatewayDisconnect<Socket>
{
  private readonly logger = new Logger(FeedGateway.name);

  constructor(
    private readonly hub: FeedHub,
    private readonly handshakes: Handshakes,
    private readonly lines: SocketLines,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nest's guards do not run before a connection, so that the handshake is authenticated here. */
  afterInit(server: Server): void {
    this.lines.inspect(server);
    server.use((socket, next) => {
      this.authenticate(socket).then(
        (feedSocket) => {
          if (!feedSocket) return next(new Error('session.missing'));
          socket.data['feed'] = feedSocket;
          next();
        },
        (cause: unknown) => {
          this.logger.error(cause);
          next(new Error('server.unavailable'));
        },
      );
    });
  }

  handleConnection(socket: Socket): void {
    let messages = 0;
    const timer = setInterval(() => (messages = 0), 10_000);
    timer.unref();
    socket.once('disconnect', () => clearInterval(timer));
    socket.use((_packet, next) => {
      messages += 1;
      if (messages > MESSAGES_PER_10S) feedOf(socket).end('request.rate-limited');
      else next();
    });
    this.hub.add(feedOf(socket));
  }

  handleDisconnect(socket: Socket): void {
    const feed = socket.data['feed'] as FeedSocket | undefined;
    if (feed) this.hub.remove(feed);
  }

  @SubscribeMessage('hello')
  async hello(@ConnectedSocket() socket: Socket, @MessageBody() body: unknown): Promise<Answer> {
    const hello = plainToInstance(Hello, body);
    if (!(hello instanceof Hello) || validateSync(hello, { whitelist: true }).length > 0)
      return { ok: false, code: 'request.invalid' };
    if (hello.protocol !== PROTOCOL_VERSION) return { ok: false, code: 'feed.client-too-old' };
    const feed = feedOf(socket);
    try {
      const tail = await this.hub.follow(feed, hello.eventId, hello.epoch, hello.seq, hello.meSeq);
      if (tail === null) return { ok: false, code: 'event.not-found' };
      if (tail === 'resync') {
        feed.resync();
        return { ok: true, resync: true };
      }
      return { ok: true, ...tail.position(), retry: retrySpread(tail.sockets.size) };
    } catch (cause) {
      this.logger.error(cause);
      return { ok: false, code: 'server.unavailable' };
    }
  }

  @SubscribeMessage('ping')
  ping(): { ok: true } {
    return { ok: true };
  }

  private async authenticate(socket: Socket): Promise<FeedSocket | null> {
    const audience = socket.handshake.query['audience'];
    if (!isAudience(audience)) return null;
    const secret = secretIn(socket.handshake.headers.cookie, audience, this.config);
    const actor = secret === null ? null : await this.handshakes.actorOf(audience, secret);
    if (!actor) return null;
    const { laggingMs } = this.config;
    return new LiveSocket(socket, audience, actor, actor.sessionId, this.lines.of(socket), laggingMs);
  }
}

const feedOf = (socket: Socket) => socket.data['feed'] as FeedSocket;
const isAudience = (value: unknown): value is Audience => AUDIENCES.includes(value as Audience);
