import { askFeed, attendeeApi } from '@commonground/client';
import { FeedProvider, useCall, useFeedStatus } from '@commonground/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect } from 'react';
import { SESSION_KEY } from '../session/session-query.js';

/** Follows the event for everything inside, as far as this attendee may. */
export function AttendeeFeed({ eventId, children }: { eventId: string; children: ReactNode }) {
  const call = useCall();
  const connect = useCallback(
    () => ({
      origin: location.origin,
      audience: 'attendee' as const,
      eventId,
      snapshot: () => call(attendeeApi.snapshot),
      poll: askFeed(call, attendeeApi.feed),
    }),
    [call, eventId],
  );
  return (
    <FeedProvider connect={connect}>
      <WayOut />
      {children}
    </FeedProvider>
  );
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
