import type { AttendeeView } from '@commonground/contracts';
import { Table, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconArrowDown from '~icons/tabler/arrow-down';
import IconArrowUp from '~icons/tabler/arrow-up';
import type { Column, Order } from './attendee-list.js';
import { AttendeeRow } from './attendee-row.js';
import { PersonalLinkModal } from './personal-link-modal.js';

interface Props {
  attendees: readonly AttendeeView[];
  order: Order;
  onOrder: (order: Order) => void;
}

const NUMBERS: readonly Column[] = ['pins', 'suggestions', 'encounters'];

/** One page of people; column heads sort. */
export function AttendeeTable({ attendees, order, onOrder }: Props) {
  const { t } = useTranslation();
  const [linkFor, setLinkFor] = useState<AttendeeView | null>(null);
  const head = (column: Column) => {
    const on = order.column === column;
    const Arrow = order.descending ? IconArrowDown : IconArrowUp;
    const isNumber = NUMBERS.includes(column);
    return (
      <Table.Th
        key={column}
        ta={isNumber ? 'end' : 'start'}
        aria-sort={on ? (order.descending ? 'descending' : 'ascending') : undefined}
      >
        <UnstyledButton
          fw={600}
          fz="sm"
          py={4}
          onClick={() => onOrder({ column, descending: on ? !order.descending : isNumber })}
        >
          {t(`attendees.column.${column}`)}
          {on && <Arrow size={14} aria-hidden="true" style={{ marginInlineStart: 4, verticalAlign: -2 }} />}
        </UnstyledButton>
      </Table.Th>
    );
  };
  return (
    <>
      <Table.ScrollContainer minWidth={840} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="xs" highlightOnHover aria-label={t('attendees.title')}>
          <Table.Thead>
            <Table.Tr>
              {head('name')}
              {head('company')}
              <Table.Th>{t('attendees.column.present')}</Table.Th>
              <Table.Th>{t('attendees.column.welcome')}</Table.Th>
              {NUMBERS.map(head)}
              <Table.Th ta="end">{t('attendees.column.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {attendees.map((attendee) => (
              <AttendeeRow key={attendee.id} attendee={attendee} onLink={setLinkFor} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <PersonalLinkModal attendee={linkFor} onClose={() => setLinkFor(null)} />
    </>
  );
}
