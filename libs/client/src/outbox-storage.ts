import { createStore, del, set, values } from 'idb-keyval';
import type { attendeeApi } from './endpoints.js';

/** A command that was not answered yet. Keys are UUIDv7 and therefore sort by age. */
export interface PendingCommand {
  readonly key: string;
  readonly name: keyof typeof attendeeApi;
  readonly params: Record<string, string>;
  readonly body: unknown;
  /** Local clock in milliseconds when it was given. */
  readonly at: number;
}

/** Where commands wait until they are answered. */
export interface OutboxStorage {
  /** Names the waiting place; tabs that share it take turns. */
  readonly name: string;
  /** Oldest first. */
  load(): Promise<PendingCommand[]>;
  put(command: PendingCommand): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Commands that last as long as the page. */
export function memoryStorage(name = 'memory'): OutboxStorage {
  const commands = new Map<string, PendingCommand>();
  return {
    name,
    load: () => Promise.resolve([...commands.values()]),
    put: (command) => Promise.resolve(void commands.set(command.key, command)),
    remove: (key) => Promise.resolve(void commands.delete(key)),
  };
}

/**
 * Commands that survive a reload. Name it by attendee, so that nobody else who uses this device sends
 * them. Where the browser refuses IndexedDB (private windows), they last as long as the page.
 */
export function indexedDbStorage(name: string): OutboxStorage {
  const spare = memoryStorage(name);
  if (typeof indexedDB === 'undefined') return spare;
  const store = createStore(`cg-outbox-${name}`, 'commands');
  return {
    name,
    async load() {
      const kept = await values<PendingCommand>(store).catch(() => []);
      return [...kept, ...(await spare.load())];
    },
    put: (command) => set(command.key, command, store).catch(() => spare.put(command)),
    async remove(key) {
      await spare.remove(key);
      await del(key, store).catch(() => undefined);
    },
  };
}
