import { Type } from 'class-transformer';
import { Dictionary, Flag, Id, IdList, ListOf, Nested, OneOf, Text, Whole } from '../fields/index.js';
import { FEED_ENTITIES, FEEDS, type FeedEntity, type FeedName } from '../constants/index.js';

/** One thing that changed. `value` is its whole present state for this reader, or null: gone, or no longer for this reader. */
export class FrameChange {
  @OneOf(FEED_ENTITIES) entity!: FeedEntity;
  @Id() id!: string;
  @Dictionary({ nullable: true }) value!: object | null;
}

/** Covers every change of (from, to] that this reader may see. Apply it when your own position lies in [from, to); else take a snapshot. */
export class Frame {
  @OneOf(FEEDS) feed!: FeedName;
  @Id() epoch!: string;
  @Whole() from!: number;
  @Whole() to!: number;
  @ListOf(() => FrameChange) changes!: FrameChange[];
}

/** Everything that a reader may see at position `seq`, by entity. */
export class Snapshot {
  @Whole() protocol!: number;
  @Id() epoch!: string;
  @Whole() seq!: number;
  @Text({ max: 40, about: 'Clock of the server, for countdowns.' }) at!: string;
  @Dictionary({ about: 'Lists of values by entity.' }) entities!: Partial<Record<FeedEntity, object[]>>;
}

/** How widely a client spreads when it comes back: it waits `minMs` and a random share of `spreadMs`, in milliseconds. */
export class RetrySpread {
  @Whole() minMs!: number;
  @Whole() spreadMs!: number;
}

/** Asks by long-poll what came after a position. Without epoch the answer is resync. */
export class PollFeed {
  @Type(() => Number) @Whole({ optional: true, about: 'Version of the feed protocol.' }) protocol?: number;
  @Id({ optional: true }) epoch?: string;
  @Type(() => Number) @Whole({ optional: true, about: 'Position in the event feed.' }) seq?: number;
  @Type(() => Number)
  @Whole({ optional: true, about: 'Position in the personal feed; left out by consoles and screens.' })
  meSeq?: number;
  @Type(() => Number)
  @Whole({ optional: true, about: 'Seconds for which to be held while nothing is new; 25 at most.' })
  wait?: number;
}

/** What came: at most one frame of each feed, to be applied like those of a socket. With `resync` take a snapshot and ask anew. */
export class PollAnswer {
  @Flag() resync!: boolean;
  @ListOf(() => Frame) frames!: Frame[];
  @Nested(() => RetrySpread) retry!: RetrySpread;
}

/** First message of a socket. `seq` and `epoch` are absent on a first visit. */
export class Hello {
  @Whole() protocol!: number;
  @Id() eventId!: string;
  @Id({ nullable: true }) epoch!: string | null;
  @Whole({ about: 'Position in the event feed.' }) seq!: number;
  @Whole({ about: 'Position in the personal feed; 0 for consoles and screens.' }) meSeq!: number;
  @IdList({
    optional: true,
    nullable: true,
    max: 100,
    about: 'Topics whose pins a phone wants to hear of; none or null: all.',
  })
  topics?: string[] | null;
  @Flag({ optional: true, about: 'Whether the client takes frames packed. Left out: it does not.' })
  packed?: boolean;
}
