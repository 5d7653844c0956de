import { consoleApi } from '@commonground/client';
import type { MicrophoneEntryView, MicrophoneQueueView } from '@commonground/contracts';
import { clockText, useTurnSecondsLeft } from '@commonground/ui';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconMicrophoneOff from '~icons/tabler/microphone-off';
import IconPlayerSkipForward from '~icons/tabler/player-skip-forward';
import IconPlayerStop from '~icons/tabler/player-stop';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';
import { usePeople } from './use-microphone.js';

/** Who speaks, how long still, and the hand of the moderator. A turn ends by nothing else. */
export function SpeakerPanel({ microphone }: { microphone: MicrophoneQueueView }) {
  const { t } = useTranslation();
  const people = usePeople();
  const call = useCommand(consoleApi.callToMicrophone);
  const end = useCommand(consoleApi.endMicrophoneEntry);
  const { speaking, waiting, turnSeconds } = microphone;
  const [first] = waiting;
  const nameOf = ({ attendeeId }: MicrophoneEntryView) =>
    people.get(attendeeId)?.name ?? t('microphone.somebody');
  return (
    <Panel title={t('microphone.now')} action={<Close waiting={waiting.length} />}>
      <Group justify="space-between" align="center" gap="lg">
        {speaking ? (
          <div data-testid="microphone-speaking">
            <Text fz={24} fw={650} dir="auto">
              {nameOf(speaking)}
            </Text>
            <Clock key={speaking.id} startedAt={speaking.startedAt ?? ''} turnSeconds={turnSeconds} />
          </div>
        ) : (
          <div>
            <Text fz={24} fw={650}>
              {t('microphone.nobody')}
            </Text>
            <Text size="sm" c="dimmed">
              {t(first ? 'microphone.nobody.call' : 'microphone.nobody.wait')}
            </Text>
          </div>
        )}
        <Group gap="sm">
          <Button
            leftSection={<IconPlayerSkipForward size={18} aria-hidden="true" />}
            loading={call.busy}
            disabled={!first}
            onClick={() => first && void call.run({ params: { entryId: first.id } })}
            data-testid="microphone-next"
          >
            {first ? t('microphone.nextOf', { name: nameOf(first) }) : t('microphone.next')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={18} aria-hidden="true" />}
            loading={end.busy}
            disabled={!speaking}
            onClick={() => speaking && void end.run({ params: { entryId: speaking.id } })}
            data-testid="microphone-end"
          >
            {t('microphone.end')}
          </Button>
        </Group>
      </Group>
    </Panel>
  );
}

function Clock({ startedAt, turnSeconds }: { startedAt: string; turnSeconds: number }) {
  const { t } = useTranslation();
  const left = useTurnSecondsLeft(startedAt, turnSeconds);
  return (
    <Group gap="xs" align="baseline">
      <Text fz={48} fw={700} className="console-number" role="timer" data-testid="microphone-clock">
        {clockText(left)}
      </Text>
      <Text size="sm" c="dimmed">
        {t(left < 0 ? 'microphone.over' : 'microphone.left')}
      </Text>
    </Group>
  );
}

function Close({ waiting }: { waiting: number }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const close = useCommand(consoleApi.closeMicrophone);
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconMicrophoneOff size={18} aria-hidden="true" />}
      loading={close.busy}
      onClick={() =>
        ask({
          title: t('microphone.close.ask'),
          text:
            waiting > 0 ? t('microphone.close.text', { count: waiting }) : t('microphone.close.textNobody'),
          confirm: t('microphone.close'),
          danger: waiting > 0,
          testId: 'microphone-close-confirm',
          onConfirm: () => void close.run(),
        })
      }
      data-testid="microphone-close"
    >
      {t('microphone.close')}
    </Button>
  );
}
