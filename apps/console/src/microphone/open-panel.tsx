import { consoleApi } from '@commonground/client';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconMicrophone from '~icons/tabler/microphone';
import { useCommand } from '../calls/use-command.js';
import { Panel } from '../design/panel.js';
import { TurnLength } from './turn-length.js';

/** A microphone that is closed: what will happen, and the way to it. */
export function OpenPanel({ initial }: { initial: number }) {
  const { t } = useTranslation();
  const [turnSeconds, setTurnSeconds] = useState(initial);
  const open = useCommand(consoleApi.openMicrophone);
  return (
    <Panel title={t('microphone.closed')} hint={t('microphone.closed.hint')}>
      <Group justify="space-between" align="flex-end" gap="md">
        <TurnLength value={turnSeconds} onChange={setTurnSeconds} />
        <Button
          leftSection={<IconMicrophone size={18} aria-hidden="true" />}
          loading={open.busy}
          onClick={() => void open.run({ body: { turnSeconds } })}
          data-testid="microphone-open"
        >
          {t('microphone.open')}
        </Button>
      </Group>
    </Panel>
  );
}
