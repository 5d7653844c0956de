import { consoleApi } from '@commonground/client';
import type { MicrophoneEntryView, MicrophoneQueueView } from '@commonground/contracts';
import { secondsUntilTurn } from '@commonground/ui';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { EmptyNote } from '../design/empty-note.js';
import { Panel } from '../design/panel.js';
import { TurnLength } from './turn-length.js';
import { useNow, usePeople } from './use-microphone.js';

const MINUTE_S = 60;

/** Everybody who waits, in the order in which they asked. */
export function QueuePanel({ microphone }: { microphone: MicrophoneQueueView }) {
  const { t } = useTranslation();
  const now = useNow();
  const change = useCommand(consoleApi.openMicrophone);
  const { waiting, speaking, turnSeconds } = microphone;
  return (
    <Panel
      title={t('microphone.queue')}
      {...(waiting.length > 0 ? { hint: t('microphone.queue.hint', { count: waiting.length }) } : {})}
    >
      {waiting.length === 0 ? (
        <EmptyNote title={t('microphone.empty')} text={t('microphone.empty.text')} />
      ) : (
        <ol className="console-list">
          {waiting.map((entry, at) => (
            <Row
              key={entry.id}
              entry={entry}
              position={at + 1}
              waitedS={(now - Date.parse(entry.askedAt)) / 1000}
              waitS={secondsUntilTurn(at + 1, turnSeconds, speaking?.startedAt, now)}
            />
          ))}
        </ol>
      )}
      <TurnLength
        key={turnSeconds}
        value={turnSeconds}
        onChange={(seconds) => void change.run({ body: { turnSeconds: seconds } })}
      />
    </Panel>
  );
}

interface RowProps {
  entry: MicrophoneEntryView;
  position: number;
  /** Seconds since they asked, and about until their turn. */
  waitedS: number;
  waitS: number;
}

function Row({ entry: { id, attendeeId }, position, waitedS, waitS }: RowProps) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const person = usePeople().get(attendeeId);
  const call = useCommand(consoleApi.callToMicrophone);
  const end = useCommand(consoleApi.endMicrophoneEntry);
  const name = person?.name ?? t('microphone.somebody');
  const times = [
    waitedS < MINUTE_S
      ? t('microphone.waits.soon')
      : t('microphone.waits', { count: Math.floor(waitedS / MINUTE_S) }),
    waitS < MINUTE_S
      ? t('microphone.turnIn.soon')
      : t('microphone.turnIn', { count: Math.round(waitS / MINUTE_S) }),
    ...(person && !person.consents.screen ? [t('microphone.unnamed')] : []),
  ];
  const takeOff = () =>
    ask({
      title: t('microphone.takeOff.ask', { name }),
      text: t('microphone.takeOff.text'),
      confirm: t('microphone.takeOff'),
      testId: 'microphone-take-off-confirm',
      onConfirm: () => void end.run({ params: { entryId: id } }),
    });
  return (
    <Group
      component="li"
      justify="space-between"
      gap="sm"
      py="xs"
      className="console-row"
      data-testid="microphone-row"
    >
      <Group gap="sm" wrap="nowrap" align="baseline" style={{ flex: '1 1 240px', minWidth: 0 }}>
        <Text fw={650} className="console-number" miw={24} aria-hidden="true">
          {position}
        </Text>
        <div style={{ minWidth: 0 }}>
          <Text size="sm" fw={550} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {times.join(' · ')}
          </Text>
        </div>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          loading={end.busy}
          aria-label={t('microphone.takeOffOf', { name })}
          onClick={takeOff}
          data-testid="microphone-take-off"
        >
          {t('microphone.takeOff')}
        </Button>
        <Button
          variant="default"
          size="sm"
          loading={call.busy}
          aria-label={t('microphone.callOf', { name })}
          onClick={() => void call.run({ params: { entryId: id } })}
          data-testid="microphone-call"
        >
          {t('microphone.call')}
        </Button>
      </Group>
    </Group>
  );
}
