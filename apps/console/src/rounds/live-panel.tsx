import { consoleApi } from '@commonground/client';
import type { RoundPlanView } from '@commonground/contracts';
import type { SeriesStep } from '@commonground/contracts/constants';
import { clockText, useSecondsLeft } from '@commonground/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconArrowsShuffle from '~icons/tabler/arrows-shuffle';
import IconPlayerPause from '~icons/tabler/player-pause';
import IconPlayerPlay from '~icons/tabler/player-play';
import IconPlayerSkipForward from '~icons/tabler/player-skip-forward';
import IconPlayerStop from '~icons/tabler/player-stop';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';
import { SummaryList } from './summary-panel.js';

/** Rounds that go on: the clock, and the hand on it. */
export function LivePanel({ plan }: { plan: RoundPlanView }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const command = useCommand(consoleApi.stepRounds);
  const replan = useCommand(consoleApi.replanRounds);
  const { version, state, part, round, settings, waiting } = plan;
  const paused = state === 'paused';
  const step = (name: SeriesStep) => void command.run({ body: { version, step: name } });
  const last = part === 'round' && round === settings.rounds;
  const confirmed = (name: 'skip' | 'finish') =>
    ask({
      title: t(`rounds.${name}.ask`),
      text: t(name === 'skip' && last ? 'rounds.skip.textLast' : `rounds.${name}.text`),
      confirm: t(`rounds.${name}`),
      danger: name === 'finish',
      testId: `rounds-${name}-confirm`,
      onConfirm: () => step(name),
    });
  return (
    <Panel
      title={t(part === 'break' ? 'rounds.now.break' : 'rounds.now.round', {
        round,
        rounds: settings.rounds,
      })}
      hint={t(
        paused ? 'rounds.now.paused' : part === 'break' ? 'rounds.now.breakHint' : 'rounds.now.roundHint',
      )}
    >
      <Group justify="space-between" align="center" gap="lg">
        <Clock plan={plan} />
        <Group gap="sm">
          {paused ? (
            <Button
              leftSection={<IconPlayerPlay size={18} aria-hidden="true" />}
              loading={command.busy}
              onClick={() => step('resume')}
              data-testid="rounds-resume"
            >
              {t('rounds.resume')}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={18} aria-hidden="true" />}
              loading={command.busy}
              onClick={() => step('pause')}
              data-testid="rounds-pause"
            >
              {t('rounds.pause')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconPlayerSkipForward size={18} aria-hidden="true" />}
            onClick={() => confirmed('skip')}
            data-testid="rounds-skip"
          >
            {t('rounds.skip')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={18} aria-hidden="true" />}
            onClick={() => confirmed('finish')}
            data-testid="rounds-finish"
          >
            {t('rounds.finish')}
          </Button>
        </Group>
      </Group>
      <Stack gap="sm">
        <SummaryList plan={plan} />
        {waiting.length > 0 && !last && (
          <Group gap="sm">
            <Text size="sm" c="dimmed">
              {t('rounds.waiting.next', { count: waiting.length })}
            </Text>
            {part === 'break' && (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconArrowsShuffle size={16} aria-hidden="true" />}
                loading={replan.busy}
                onClick={() => void replan.run({ body: { version } })}
                data-testid="rounds-replan"
              >
                {t('rounds.replan')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Panel>
  );
}

function Clock({ plan }: { plan: RoundPlanView }) {
  return (
    <Text fz={56} fw={700} className="console-number" role="timer" data-testid="rounds-clock">
      {clockText(useSecondsLeft(plan))}
    </Text>
  );
}
