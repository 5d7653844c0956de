import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { PollAnswer, type PollFeed } from '@commonground/contracts';
import { type Audience, LONGEST_POLL_S, PROTOCOL_VERSION } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import { Refusal } from '../http/refusal.js';
import { FeedAccess } from './feed-access.js';
import { FeedHub } from './feed-hub.js';
import { PhoneCeiling } from './phone-ceiling.js';
import { PollReader } from './poll-reader.js';
import { retrySpread } from './retry-spread.js';

/** Whoever has not asked for so long has gone. Until then a screen counts as connected, and nobody is told twice. */
const GONE_MS = 5000;

interface Known {
  readonly key: string;
  readonly reader: PollReader;
  requests: number;
  gone: NodeJS.Timeout | undefined;
}

/** Feeds for those whom no websocket reaches: the same door, projections and order as for sockets. */
@Injectable()
export class LongPolls implements BeforeApplicationShutdown {
  private readonly known = new Map<string, Known>();
  private closing = false;

  constructor(
    private readonly hub: FeedHub,
    private readonly access: FeedAccess,
    private readonly ceiling: PhoneCeiling,
  ) {}

  /**
   * What came after the position of a reader: at once if there is something, else as soon as there is, or nothing
   * after the wait. No database connection is held meanwhile. A session has one request at an event; a newer one ends
   * an older one.
   *
   * @throws Refusal event.not-found, event.phase, feed.client-too-old, server.unavailable; session.missing when the
   *   session ends while the request is held
   */
  async ask(
    audience: Audience,
    actor: Actor,
    eventId: string,
    asked: PollFeed,
    hungUp: AbortSignal,
  ): Promise<PollAnswer> {
    if (this.closing) throw new Refusal('server.unavailable');
    if ((asked.protocol ?? PROTOCOL_VERSION) !== PROTOCOL_VERSION) throw new Refusal('feed.client-too-old');
    const mayEnter = await this.access.doorOf(eventId);
    if (!mayEnter(actor)) throw new Refusal('event.not-found');
    const known = this.arrive(audience, actor, eventId);
    const { reader } = known;
    try {
      let readers = 0;
      const { epoch = null, seq = 0, meSeq = 0 } = asked;
      const follow = async () => {
        const tail = await this.hub.follow(reader, eventId, epoch, seq, meSeq);
        if (tail === null || tail === 'resync') return tail;
        readers = tail.sockets.size;
        return 'following';
      };
      const waitMs = Math.min(asked.wait ?? LONGEST_POLL_S, LONGEST_POLL_S) * 1000;
      const polled = await reader.hold(follow, () => this.hub.unfollow(reader), waitMs, hungUp);
      if (polled === 'resync') return { resync: true, frames: [], retry: retrySpread(readers) };
      if ('refused' in polled) throw new Refusal(polled.refused);
      return { resync: false, frames: polled.frames, retry: retrySpread(readers) };
    } finally {
      this.depart(known);
    }
  }

  /** Held requests would hold up the end; whoever asked asks the next node. */
  beforeApplicationShutdown(): void {
    this.closing = true;
    for (const { reader } of this.known.values()) reader.release();
  }

  private arrive(audience: Audience, actor: Actor, eventId: string): Known {
    const key = `${actor.sessionId} ${eventId}`;
    let known = this.known.get(key);
    if (!known) {
      if (this.ceiling.refuses(actor)) throw new Refusal('server.unavailable');
      const reader = new PollReader(audience, actor, () => this.forget(key, reader));
      known = { key, reader, requests: 0, gone: undefined };
      this.known.set(key, known);
      this.hub.add(reader);
      this.ceiling.count(actor, 1);
    }
    known.reader.actor = actor;
    known.requests += 1;
    clearTimeout(known.gone);
    return known;
  }

  private depart(known: Known): void {
    known.requests -= 1;
    if (known.requests > 0 || this.known.get(known.key) !== known) return;
    known.gone = setTimeout(() => this.forget(known.key, known.reader), GONE_MS);
    known.gone.unref();
  }

  private forget(key: string, reader: PollReader): void {
    const known = this.known.get(key);
    if (known?.reader === reader) {
      clearTimeout(known.gone);
      this.known.delete(key);
      this.ceiling.count(reader.actor, -1);
    }
    this.hub.remove(reader);
  }
}
