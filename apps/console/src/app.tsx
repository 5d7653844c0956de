import type { Call } from '@commonground/client';
import { CallProvider } from '@commonground/ui';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { PageBoundary } from './design/page-boundary.js';
import { Themed } from './design/themed.js';
import { askUnsaved } from './design/unsaved.js';
import { EventsPage } from './events/events-page.js';
import { Gate } from './identity/gate.js';
import { Outside } from './workspace/outside.js';
import { Waiting } from './design/waiting.js';

const CreateEventPage = lazy(() =>
  import('./events/create-event-page.js').then((m) => ({ default: m.CreateEventPage })),
);
const Workspace = lazy(() => import('./workspace/workspace.js').then((m) => ({ default: m.Workspace })));

/** The organizer console: who may enter, and which page the address names. */
export function App({ call, queries }: { call: Call; queries: QueryClient }) {
  return (
    <Themed>
      <CallProvider call={call}>
        <QueryClientProvider client={queries}>
          <ModalsProvider>
            <Notifications position="bottom-right" autoClose={6000} />
            <Gate>
              <Router base="/console" aroundNav={askUnsaved}>
                <PageBoundary>
                  <Suspense fallback={<Waiting />}>
                    <Switch>
                      <Route path="/">
                        <Outside>
                          <EventsPage />
                        </Outside>
                      </Route>
                      <Route path="/events/new">
                        <Outside>
                          <CreateEventPage />
                        </Outside>
                      </Route>
                      <Route path="/events/:eventId" nest>
                        {({ eventId }) => <Workspace eventId={eventId} />}
                      </Route>
                      <Route>
                        <Redirect to="/" replace />
                      </Route>
                    </Switch>
                  </Suspense>
                </PageBoundary>
              </Router>
            </Gate>
          </ModalsProvider>
        </QueryClientProvider>
      </CallProvider>
    </Themed>
  );
}
