import { askFeed, attendeeApi } from '@commonground/client';
import { FeedProvider, useCall, useFeedStatus } from '@commonground/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect } from 'react';
import { KeepFeed, useRemembered } from '../memory/keep-feed.js';
import { takeOld } from '../memory/memory.js';
import { SESSION_KEY } from '../session/session-query.js';
import { SeenAt } from './offline-banner.js';

interface AttendeeFeedProps {
  eventId: string;
  /** Whose phone keeps it; null: nobody's, such as while one waits to be let in and sees next to nothing. */
  attendeeId: string | null;
  children: ReactNode;
}

/** Follows the event for everything inside, as far as this attendee may, beginning with what this phone kept of it. */
export function AttendeeFeed({ eventId, attendeeId, children }: AttendeeFeedProps) {
  const call = useCall();
  const remembered = useRemembered(attendeeId);
  const kept = remembered?.feed;
  const connect = useCallback(
    () => ({
      origin: location.origin,
      audience: 'attendee' as const,
      eventId,
      snapshot: () => call(attendeeApi.snapshot),
      poll: askFeed(call, attendeeApi.feed),
      kept: kept?.isWhole ? kept.state : undefined,
    }),
    [call, eventId, kept],
  );
  if (!remembered) return null;
  return (
    <FeedProvider connect={connect} shown={kept?.state}>
      <WayOut />
      <WayBack />
      {attendeeId !== null && <KeepFeed attendeeId={attendeeId} />}
      <SeenAt value={remembered.seenAt}>{children}</SeenAt>
    </FeedProvider>
  );
}

/** There is a network again: what was only remembered is asked for. */
function WayBack() {
  const queries = useQueryClient();
  const status = useFeedStatus();
  useEffect(() => {
    if (status !== 'live') return;
    for (const key of takeOld()) void queries.invalidateQueries({ queryKey: [key] });
  }, [status, queries]);
  return null;
}

/** Signed out elsewhere, or removed: asks who is signed in, and the app is left if it is nobody. */
function WayOut() {
  const queries = useQueryClient();
  const status = useFeedStatus();
  useEffect(() => {
    if (status === 'refused') void queries.invalidateQueries({ queryKey: SESSION_KEY });
  }, [status, queries]);
  return null;
}
