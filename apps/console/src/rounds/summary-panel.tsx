import { consoleApi } from '@commonground/client';
import type { RoundPlanView } from '@commonground/contracts';
import { Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconPlayerPlay from '~icons/tabler/player-play';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';
import { summaryOf } from './summary.js';
import { useNames } from './use-rounds.js';

/** What a plan brings, in words. */
export function SummaryList({ plan }: { plan: RoundPlanView }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  return (
    <List size="sm" spacing={6} data-testid="rounds-summary">
      {summaryOf(t, plan, nameOf, i18n.language).map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

/** The plan before it begins: what it brings, and the start. */
export function SummaryPanel({ plan }: { plan: RoundPlanView }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const step = useCommand(consoleApi.stepRounds);
  const discard = useCommand(consoleApi.discardRounds);
  const { version, settings, quality } = plan;
  const start = () =>
    ask({
      title: t('rounds.start.ask'),
      text: t(settings.breakMinutes > 0 ? 'rounds.start.text' : 'rounds.start.textNoBreak', {
        count: quality.people,
        minutes: settings.breakMinutes,
      }),
      confirm: t('rounds.start'),
      testId: 'rounds-start-confirm',
      onConfirm: () => void step.run({ body: { version, step: 'start' } }),
    });
  return (
    <Panel title={t('rounds.preview')} hint={t('rounds.preview.hint')}>
      <SummaryList plan={plan} />
      {plan.waiting.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('rounds.waiting.start', { count: plan.waiting.length })}
        </Text>
      )}
      <Group gap="sm">
        <Button
          leftSection={<IconPlayerPlay size={18} aria-hidden="true" />}
          loading={step.busy}
          onClick={start}
          data-testid="rounds-start"
        >
          {t('rounds.start')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={18} aria-hidden="true" />}
          loading={discard.busy}
          onClick={() => void discard.run()}
          data-testid="rounds-discard"
        >
          {t('rounds.discard')}
        </Button>
      </Group>
    </Panel>
  );
}
