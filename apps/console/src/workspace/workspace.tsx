import { askFeed, consoleApi } from '@commonground/client';
import { FeedProvider, useCall, useFeedReady, useFeedStatus } from '@commonground/ui';
import { Button, Center, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, Route, Switch } from 'wouter';
import { queryKeys } from '../calls/query-client.js';
import { PageBoundary } from '../design/page-boundary.js';
import { Waiting } from '../design/waiting.js';
import { useEvents } from '../events/use-events.js';
import { useEvent } from './entities.js';
import { EventIdContext } from './event-id.js';
import { Shell } from './shell.js';

const OverviewPage = lazy(() =>
  import('../insights/overview-page.js').then((m) => ({ default: m.OverviewPage })),
);
const AttendeesPage = lazy(() =>
  import('../attendees/attendees-page.js').then((m) => ({ default: m.AttendeesPage })),
);
const ImportPage = lazy(() =>
  import('../attendees/import/import-page.js').then((m) => ({ default: m.ImportPage })),
);
const TopicsPage = lazy(() => import('../wall/topics-page.js').then((m) => ({ default: m.TopicsPage })));
const ZonesPage = lazy(() => import('../zones/zones-page.js').then((m) => ({ default: m.ZonesPage })));
const MatchingPage = lazy(() =>
  import('../matchmaking/matching-page.js').then((m) => ({ default: m.MatchingPage })),
);
const RoundsPage = lazy(() => import('../rounds/rounds-page.js').then((m) => ({ default: m.RoundsPage })));
const MicrophonePage = lazy(() =>
  import('../microphone/microphone-page.js').then((m) => ({ default: m.MicrophonePage })),
);
const TipsPage = lazy(() => import('../announcements/tips-page.js').then((m) => ({ default: m.TipsPage })));
const ScreensPage = lazy(() =>
  import('../screens/screens-page.js').then((m) => ({ default: m.ScreensPage })),
);
const ConnectionPage = lazy(() =>
  import('../connection/connection-page.js').then((m) => ({ default: m.ConnectionPage })),
);
const SettingsPage = lazy(() =>
  import('../events/settings-page.js').then((m) => ({ default: m.SettingsPage })),
);

function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/">{() => <OverviewPage />}</Route>
        <Route path="/attendees">{() => <AttendeesPage />}</Route>
        <Route path="/attendees/import/:importId?">
          {({ importId }) => <ImportPage importId={importId ?? null} />}
        </Route>
        <Route path="/topics">{() => <TopicsPage />}</Route>
        <Route path="/zones">{() => <ZonesPage />}</Route>
        <Route path="/matching">{() => <MatchingPage />}</Route>
        <Route path="/rounds">{() => <RoundsPage />}</Route>
        <Route path="/microphone">{() => <MicrophonePage />}</Route>
        <Route path="/tips">{() => <TipsPage />}</Route>
        <Route path="/screens">{() => <ScreensPage />}</Route>
        <Route path="/connection">{() => <ConnectionPage />}</Route>
        <Route path="/settings">{() => <SettingsPage />}</Route>
        <Route>{() => <Redirect to="/" replace />}</Route>
      </Switch>
    </Suspense>
  );
}

/** An address of an event that was removed, or never was. */
function NoSuchEvent() {
  const { t } = useTranslation();
  return (
    <Center mih="100vh" p="lg" component="main">
      <Stack align="center" maw={420}>
        <Text ta="center">{t('workspace.gone')}</Text>
        <Button component={Link} href="~/console/">
          {t('workspace.allEvents')}
        </Button>
      </Stack>
    </Center>
  );
}

function Inside({ eventId }: { eventId: string }) {
  const queries = useQueryClient();
  const ready = useFeedReady();
  const status = useFeedStatus();
  const event = useEvent();
  const events = useEvents();
  // A refused feed means that the session ended or the event went; asking again shows which, and the way on.
  useEffect(() => {
    if (status !== 'refused') return;
    void queries.invalidateQueries({ queryKey: queryKeys.session });
    void queries.invalidateQueries({ queryKey: queryKeys.events });
  }, [status, queries]);
  const known = !events.isSuccess || events.isFetching || events.data.some(({ id }) => id === eventId);
  if (!known) return <NoSuchEvent />;
  if (!ready || !event) return <Waiting />;
  return (
    <Shell event={event}>
      <PageBoundary>
        <Pages />
      </PageBoundary>
    </Shell>
  );
}

/** Everything about one event, on one live feed. */
export function Workspace({ eventId }: { eventId: string }) {
  const call = useCall();
  const connect = useCallback(
    () => ({
      origin: '',
      audience: 'console' as const,
      eventId,
      snapshot: () => call(consoleApi.snapshot, { params: { eventId } }),
      poll: askFeed(call, consoleApi.feed, { eventId }),
    }),
    [call, eventId],
  );
  return (
    <EventIdContext value={eventId}>
      <FeedProvider key={eventId} connect={connect}>
        <Inside eventId={eventId} />
      </FeedProvider>
    </EventIdContext>
  );
}
