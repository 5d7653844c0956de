import { consoleApi } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { Alert, Group, Switch, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import IconUsersGroup from '~icons/tabler/users-group';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { useFormat } from '../design/use-format.js';

/** Pauses and resumes the simulated crowd. Only the demo event has one. */
export function CrowdSwitch() {
  const { t } = useTranslation();
  const call = useCall();
  const format = useFormat();
  const queries = useQueryClient();
  const change = useCommand(consoleApi.changeCrowd);
  const demo = useQuery({
    queryKey: queryKeys.demo,
    queryFn: () => call(consoleApi.demo),
    refetchInterval: 30_000,
  });
  if (!demo.data?.eventId) return null;
  const { crowdRunning, crowdUntil } = demo.data;
  const until =
    crowdRunning && crowdUntil ? t('workspace.crowdUntil', { time: format.time(crowdUntil) }) : '';
  return (
    <Alert variant="default" icon={<IconUsersGroup aria-hidden="true" />} mb="lg" p="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm" maw={720}>
          {`${t(crowdRunning ? 'workspace.crowdOn' : 'workspace.crowdOff')} ${until}`}
        </Text>
        <Switch
          label={t('workspace.crowd')}
          checked={crowdRunning}
          disabled={change.busy}
          data-testid="crowd-switch"
          onChange={(event) =>
            void change.run({ body: { running: event.currentTarget.checked } }, (state) =>
              queries.setQueryData(queryKeys.demo, state),
            )
          }
        />
      </Group>
    </Alert>
  );
}
