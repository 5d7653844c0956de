import { Button, Group, NativeSelect, Pagination, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import IconFileImport from '~icons/tabler/file-import';
import IconPlus from '~icons/tabler/plus';
import IconSearch from '~icons/tabler/search';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { useAttendees } from '../workspace/entities.js';
import { AddAttendeeModal } from './add-attendee-modal.js';
import { attendeeList, FILTERS, type Filter, type Order } from './attendee-list.js';
import { AttendeeTable } from './attendee-table.js';
import { WaitingJoins } from './waiting-joins.js';

/** Rows on one page: few enough that a list of thousands stays quick. */
const PAGE_SIZE = 50;

/** Everybody of this event: at the door, in the list, in the mail. */
export function AttendeesPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const attendees = useAttendees();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>({ column: 'name', descending: false });
  const [page, setPage] = useState(1);
  const [adding, add] = useDisclosure(false);
  const words = useDeferredValue(search);
  const list = useMemo(
    () => attendeeList(attendees, words, filter, order, i18n.language),
    [attendees, words, filter, order, i18n.language],
  );
  const pages = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  const shownPage = Math.min(page, pages);
  const shown = list.slice((shownPage - 1) * PAGE_SIZE, shownPage * PAGE_SIZE);
  const actions = (
    <Group gap="sm">
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={add.open}
        data-testid="attendee-add"
      >
        {t('attendees.add')}
      </Button>
      <Button
        component={Link}
        href="/attendees/import"
        leftSection={<IconFileImport size={18} aria-hidden="true" />}
        data-testid="import-open"
      >
        {t('attendees.import')}
      </Button>
    </Group>
  );
  return (
    <Page title={t('attendees.title')} hint={t('attendees.hint')} action={actions}>
      <WaitingJoins />
      <Panel>
        {attendees.length === 0 ? (
          <EmptyNote title={t('attendees.emptyTitle')} text={t('attendees.emptyText')} />
        ) : (
          <>
            <Group gap="md" align="flex-end">
              <TextInput
                label={t('attendees.search')}
                leftSection={<IconSearch size={18} aria-hidden="true" />}
                value={search}
                onChange={(event) => {
                  setSearch(event.currentTarget.value);
                  setPage(1);
                }}
                style={{ flex: '1 1 240px' }}
                type="search"
                data-testid="attendee-search"
              />
              <NativeSelect
                label={t('attendees.filter')}
                value={filter}
                onChange={(event) => {
                  setFilter(event.currentTarget.value as Filter);
                  setPage(1);
                }}
                data={FILTERS.map((value) => ({ value, label: t(`attendees.filter.${value}`) }))}
                data-testid="attendee-filter"
              />
            </Group>
            <Text size="sm" c="dimmed" role="status" data-testid="attendee-count">
              {t('attendees.count', { count: list.length, number: format.number(list.length) })}
            </Text>
            {list.length === 0 ? (
              <EmptyNote title={t('attendees.noneTitle')} text={t('attendees.noneText')} />
            ) : (
              <AttendeeTable attendees={shown} order={order} onOrder={setOrder} />
            )}
            {pages > 1 && (
              <Group justify="center">
                <Pagination
                  total={pages}
                  value={shownPage}
                  onChange={setPage}
                  getControlProps={(control) => ({ 'aria-label': t(`attendees.page.${control}`) })}
                  getItemProps={(number) => ({ 'aria-label': t('attendees.page', { number }) })}
                />
              </Group>
            )}
          </>
        )}
      </Panel>
      <AddAttendeeModal opened={adding} onClose={add.close} />
    </Page>
  );
}
