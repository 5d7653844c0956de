import type { FeedState, FeedStatus, Via } from '@commonground/client';
import type { FeedEntity } from '@commonground/contracts/constants';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { type FeedSource, FeedStore } from './feed-store.js';

const FeedContext = createContext<FeedStore | null>(null);

interface FeedProviderProps {
  connect: () => FeedSource;
  /** Stands in until the feed has a state of its own. */
  shown?: FeedState | undefined;
  children: ReactNode;
}

/**
 * Follows one event for everything inside. `connect` is asked once, when this mounts: give the provider a
 * `key` of the event id where the event may change.
 */
export function FeedProvider({ connect, shown, children }: FeedProviderProps) {
  const [store] = useState(() => new FeedStore(connect, shown));
  useEffect(() => store.start(), [store]);
  return <FeedContext value={store}>{children}</FeedContext>;
}

function useStore(): FeedStore {
  const store = useContext(FeedContext);
  if (!store) throw new Error('A FeedProvider has to be around components that read the feed');
  return store;
}

function useRead<T>(read: (store: FeedStore) => T): T {
  const store = useStore();
  const snapshot = () => read(store);
  return useSyncExternalStore(store.subscribe, snapshot, snapshot);
}

/** Whether what is shown is live. */
export const useFeedStatus = (): FeedStatus => useRead((store) => store.status);

/** What carries a live feed; undefined while it is not live. */
export const useFeedVia = (): Via | undefined => useRead((store) => store.via);

/** Error code that ended the feed, once its status is `refused`. */
export const useFeedRefusal = (): string | undefined => useRead((store) => store.refusal);

/** False until the first snapshot has arrived. */
export const useFeedReady = (): boolean => useRead((store) => store.state !== undefined);

/** Everything the feed knows, for whoever keeps it; undefined while something is known to be missing. */
export const useWholeState = (): FeedState | undefined =>
  useRead((store) => (store.hasGap ? undefined : store.state));

/** All values of one kind; the same array while none of them changed. Do not sort it in place. */
export const useEntities = <T extends object>(entity: FeedEntity): T[] =>
  useRead((store) => store.list(entity)) as T[];

/** One value, or undefined when there is none (any more) for this reader. */
export const useEntity = <T extends object>(entity: FeedEntity, id: string): T | undefined =>
  useRead((store) => store.state?.entities.get(entity)?.get(id)) as T | undefined;

/** A function that reconnects at once and takes a fresh snapshot. */
export const useFeedRefresh = (): (() => void) => useStore().refresh;

/** A function that tells the clock of the server in milliseconds, for countdowns. */
export const useServerNow = (): (() => number) => useStore().now;

/** A function that makes the feed follow the pins of some topics alone, or of all (null). */
export const useFollow = (): ((topics: readonly string[] | null) => void) => useStore().follow;
