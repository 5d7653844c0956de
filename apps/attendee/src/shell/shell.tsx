import { attendeeApi } from '@commonground/client';
import type { AttendeeSession } from '@commonground/contracts';
import { FeedProvider, useCall, useFeedStatus } from '@commonground/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { MeetProvider } from '../meet/meet-provider.js';
import { NowView } from '../now/now-view.js';
import { OutboxProvider } from '../outbox/outbox-provider.js';
import { SESSION_KEY } from '../session/session-query.js';
import { AppHeader } from './app-header.js';
import { SessionProvider, useLiveEvent, useSuggestions } from './attendee-data.js';
import { ContactsView, fetchTheRest, MeView, MoodSheet, PeopleView, WallView } from './sections.js';
import { SuggestionNews } from './suggestion-news.js';
import { TabBar, tabAt } from './tab-bar.js';

/** The app of somebody who joined: live feed, outbox, five sections. */
export function Shell({ session }: { session: AttendeeSession }) {
  const call = useCall();
  const eventId = session.event.id;
  const connect = useCallback(
    () => ({
      origin: location.origin,
      audience: 'attendee' as const,
      eventId,
      snapshot: () => call(attendeeApi.snapshot),
    }),
    [call, eventId],
  );
  return (
    <FeedProvider connect={connect}>
      <OutboxProvider attendeeId={session.me.id}>
        <SessionProvider value={session}>
          <MeetProvider>
            <Frame />
          </MeetProvider>
        </SessionProvider>
      </OutboxProvider>
    </FeedProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const queries = useQueryClient();
  const event = useLiveEvent();
  const suggestions = useSuggestions();
  const status = useFeedStatus();
  const [moodOpen, setMoodOpen] = useState(false);
  const tab = tabAt(path);
  const waiting = suggestions.filter(({ state, iSaidYes }) => state === 'open' && !iSaidYes).length;

  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t(`nav.${tab}`)} · ${event.name}`;
  }, [waiting, tab, event.name, t]);

  useEffect(fetchTheRest, []);

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab]);

  useEffect(() => {
    // Signed out elsewhere, or removed: ask who is signed in, and leave the app if it is nobody.
    if (status === 'refused') void queries.invalidateQueries({ queryKey: SESSION_KEY });
  }, [status, queries]);

  return (
    <div className="app">
      <a href="#content" className="skip-link">
        {t('app.skip')}
      </a>
      <AppHeader onMood={() => setMoodOpen(true)} />
      <main id="content" tabIndex={-1} className={`view view-${tab}`}>
        {tab === 'now' && <NowView onMood={() => setMoodOpen(true)} />}
        {tab === 'wall' && <WallView />}
        {tab === 'people' && <PeopleView />}
        {tab === 'contacts' && <ContactsView />}
        {tab === 'me' && <MeView />}
      </main>
      <TabBar waiting={waiting} />
      {moodOpen && <MoodSheet onClose={() => setMoodOpen(false)} />}
      <SuggestionNews suggestions={suggestions} />
    </div>
  );
}
