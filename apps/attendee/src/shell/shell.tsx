import type { AttendeeSession } from '@commonground/contracts';
import { useServerNow } from '@commonground/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { KeepContacts } from '../contacts/contacts-query.js';
import { MeetProvider } from '../meet/meet-provider.js';
import { NowView } from '../now/now-view.js';
import { OutboxProvider, useOutboxSheet } from '../outbox/outbox-provider.js';
import { OutboxSheet } from '../outbox/outbox-sheet.js';
import { useMicrophone } from '../microphone/use-microphone.js';
import { RoundNews } from '../rounds/round-news.js';
import { useFollowWall } from '../wall/follow-wall.js';
import { isWaiting } from '../now/aside.js';
import { UpdateBar } from '../update/update-bar.js';
import { AppHeader } from './app-header.js';
import { AttendeeFeed } from './attendee-feed.js';
import { SessionProvider, useLiveEvent, useSuggestions } from './attendee-data.js';
import { OfflineBanner } from './offline-banner.js';
import {
  ContactsView,
  fetchTheRest,
  MeView,
  MicrophoneTeller,
  MoodSheet,
  PeopleView,
  WallView,
} from './sections.js';
import { SuggestionNews } from './suggestion-news.js';
import { TabBar, tabAt } from './tab-bar.js';
import { useTick } from './time-text.js';

/** The app of somebody who joined: live feed, outbox, five sections. */
export function Shell({ session }: { session: AttendeeSession }) {
  return (
    <AttendeeFeed eventId={session.event.id} attendeeId={session.me.id}>
      <OutboxProvider attendeeId={session.me.id}>
        <SessionProvider value={session}>
          <MeetProvider>
            <Frame />
          </MeetProvider>
        </SessionProvider>
      </OutboxProvider>
    </AttendeeFeed>
  );
}

function Frame() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const event = useLiveEvent();
  const suggestions = useSuggestions();
  const [moodOpen, setMoodOpen] = useState(false);
  const microphone = useMicrophone();
  const outbox = useOutboxSheet();
  const tab = tabAt(path);
  const now = useServerNow();
  const waiting = suggestions.filter((suggestion) => isWaiting(suggestion, now())).length;
  // Cards that were put aside come back without word from the server.
  useTick(20_000);
  useFollowWall(tab === 'wall');

  useEffect(() => {
    document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${t(`nav.${tab}`)} · ${event.name}`;
  }, [waiting, tab, event.name, t]);

  useEffect(fetchTheRest, []);

  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab]);

  return (
    <div className="app">
      <a href="#content" className="skip-link">
        {t('app.skip')}
      </a>
      <AppHeader onMood={() => setMoodOpen(true)} />
      <main id="content" tabIndex={-1} className={`view view-${tab}`}>
        <OfflineBanner />
        <UpdateBar />
        {tab === 'now' && <NowView onMood={() => setMoodOpen(true)} />}
        {tab === 'wall' && <WallView />}
        {tab === 'people' && <PeopleView />}
        {tab === 'contacts' && <ContactsView />}
        {tab === 'me' && <MeView />}
      </main>
      <TabBar waiting={waiting} />
      {moodOpen && <MoodSheet onClose={() => setMoodOpen(false)} />}
      {outbox.isOpen && <OutboxSheet onClose={() => outbox.setOpen(false)} />}
      <SuggestionNews suggestions={suggestions} />
      <RoundNews />
      {microphone && <MicrophoneTeller />}
      <KeepContacts />
    </div>
  );
}
