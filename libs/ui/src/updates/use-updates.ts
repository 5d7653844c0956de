import { openUpdates, type Updates } from '@commonground/client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useFeedStatus } from '../feed/feed.js';

const EVERY_MS = 3_600_000;
/** After a deployment everybody comes back at once; they do not all ask for the new build in the same moment. */
const SPREAD_MS = 60_000;

let opened: Updates | undefined;

/**
 * Keeps this client openable without a network, and tells whether a newer build is ready. Looks for one at the start,
 * every hour, and when the feed comes back.
 *
 * @param address of the service worker
 */
export function useUpdates(address: string): { isReady: boolean; apply: () => void } {
  const [updates] = useState(() => (opened ??= openUpdates(address)));
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady, updates.isReady);
  const status = useFeedStatus();
  const wasLost = useRef(false);

  useEffect(() => {
    const timer = setInterval(() => updates.check(), EVERY_MS);
    return () => clearInterval(timer);
  }, [updates]);

  useEffect(() => {
    if (status === 'offline') wasLost.current = true;
    if (status !== 'live' || !wasLost.current) return undefined;
    const timer = setTimeout(() => {
      wasLost.current = false;
      updates.check();
    }, Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [status, updates]);

  return { isReady, apply: updates.apply };
}
