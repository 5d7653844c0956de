import { Dictionary, Id, ListOf, OneOf, Text, Whole } from '../fields/index.js';
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

/** First message of a socket. `seq` and `epoch` are absent on a first visit. */
export class Hello {
  @Whole() protocol!: number;
  @Id() eventId!: string;
  @Id({ nullable: true }) epoch!: string | null;
  @Whole({ about: 'Position in the event feed.' }) seq!: number;
  @Whole({ about: 'Position in the personal feed; 0 for consoles and screens.' }) meSeq!: number;
}
