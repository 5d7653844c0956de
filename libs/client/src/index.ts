export { type Call, type CallerOptions, type CallOptions, createCaller } from './caller.js';
export { type CookieJar, memoryCookies } from './cookie-jar.js';
export { deviceMemory, type DeviceMemory } from './device-memory.js';
export { attendeeApi, consoleApi, type Endpoint, screenApi } from './endpoints.js';
export { ApiError, OfflineError } from './failures.js';
export {
  connectFeed,
  type FeedConnection,
  type FeedOptions,
  type FeedStatus,
  type StatusDetail,
} from './feed-connection.js';
export { askFeed } from './transports/poll-transport.js';
export type { Via } from './transports/transport.js';
export { applyFrame, type FeedState, listOf, stateOf } from './feed-state.js';
export { newId } from './new-id.js';
export { createOutbox, type Outbox, type OutboxOptions } from './outbox.js';
export {
  type CommandStorage,
  indexedDbStorage,
  memoryStorage,
  type OutboxStorage,
  type PendingCommand,
  type RefusedCommand,
} from './outbox-storage.js';
export { openUpdates, type Updates } from './service-worker/updates.js';
