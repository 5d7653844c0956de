import type {
  AttendeeSession,
  EventView,
  Me,
  PinView,
  StruckFact,
  SuggestionView,
  TopicView,
} from '@commonground/contracts';
import { useEntities } from '@commonground/ui';
import { createContext, useContext, useMemo } from 'react';
import { overlayMe } from '../outbox/me-overlay.js';
import { useWritten } from '../outbox/outbox-provider.js';
import { overlayPins, type ShownPin } from '../outbox/pin-overlay.js';
import { overlayStruckFacts } from '../outbox/struck-fact-overlay.js';
import { overlaySuggestions } from '../outbox/suggestion-overlay.js';

const SessionContext = createContext<AttendeeSession | null>(null);

/** Hands the session to the screens of the app. */
export const SessionProvider = SessionContext;

function useSessionValue(): AttendeeSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionProvider is missing');
  return session;
}

/** My own attendee: the feed's, with what I changed a moment ago; the session's until the feed is there. */
export function useMe(): Me {
  const session = useSessionValue();
  const mine = useEntities<Me>('me')[0];
  const written = useWritten();
  return useMemo(() => overlayMe(mine ?? session.me, written), [mine, session, written]);
}

/** The event I am at. */
export function useLiveEvent(): EventView {
  const session = useSessionValue();
  return useEntities<EventView>('event')[0] ?? session.event;
}

/** Topics in the organizer's order. */
export function useTopics(): TopicView[] {
  const topics = useEntities<TopicView>('topic');
  return useMemo(() => [...topics].sort((a, b) => a.position - b.position), [topics]);
}

/** The wall as I see it, newest first. */
export function usePins(): ShownPin[] {
  const pins = useEntities<PinView>('pin');
  const written = useWritten();
  const me = useMe();
  return useMemo(() => overlayPins(pins, written, me), [pins, written, me]);
}

/** My suggestions, newest first. */
export function useSuggestions(): SuggestionView[] {
  const suggestions = useEntities<SuggestionView>('suggestion');
  const written = useWritten();
  return useMemo(
    () => overlaySuggestions(suggestions, written).sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
    [suggestions, written],
  );
}

/** What I struck of my own words, oldest first. */
export function useStruckFacts(): StruckFact[] {
  const struck = useEntities<StruckFact>('struck-fact');
  const written = useWritten();
  return useMemo(() => overlayStruckFacts(struck, written), [struck, written]);
}
