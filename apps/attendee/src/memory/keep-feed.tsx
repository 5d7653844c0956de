import type { FeedState } from '@commonground/client';
import { useFeedStatus, useWholeState } from '@commonground/ui';
import { useEffect, useRef, useState } from 'react';
import { type KeptFeed, keptFeed, readKept } from './kept-feed.js';
import { memory } from './memory.js';

const FEED = 'feed';
const SEEN = 'seen';
/** Writing waits at least so long for more to come, and on slow phones longer: it may take a twentieth of the time. */
const PAUSE_MS = 1_000;
const SHARE = 20;
const LONGEST_PAUSE_MS = 30_000;
const SEEN_EVERY_MS = 30_000;
/** Some browsers now and then never answer from IndexedDB; the app opens without it then. */
const READ_MS = 1_000;

/** What the phone kept of the feed, and when it was live last (ms). */
export interface Remembered {
  readonly feed: KeptFeed | undefined;
  readonly seenAt: number | undefined;
}

const NOTHING: Remembered = { feed: undefined, seenAt: undefined };

/** Reads what this attendee's phone kept; undefined while it is being read. */
export function useRemembered(attendeeId: string | null): Remembered | undefined {
  const [remembered, setRemembered] = useState(attendeeId === null ? NOTHING : undefined);
  useEffect(() => {
    if (attendeeId === null) return undefined;
    let isWanted = true;
    const answer = (next: Remembered) => {
      if (isWanted) setRemembered((before) => before ?? next);
    };
    const timer = setTimeout(() => answer(NOTHING), READ_MS);
    const both = Promise.all([memory.read<KeptFeed>(FEED), memory.read<number>(SEEN)]);
    void both.then(([kept, seenAt]) => {
      const feed = readKept(kept, attendeeId);
      answer({ feed, seenAt: feed && seenAt });
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [attendeeId]);
  return remembered;
}

/** Writes down what the feed says, and when it last said it. */
export function KeepFeed({ attendeeId }: { attendeeId: string }) {
  const state = useWholeState();
  const isLive = useFeedStatus() === 'live';
  const keeper = useRef<ReturnType<typeof openKeeper>>(null);

  useEffect(() => {
    const mine = openKeeper(attendeeId);
    keeper.current = mine;
    const look = () => {
      if (document.visibilityState === 'hidden') mine.write();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      mine.close();
    };
  }, [attendeeId]);

  useEffect(() => {
    if (state) keeper.current?.take(state);
    else keeper.current?.spoil();
  }, [state]);

  useEffect(() => {
    if (!isLive) return undefined;
    const seen = () => void memory.write(SEEN, Date.now());
    seen();
    const timer = setInterval(seen, SEEN_EVERY_MS);
    return () => {
      clearInterval(timer);
      seen();
    };
  }, [isLive]);

  return null;
}

function openKeeper(attendeeId: string) {
  let unwritten: FeedState | undefined;
  let last: KeptFeed | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!unwritten) return;
    const began = performance.now();
    last = keptFeed(attendeeId, unwritten);
    const written = memory.write(FEED, last);
    unwritten = undefined;
    void written.then(() => {
      pause = Math.min(LONGEST_PAUSE_MS, Math.max(PAUSE_MS, SHARE * (performance.now() - began)));
    });
  };
  return {
    take(state: FeedState) {
      unwritten = state;
      timer ??= setTimeout(write, pause);
    },
    write,
    /** Something is missing: what was written may be looked at, but nothing goes on from it. */
    spoil() {
      clearTimeout(timer);
      timer = undefined;
      unwritten = undefined;
      if (last?.isWhole) void memory.write(FEED, (last = { ...last, isWhole: false }));
    },
    close() {
      clearTimeout(timer);
    },
  };
}
