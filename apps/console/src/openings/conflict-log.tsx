import type { OpeningView } from '@commonground/contracts';
import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../design/use-format.js';

/** Whom the rule of an opening kept apart, and when. */
export function ConflictLog({ opening: { title, keptApart, uses } }: { opening: OpeningView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (uses.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('openings.log.empty')}
      </Text>
    );
  return (
    <Stack gap="xs" data-testid="conflict-log">
      <Text size="sm">
        {t('openings.log.count', { count: keptApart })}
        {keptApart > uses.length && ` ${t('openings.log.latest', { count: uses.length })}`}
      </Text>
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing={6} aria-label={t('openings.log.caption', { title })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('openings.log.applicant')}</Table.Th>
              <Table.Th>{t('openings.log.panelist')}</Table.Th>
              <Table.Th ta="right">{t('openings.log.times')}</Table.Th>
              <Table.Th>{t('openings.log.last')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {uses.map(({ applicant, panelist, times, lastAt }) => (
              <Table.Tr key={`${applicant.attendeeId} ${panelist.attendeeId}`} data-testid="conflict-use">
                <Table.Td dir="auto">{applicant.name}</Table.Td>
                <Table.Td dir="auto">{panelist.name}</Table.Td>
                <Table.Td ta="right">{format.number(times)}</Table.Td>
                <Table.Td>{format.dateTime(lastAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
