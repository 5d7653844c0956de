import type { Problem } from '@commonground/contracts';
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

/** A command that the server refused, kept with what was written in it until its author has decided. */
export interface RefusedCommand extends PendingCommand {
  readonly problem: Problem;
}

/** Where commands are kept by their keys. */
export interface CommandStorage<T extends PendingCommand> {
  /** Names the place; tabs that share it take turns. */
  readonly name: string;
  /** Oldest first. */
  load(): Promise<T[]>;
  put(command: T): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where commands wait until they are answered. */
export type OutboxStorage = CommandStorage<PendingCommand>;

/** Commands that last as long as the page. */
export function memoryStorage<T extends PendingCommand = PendingCommand>(name = 'memory'): CommandStorage<T> {
  const commands = new Map<string, T>();
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
 *
 * @param kind of commands, which have a place of their own
 */
export function indexedDbStorage<T extends PendingCommand = PendingCommand>(
  name: string,
  kind: 'outbox' | 'refused' = 'outbox',
): CommandStorage<T> {
  const spare = memoryStorage<T>(name);
  if (typeof indexedDB === 'undefined') return spare;
  const store = createStore(`cg-${kind}-${name}`, 'commands');
  return {
    name,
    async load() {
      const kept = await values<T>(store).catch(() => []);
      return [...kept, ...(await spare.load())];
    },
    put: (command) => set(command.key, command, store).catch(() => spare.put(command)),
    async remove(key) {
      await spare.remove(key);
      await del(key, store).catch(() => undefined);
    },
  };
}
