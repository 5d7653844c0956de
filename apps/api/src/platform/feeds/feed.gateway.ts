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
import {
  Hello,
  type HelloFollows,
  type HelloRefused,
  type HelloResync,
  type PingAnswer,
} from '@commonground/contracts';
import { AUDIENCES, type Audience, PROTOCOL_VERSION, SOCKET_PATH } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { secretIn } from '../auth/cookies.js';
import { meter } from '../observability/meter.js';
import { Drain } from '../nodes/drain.js';
import { FeedHub } from './feed-hub.js';
import { LiveSocket } from './feed-socket.js';
import { Handshakes } from './handshakes.js';
import { retrySpread } from './retry-spread.js';
import { SocketDoor } from './socket-door.js';
import { SocketLimits } from './socket-limits.js';
import { SocketLines } from './socket-lines.js';

/** Everything that a client may say; each takes one body at most. */
const MESSAGES: ReadonlySet<unknown> = new Set(['hello', 'ping']);

/** The socket end of feeds: hello, ping and nothing else. Commands are HTTP. */
@WebSocketGateway({ path: SOCKET_PATH, transports: ['websocket'], serveClient: false })
export class FeedGateway
  implements OnGatewayInit<Server>, OnGatewayConnection<Socket>, OnGatewayDisconnect<Socket>
{
  private readonly logger = new Logger(FeedGateway.name);

  constructor(
    private readonly hub: FeedHub,
    private readonly handshakes: Handshakes,
    private readonly lines: SocketLines,
    private readonly limits: SocketLimits,
    private readonly door: SocketDoor,
    private readonly drain: Drain,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Nest's guards do not run before a connection, so that the handshake is authenticated here. */
  afterInit(server: Server): void {
    this.lines.inspect(server);
    server.engine.use(this.door.judge);
    server.engine.on('connection', (connection: Socket['conn']) => this.limits.watch(connection));
    this.drain.attach(server);
    server.use((socket, next) => {
      this.authenticate(socket).then(
        (feedSocket) => {
          if (!feedSocket) return next(new Error('session.missing'));
          const refusal = this.limits.mayEnter(feedSocket.actor);
          if (refusal !== null) return next(new Error(refusal));
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
    const feed = feedOf(socket);
    socket.use(([name, ...rest], next) => {
      const bodies = rest.filter((part) => typeof part !== 'function');
      if (MESSAGES.has(name) && bodies.length <= 1) return next();
      meter.refuse('message');
      feed.end('request.invalid');
    });
    this.limits.enter(socket.conn, feed);
    this.hub.add(feed);
  }

  handleDisconnect(socket: Socket): void {
    const feed = socket.data['feed'] as LiveSocket | undefined;
    if (!feed) return;
    this.limits.leave(feed);
    this.hub.remove(feed);
  }

  @SubscribeMessage('hello')
  async hello(
    @ConnectedSocket() socket: Socket,
    @MessageBody() body: unknown,
  ): Promise<HelloFollows | HelloResync | HelloRefused> {
    // First of all: what another protocol says may have another shape.
    const { protocol } = (body ?? {}) as { protocol?: unknown };
    if (typeof protocol === 'number' && protocol !== PROTOCOL_VERSION)
      return { ok: false, code: 'feed.client-too-old' };
    const hello = plainToInstance(Hello, body);
    if (
      !(hello instanceof Hello) ||
      validateSync(hello, { whitelist: true, forbidNonWhitelisted: true }).length > 0
    )
      return { ok: false, code: 'request.invalid' };
    const feed = feedOf(socket);
    try {
      const { eventId, epoch, seq, meSeq, topics = null, packed = false } = hello;
      feed.unpacks = packed;
      const tail = await this.hub.follow(feed, eventId, epoch, seq, meSeq, topics);
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
  ping(): PingAnswer {
    return { ok: true };
  }

  private async authenticate(socket: Socket): Promise<LiveSocket | null> {
    const audience = socket.handshake.query['audience'];
    if (!isAudience(audience)) return null;
    const secret = secretIn(socket.handshake.headers.cookie, audience, this.config);
    const actor = secret === null ? null : await this.handshakes.actorOf(audience, secret);
    if (!actor) return null;
    const { laggingMs } = this.config;
    return new LiveSocket(socket, audience, actor, actor.sessionId, this.lines.of(socket), laggingMs);
  }
}

const feedOf = (socket: Socket) => socket.data['feed'] as LiveSocket;
const isAudience = (value: unknown): value is Audience => AUDIENCES.includes(value as Audience);
