import { errorText } from '@commonground/ui';
import { Alert, Button, SimpleGrid, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import IconPlus from '~icons/tabler/plus';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { DemoPanel } from './demo-panel.js';
import { EventCard } from './event-card.js';
import { useEvents } from './use-events.js';

/** All events, the newest first, and the way to a new one. */
export function EventsPage() {
  const { t } = useTranslation();
  const events = useEvents();
  const list = [...(events.data ?? [])].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  const create = (
    <Button
      component={Link}
      href="/events/new"
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      data-testid="event-create"
    >
      {t('events.create')}
    </Button>
  );
  return (
    <Page title={t('events.title')} hint={t('events.hint')} action={create}>
      {events.isError && (
        <Alert color="red" title={t('common.failed')} role="alert">
          {errorText(t, events.error)}
        </Alert>
      )}
      {events.isPending && <Skeleton h={120} radius="lg" />}
      {events.isSuccess && list.length === 0 && (
        <Panel>
          <EmptyNote title={t('events.emptyTitle')} text={t('events.emptyText')} />
        </Panel>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {list.map((event) => (
          <EventCard key={event.id} event={event} />
        ))}
      </SimpleGrid>
      <DemoPanel />
    </Page>
  );
}
