import { type IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { SOCKET_PATH } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { hasOddHeaders } from '../http/header-limit.js';
import { meter } from '../observability/meter.js';
import { HeapRoom } from './heap-room.js';
import { TokenBucket } from './token-bucket.js';

/** Sockets that have shaken hands and have not shown a session yet; they are dropped after five seconds. */
const MOST_STRANGERS = 2000;
/** Of the heap. The rest is for what those who are in ask for; at its end the process would be gone, and all of them out. */
const FULLEST = 0.8;
/** What a handshake may say in its query. Secrets have no place there: addresses end up in logs. */
const QUERY = new Set(['EIO', 'transport', 'audience', 't']);

/** Why a handshake is refused before the upgrade. */
export interface DoorRefusal {
  readonly status: 400 | 403 | 503;
  readonly reason: string;
  readonly retryAfterSeconds?: number;
}

const REASONS: Readonly<Record<DoorRefusal['status'], string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  503: 'Service Unavailable',
};

/**
 * Decides about handshakes before a socket exists. It counts connections, never addresses: a whole venue comes from
 * one. What is too much gets 503 and comes back a little later, while those who are in stay in.
 */
@Injectable()
export class SocketDoor {
  private readonly origins: ReadonlySet<string>;
  private readonly handshakes: TokenBucket;
  private connections = 0;
  private strangers = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'origins' | 'limits'>,
    private readonly heap: HeapRoom,
  ) {
    this.origins = new Set(config.origins);
    const { handshakesPerSecond } = config.limits;
    this.handshakes = new TokenBucket(handshakesPerSecond, handshakesPerSecond);
  }

  /** The step that socket.io asks before everything else, for upgrades as for other requests under its path. */
  readonly judge = (
    request: IncomingMessage,
    response: ServerResponse | object,
    next: (error?: unknown) => void,
  ): void => {
    const refusal = this.refusalOf(request);
    if (refusal === null) return next();
    meter.refuse(refusal.reason);
    if (response instanceof ServerResponse) {
      response.writeHead(refusal.status, headersOf(refusal)).end();
      return;
    }
    const { status } = refusal;
    const head = Object.entries(headersOf(refusal)).map(([name, value]) => `${name}: ${value}\r\n`);
    request.socket.once('error', () => request.socket.destroy());
    request.socket.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\n${head.join('')}\r\n`);
  };

  /** Why this handshake is refused, or null. A handshake that is let through counts. */
  refusalOf(request: Pick<IncomingMessage, 'url' | 'headers' | 'rawHeaders'>): DoorRefusal | null {
    const url = new URL(request.url ?? '', 'http://door.invalid');
    const { searchParams: query } = url;
    const names = [...query.keys()];
    if (
      hasOddHeaders(request) ||
      url.pathname !== `${SOCKET_PATH}/` ||
      names.some((name) => !QUERY.has(name)) ||
      new Set(names).size < names.length ||
      query.get('EIO') !== '4' ||
      query.get('transport') !== 'websocket' ||
      request.headers.upgrade?.toLowerCase() !== 'websocket'
    )
      return { status: 400, reason: 'handshake' };
    // `cors` does not protect the websocket transport, hence this comparison, to the letter.
    const { origin } = request.headers;
    if (origin === undefined || !this.origins.has(origin)) return { status: 403, reason: 'origin' };
    if (this.connections >= this.config.limits.sockets)
      return { status: 503, reason: 'full', retryAfterSeconds: 10 };
    if (this.heap.share > FULLEST) return { status: 503, reason: 'memory', retryAfterSeconds: 10 };
    if (this.strangers >= MOST_STRANGERS) return { status: 503, reason: 'strangers', retryAfterSeconds: 5 };
    if (!this.handshakes.take()) return { status: 503, reason: 'rush', retryAfterSeconds: 2 };
    return null;
  }

  /** A connection has passed the door; its session is not known yet. */
  opened(): void {
    this.connections += 1;
    this.strangers += 1;
  }

  /** A connection has shown its session. */
  known(): void {
    this.strangers -= 1;
  }

  closed(wasKnown: boolean): void {
    this.connections -= 1;
    if (!wasKnown) this.strangers -= 1;
  }
}

function headersOf({ retryAfterSeconds }: DoorRefusal): Record<string, string> {
  return {
    Connection: 'close',
    'Content-Length': '0',
    ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  };
}
