import type { ImportView } from '@commonground/contracts';
import { Anchor, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventId } from '../../workspace/event-id.js';

const SHOWN = 20;

/** Values that cannot be taken, by row and column; all of them are in the report. */
export function ImportIssues({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const eventId = useEventId() ?? '';
  const report = `/api/v1/console/events/${eventId}/imports/${data.id}/report.csv`;
  return (
    <Stack gap="xs">
      {data.issues.length > 0 && (
        <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing={6} aria-label={t('import.issues')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('import.issue.row')}</Table.Th>
                <Table.Th>{t('import.issue.column')}</Table.Th>
                <Table.Th>{t('import.issue.what')}</Table.Th>
                <Table.Th>{t('import.issue.value')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.issues.slice(0, SHOWN).map((issue, index) => (
                <Table.Tr key={`${issue.row}-${issue.column}-${index}`} data-testid="import-issue">
                  <Table.Td>{issue.row}</Table.Td>
                  <Table.Td dir="auto">{issue.column}</Table.Td>
                  <Table.Td>{t(`import.code.${issue.code}`, { defaultValue: issue.code })}</Table.Td>
                  <Table.Td dir="auto">{issue.value}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Text size="sm" c="dimmed">
        {data.issues.length > SHOWN ? `${t('import.moreIssues')} ` : ''}
        <Anchor href={report} download="import-report.csv" size="sm" data-testid="import-report">
          {t('import.report')}
        </Anchor>
      </Text>
    </Stack>
  );
}
