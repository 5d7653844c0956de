import type { Server as HttpServer } from 'node:http';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Event as Packet, Server, Socket } from 'socket.io';
import {
  Hello,
  type HelloFollows,
  type HelloRefused,
  type HelloResync,
  type PingAnswer,
} from '@commonground/contracts';
import { AUDIENCES, type Audience, PROTOCOL_VERSION } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { secretIn } from '../auth/cookies.js';
import { meter } from '../observability/meter.js';
import { Drain } from '../nodes/drain.js';
import { FeedHub } from './feed-hub.js';
import { openFeedServer } from './feed-server.js';
import { LiveSocket } from './feed-socket.js';
import { Handshakes } from './handshakes.js';
import { retrySpread } from './retry-spread.js';
import { SocketDoor } from './socket-door.js';
import { SocketLimits } from './socket-limits.js';
import { SocketLines } from './socket-lines.js';

/** Everything that a client may say; each takes one body at most. */
export const HEARD = ['hello', 'ping'] as const;
type Heard = (typeof HEARD)[number];

/**
 * The socket end of feeds: hello, ping and nothing else. Commands are HTTP. It listens to socket.io itself: what Nest’s
 * gateways keep for each socket would be a fourth of the memory of a phone (docs/adr/0023).
 */
@Injectable()
export class FeedGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(FeedGateway.name);
  private server: Server | null = null;

  constructor(
    private readonly hub: FeedHub,
    private readonly handshakes: Handshakes,
    private readonly lines: SocketLines,
    private readonly limits: SocketLimits,
    private readonly door: SocketDoor,
    private readonly drain: Drain,
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const server = openFeedServer(this.host.httpAdapter.getHttpServer() as HttpServer, this.config.feedPing);
    this.server = server;
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
    server.on('connection', (socket) => this.enter(socket, socket.data['feed'] as LiveSocket));
  }

  /** Sockets are gone before the server below is waited for. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.server?.close();
  }

  private enter(socket: Socket, feed: LiveSocket): void {
    // Before the listeners of socket.io, of which there are none: what is not known here reaches nobody.
    socket.use((packet) => this.hear(feed, packet));
    socket.on('disconnect', () => {
      this.limits.leave(feed);
      this.hub.remove(feed);
    });
    this.limits.enter(socket.conn, feed);
    this.hub.add(feed);
  }

  private hear(feed: LiveSocket, [name, ...rest]: Packet): void {
    const bodies = rest.filter((part) => typeof part !== 'function');
    if (!isHeard(name) || bodies.length > 1) {
      meter.refuse('message');
      return feed.end('request.invalid');
    }
    const last: unknown = rest.at(-1);
    const answer = typeof last === 'function' ? (last as (said: unknown) => void) : () => undefined;
    if (name === 'ping') return answer({ ok: true } satisfies PingAnswer);
    void this.hello(feed, bodies[0]).then(answer);
  }

  private async hello(feed: LiveSocket, body: unknown): Promise<HelloFollows | HelloResync | HelloRefused> {
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

const isHeard = (name: unknown): name is Heard => HEARD.includes(name as Heard);
const isAudience = (value: unknown): value is Audience => AUDIENCES.includes(value as Audience);
