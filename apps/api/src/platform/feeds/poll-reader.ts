import type { Frame } from '@commonground/contracts';
import type { Audience, ErrorCode, Farewell, FeedName } from '@commonground/contracts/constants';
import type { Actor } from '../auth/actor.js';
import type { FeedMessage } from './feed-message.js';
import type { FeedSocket } from './feed-socket.js';
import type { Interest } from './interest.js';
import { Serial } from './serial.js';

/** How a held request ends: with what was gathered, be it nothing; with a fresh snapshot; or with a refusal. */
type End = 'answer' | 'resync' | { readonly refused: ErrorCode };

/** What came of a request. */
export type Polled = { readonly frames: Frame[] } | 'resync' | { readonly refused: ErrorCode };

/**
 * Somebody who asks again and again instead of holding a socket. Follows its event while a request of it is held, and
 * no longer; one request at a time.
 */
export class PollReader implements FeedSocket {
  meSeq = 0;
  interest: Interest | null = null;
  private readonly turns = new Serial();
  private readonly gathered = new Map<FeedName, Frame>();
  private finish: (end: End) => void = () => undefined;
  private refused: ErrorCode | null = null;

  /**
   * @param actor as the latest request found them
   * @param onEnd called when the reader is ended, such as by a sign-out
   */
  constructor(
    readonly audience: Audience,
    public actor: Actor,
    private readonly onEnd: () => void,
  ) {}

  get sessionId(): string {
    return this.actor.sessionId;
  }

  get attendeeId(): string | null {
    return this.actor.kind === 'attendee' ? this.actor.attendeeId : null;
  }

  get screenId(): string | null {
    return this.actor.kind === 'screen' ? this.actor.screenId : null;
  }

  /**
   * Holds a request until something is new, for `waitMs` at most. A newer one ends an older one with what that has.
   *
   * @param follow lets the event send to this reader; what was missed is sent before it answers
   * @param leave stops that
   * @param hungUp when nobody waits for the answer any more
   */
  hold(
    follow: () => Promise<'following' | 'resync' | null>,
    leave: () => void,
    waitMs: number,
    hungUp: AbortSignal,
  ): Promise<Polled> {
    this.finish('answer');
    let finish: (end: End) => void = () => undefined;
    const ending = new Promise<End>((resolve) => (finish = resolve));
    this.finish = finish;
    return this.turns.run(async () => {
      if (this.refused) return { refused: this.refused };
      const timer = setTimeout(() => finish('answer'), waitMs);
      hungUp.addEventListener('abort', () => finish('answer'));
      if (hungUp.aborted) finish('answer');
      try {
        const began = await follow();
        if (began === null) return { refused: 'event.not-found' };
        if (began === 'resync') return 'resync';
        if (this.hasNews()) finish('answer');
        const end = await ending;
        return end === 'answer' ? { frames: this.frames() } : end;
      } finally {
        clearTimeout(timer);
        leave();
        this.gathered.clear();
      }
    });
  }

  /** Ends the request that is held, with what it has. */
  release(): void {
    this.finish('answer');
  }

  /** A frame that says nothing but that the position moved does not end the wait. */
  send({ body: frame }: FeedMessage<Frame>): void {
    const before = this.gathered.get(frame.feed);
    const joined = before
      ? { ...frame, from: before.from, changes: [...before.changes, ...frame.changes] }
      : frame;
    this.gathered.set(frame.feed, joined);
    // What is personal is sent before the event's frame of the same changes.
    if (frame.feed === 'event' && this.hasNews()) this.finish('answer');
  }

  catchUp(): boolean {
    return true;
  }

  resync(): void {
    this.finish('resync');
  }

  end(code: Farewell): void {
    this.refused = code;
    this.finish({ refused: code });
    this.onEnd();
  }

  gone(): void {
    this.release();
  }

  private hasNews(): boolean {
    return [...this.gathered.values()].some(({ changes }) => changes.length > 0);
  }

  private frames(): Frame[] {
    const event = this.gathered.get('event');
    const me = this.gathered.get('me');
    if (!event || this.attendeeId === null) return [...this.gathered.values()];
    // Nothing personal came up to where the event was read: said now, it is not asked for by the next request.
    const from = me?.from ?? this.meSeq;
    if (from >= event.to) return [event];
    return [{ ...event, feed: 'me', from, changes: me?.changes ?? [] }, event];
  }
}
