import { clear, createStore, get, set } from 'idb-keyval';

/** What an app remembers on this device, to show it without a network. */
export interface DeviceMemory {
  /** Undefined: nothing of that name, or the browser keeps nothing. */
  read<T>(key: string): Promise<T | undefined>;
  write(key: string, value: unknown): Promise<void>;
  forget(): Promise<void>;
}

/** A memory in IndexedDB. Where the browser refuses that (private windows), nothing is remembered and nothing fails. */
export function deviceMemory(name: string): DeviceMemory {
  if (typeof indexedDB === 'undefined') return NO_MEMORY;
  const store = createStore(`cg-memory-${name}`, 'values');
  return {
    read: <T>(key: string) => get<T>(key, store).catch(() => undefined),
    write: (key, value) => set(key, value, store).catch(() => undefined),
    forget: () => clear(store).catch(() => undefined),
  };
}

const NO_MEMORY: DeviceMemory = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};
