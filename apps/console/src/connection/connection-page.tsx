import type { LiveSample, LiveView } from '@commonground/contracts';
import { Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconAlertTriangle from '~icons/tabler/alert-triangle';
import IconCircleCheck from '~icons/tabler/circle-check';
import IconClock from '~icons/tabler/clock';
import IconPlugConnectedX from '~icons/tabler/plug-connected-x';
import { EmptyNote } from '../design/empty-note.js';
import { Failed } from '../design/failed.js';
import { Page } from '../design/page.js';
import { useFormat } from '../design/use-format.js';
import { Waiting } from '../design/waiting.js';
import { NodeTable } from './node-table.js';
import { type ConnectionState, connectionState } from './state.js';
import { trendOf } from './trend.js';
import { TrendPanel } from './trend-panel.js';
import { useLive } from './use-live.js';

const ICONS = {
  well: IconCircleCheck,
  strained: IconClock,
  trouble: IconAlertTriangle,
  empty: IconPlugConnectedX,
};

/** How the room’s connection is: who is connected, how fresh what they see is, and whether the servers are well. */
export function ConnectionPage() {
  const { t } = useTranslation();
  const live = useLive();
  return (
    <Page title={t('connection.title')} hint={t('connection.hint')}>
      {live.data ? (
        <Figures live={live.data} />
      ) : live.isError ? (
        <Failed error={live.error} onAgain={() => void live.refetch()} />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

function Figures({ live }: { live: LiveView }) {
  const state = connectionState(live);
  return (
    <Stack gap="lg">
      {state === 'empty' ? <NobodyYet /> : <Verdict state={state} live={live} />}
      <Tiles live={live} />
      {live.samples.length > 0 && <Trends live={live} />}
      <NodeTable nodes={live.nodes} />
    </Stack>
  );
}

function NobodyYet() {
  const { t } = useTranslation();
  return (
    <Paper data-testid="connection-state" data-state="empty">
      <EmptyNote title={t('connection.empty')} text={t('connection.emptyText')} />
    </Paper>
  );
}

function Verdict({ state, live }: { state: Exclude<ConnectionState, 'empty'>; live: LiveView }) {
  const { t } = useTranslation();
  const seconds = useSeconds();
  const Icon = ICONS[state];
  const text =
    live.delayMs === null ? t('connection.quiet') : t('connection.fresh', { seconds: seconds(live.delayMs) });
  return (
    <Paper component="section" data-testid="connection-state" data-state={state}>
      <Group gap="md" wrap="nowrap" align="flex-start">
        <Icon
          size={28}
          aria-hidden="true"
          color={state === 'trouble' ? 'var(--cg-danger)' : 'var(--cg-accent)'}
          style={{ flex: 'none' }}
        />
        <div>
          <Text fz={20} fw={650} component="h2" m={0}>
            {t(`connection.${state}`)}
          </Text>
          <Text c="dimmed" mt={4}>
            {state === 'well' ? text : `${text} ${t(`connection.${state}Text`)}`}
          </Text>
        </div>
      </Group>
    </Paper>
  );
}

function Tiles({ live }: { live: LiveView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tiles = ['phones', 'screens', 'consoles', 'slow', 'resyncs'] as const;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="md">
      {tiles.map((name) => (
        <Paper key={name} p="md">
          <Text size="sm" fw={600}>
            {t(`connection.tile.${name}`)}
          </Text>
          <Text fz={34} fw={650} className="console-number" my={6} data-testid={`connection-${name}`}>
            {format.number(live[name])}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`connection.tile.${name}Hint`)}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}

function Trends({ live }: { live: LiveView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const seconds = useSeconds();
  const trend = (valueOf: (sample: LiveSample) => number | null) => trendOf(live.samples, live.at, valueOf);
  const plots = [
    { name: 'phones', values: trend(({ phones }) => phones), say: format.number },
    { name: 'delay', values: trend(({ delayMs }) => delayMs), say: seconds },
    { name: 'resyncs', values: trend(({ resyncs }) => resyncs), say: format.number },
    { name: 'commit', values: trend(({ commitMs }) => commitMs), say: seconds },
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {plots.map(({ name, values, say }) => (
        <TrendPanel
          key={name}
          title={t(`connection.plot.${name}`)}
          hint={t(`connection.plot.${name}Hint`)}
          values={values}
          say={say}
        />
      ))}
    </SimpleGrid>
  );
}

function useSeconds(): (milliseconds: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (milliseconds) => t('connection.seconds', { number: format.decimal(milliseconds / 1000) });
}
