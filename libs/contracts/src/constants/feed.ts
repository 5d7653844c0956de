/** Version of the feed protocol; a server refuses a `hello` of another one with `feed.client-too-old`. */
export const PROTOCOL_VERSION = 1;

/** More changes than this between a client's position and now: the server says `resync` and the client takes a snapshot. */
export const REPLAY_LIMIT = 500;

/** Kinds of things that a feed carries. Each has one shape per audience (docs/realtime.md). */
export const FEED_ENTITIES = [
  'event',
  'topic',
  'zone',
  'pin',
  'tip',
  'announcement',
  'scene',
  'counters',
  'round',
  'round-map',
  'round-plan',
  'gap',
  'person',
  'attendee',
  'waiting-join',
  'screen',
  'import',
  'me',
  'suggestion',
  'contact',
  'copy',
  'seating',
  'struck-fact',
] as const;
export type FeedEntity = (typeof FEED_ENTITIES)[number];

/** A socket follows the feed of its event; a phone follows its personal feed as well. */
export const FEEDS = ['event', 'me'] as const;
export type FeedName = (typeof FEEDS)[number];

/** Feed that each entity travels on. */
export const PERSONAL_ENTITIES: readonly FeedEntity[] = [
  'me',
  'suggestion',
  'contact',
  'copy',
  'seating',
  'struck-fact',
];

/** Path of the socket endpoint. Websocket transport only. */
export const SOCKET_PATH = '/feed';

/** Longest time for which a long-poll is held while nothing is new, in seconds. */
export const LONGEST_POLL_S = 25;
