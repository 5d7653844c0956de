import { consoleApi } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { Button, Group, Progress, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import IconSparkles from '~icons/tabler/sparkles';
import IconTrash from '~icons/tabler/trash';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';

/** The demo event comes and goes with one press. */
export function DemoPanel() {
  const { t } = useTranslation();
  const call = useCall();
  const queries = useQueryClient();
  const ask = useConfirm();
  const demo = useQuery({ queryKey: queryKeys.demo, queryFn: () => call(consoleApi.demo) });
  const load = useCommand(consoleApi.loadDemo);
  const remove = useCommand(consoleApi.removeDemo);
  const after = (message: string) => {
    void queries.invalidateQueries({ queryKey: queryKeys.demo });
    void queries.invalidateQueries({ queryKey: queryKeys.events });
    notifications.show({ message });
  };
  if (!demo.data) return null;
  const loaded = demo.data.eventId !== null;
  const busy = load.busy || remove.busy;
  return (
    <Panel>
      <Group justify="space-between" gap="md">
        <div style={{ maxWidth: 620 }}>
          <Text fw={600}>{t('events.demoTitle')}</Text>
          <Text size="sm" c="dimmed">
            {loaded ? t('events.demoLoadedHint') : t('events.demoHint')}
          </Text>
        </div>
        {loaded ? (
          <Button
            variant="default"
            leftSection={<IconTrash size={18} aria-hidden="true" />}
            loading={busy}
            data-testid="demo-remove"
            onClick={() =>
              ask({
                title: t('events.demoRemoveTitle'),
                text: t('events.demoRemoveText'),
                confirm: t('events.demoRemove'),
                danger: true,
                testId: 'demo-remove-confirm',
                onConfirm: () => void remove.run({}, () => after(t('events.demoRemoved'))),
              })
            }
          >
            {t('events.demoRemove')}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconSparkles size={18} aria-hidden="true" />}
            loading={busy}
            data-testid="demo-load"
            onClick={() => void load.run({}, () => after(t('events.demoLoaded')))}
          >
            {t('events.demoLoad')}
          </Button>
        )}
      </Group>
      {busy && <Progress value={100} animated aria-label={t('events.demoWorking')} />}
    </Panel>
  );
}
