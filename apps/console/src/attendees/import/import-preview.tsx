import { consoleApi } from '@commonground/client';
import type { ImportView } from '@commonground/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queryKeys } from '../../calls/query-client.js';
import { useCommand } from '../../calls/use-command.js';
import { Panel } from '../../design/panel.js';
import { useFormat } from '../../design/use-format.js';
import { useEventId } from '../../workspace/event-id.js';
import { ImportCounts } from './import-counts.js';
import { ImportIssues } from './import-issues.js';
import { MappingTable } from './mapping-table.js';
import { PreviewRows } from './preview-rows.js';
import { Recognised } from './recognised.js';
import { withColumn } from './mapping.js';

/** What was understood and what would happen. Nothing is written before the button is pressed. */
export function ImportPreview({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const eventId = useEventId() ?? '';
  const queries = useQueryClient();
  const change = useCommand(consoleApi.changeImport);
  const apply = useCommand(consoleApi.applyImport);
  const keep = (view: ImportView) => queries.setQueryData(queryKeys.import(eventId, data.id), view);
  const params = { importId: data.id };
  const people = data.counts.create + data.counts.update;
  return (
    <Stack gap="lg">
      <Panel title={t('import.recognised')}>
        <Recognised data={data} />
      </Panel>
      <Panel title={t('import.wouldHappen')} hint={t('import.dryRun')}>
        <ImportCounts data={data} />
        <ImportIssues data={data} />
        <Group justify="space-between" gap="sm">
          <Button component={Link} href="/attendees/import" variant="default">
            {t('import.another')}
          </Button>
          <Button
            size="md"
            disabled={people === 0 || change.busy}
            loading={apply.busy}
            onClick={() => void apply.run({ params }, keep)}
            data-testid="import-apply"
          >
            {people === 0
              ? t('import.nothingToDo')
              : t('import.apply', { count: people, number: format.number(people) })}
          </Button>
        </Group>
      </Panel>
      <Panel title={t('import.mapping')} hint={t('import.mappingHint')}>
        <MappingTable
          data={data}
          busy={change.busy}
          onChange={(column, field) =>
            void change.run({ params, body: { mapping: withColumn(data.mapping, column, field) } }, keep)
          }
        />
      </Panel>
      <Panel title={t('import.firstRows')}>
        {data.rows.length === 0 ? <Text size="sm">{t('import.noRows')}</Text> : <PreviewRows data={data} />}
      </Panel>
    </Stack>
  );
}
