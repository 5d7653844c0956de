import type { ImportView } from '@commonground/contracts';
import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Panel } from '../../design/panel.js';
import { useFormat } from '../../design/use-format.js';
import { ImportCounts } from './import-counts.js';
import { ImportIssues } from './import-issues.js';
import { UndoImport } from './undo-import.js';

/** Progress while people are taken over or taken back, then the result. */
export function ImportOutcome({ data }: { data: ImportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const running = data.state === 'applying' || data.state === 'undoing';
  const share = data.total === 0 ? 0 : (data.done / data.total) * 100;
  if (running) {
    return (
      <Panel title={t(`import.state.${data.state}`)}>
        <Progress
          size="lg"
          value={share}
          aria-label={t(`import.state.${data.state}`)}
          data-testid="import-progress"
        />
        <Text size="sm" c="dimmed" role="status">
          {t('import.doneOf', { done: format.number(data.done), total: format.number(data.total) })}
        </Text>
      </Panel>
    );
  }
  if (data.state === 'failed') {
    return (
      <Alert color="red" title={t('import.unreadable')} role="alert" data-testid="import-error">
        <Text size="sm">{data.failure}</Text>
        <Text size="sm" mt="xs">
          {t('import.nothingChanged')}
        </Text>
        <Button component={Link} href="/attendees/import" variant="default" mt="sm">
          {t('import.another')}
        </Button>
      </Alert>
    );
  }
  return (
    <Panel title={t(`import.state.${data.state}`)} hint={data.fileName}>
      <Stack gap="md" data-testid={data.state === 'applied' ? 'import-done' : 'import-undone'}>
        <ImportCounts data={data} />
        <ImportIssues data={data} />
        <Group justify="space-between">
          {data.state === 'applied' ? <UndoImport data={data} /> : <span />}
          <Group gap="sm">
            <Button component={Link} href="/attendees/import" variant="default">
              {t('import.another')}
            </Button>
            <Button component={Link} href="/attendees" data-testid="import-to-attendees">
              {t('import.toAttendees')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Panel>
  );
}
