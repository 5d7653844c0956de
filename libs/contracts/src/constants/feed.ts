import type { ErrorCode } from './error-codes.js';

/** Version of the feed protocol; a server refuses a `hello` of another one with `feed.client-too-old`. */
export const PROTOCOL_VERSION = 1;

/**
 * More changes than this between a client's position and now: the server says `resync` and the client takes a snapshot.
 * A busy room writes near a thousand a second, and whoever was away for some seconds has to be let in without one: what
 * they missed is read once for all who missed the same, a snapshot has a part of its own for each phone.
 */
export const REPLAY_LIMIT = 10_000;

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
  'microphone',
  'microphone-queue',
  'microphone-next',
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
  'microphone-entry',
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
  'microphone-entry',
  'struck-fact',
];

/** Path of the socket endpoint. Websocket transport only. */
export const SOCKET_PATH = '/feed';

/** Longest time for which a long-poll is held while nothing is new, in seconds. */
export const LONGEST_POLL_S = 25;

/** Why a socket is not let in, as the message of the failed connection. */
export const CONNECT_REFUSALS = [
  'session.missing',
  'request.rate-limited',
  'server.unavailable',
] as const satisfies readonly ErrorCode[];
export type ConnectRefusal = (typeof CONNECT_REFUSALS)[number];

/** Why a hello is answered with no. */
export const HELLO_REFUSALS = [
  'event.not-found',
  'feed.client-too-old',
  'request.invalid',
  'server.unavailable',
] as const satisfies readonly ErrorCode[];
export type HelloRefusal = (typeof HELLO_REFUSALS)[number];

/** Why the server ends a socket, as its `bye` says. */
export const FAREWELLS = [
  'session.missing',
  'event.not-found',
  'event.phase',
  'request.invalid',
  'request.rate-limited',
  'feed.too-many-pages',
  'feed.lagging',
] as const satisfies readonly ErrorCode[];
export type Farewell = (typeof FAREWELLS)[number];

/** Codes that pass by themselves: come back. Every other one is final for a feed. */
export const PASSING_CODES: readonly ErrorCode[] = [
  'request.rate-limited',
  'feed.lagging',
  'server.unavailable',
  'server.failed',
];
