import { consoleApi, newId } from '@commonground/client';
import { LIMITS } from '@commonground/contracts/constants';
import { useServerNow } from '@commonground/ui';
import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import IconSpeakerphone from '~icons/tabler/speakerphone';
import { useCommand } from '../calls/use-command.js';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { useAnnouncements } from '../workspace/entities.js';

const MINUTES = ['2', '5', '15', '60', ''] as const;

function Active() {
  const { t } = useTranslation();
  const format = useFormat();
  const serverNow = useServerNow();
  const [now, setNow] = useState(() => serverNow());
  useInterval(() => setNow(serverNow()), 5000, { autoInvoke: true });
  const withdraw = useCommand(consoleApi.withdrawAnnouncement);
  const active = useAnnouncements().filter(({ endsAt }) => !endsAt || Date.parse(endsAt) > now);
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('tips.active')}
      </Text>
      {active.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('tips.activeNone')}
        </Text>
      )}
      <ul className="console-list">
        {active.map((one) => (
          <Group
            component="li"
            key={one.id}
            justify="space-between"
            wrap="nowrap"
            py={8}
            className="console-row"
            data-testid="announcement-row"
          >
            <div>
              <Text size="sm" dir="auto">
                {one.text}
              </Text>
              <Text size="xs" c="dimmed">
                {one.endsAt ? t('tips.until', { time: format.time(one.endsAt) }) : t('tips.untilWithdrawn')}
              </Text>
            </div>
            <Button
              variant="default"
              size="xs"
              style={{ flex: 'none' }}
              onClick={() => void withdraw.run({ params: { announcementId: one.id } })}
              data-testid="announcement-withdraw"
            >
              {t('tips.withdraw')}
            </Button>
          </Group>
        ))}
      </ul>
    </Stack>
  );
}

/** Says one thing to every phone and screen, for as long as it matters. */
export function Announce() {
  const { t } = useTranslation();
  const publish = useCommand(consoleApi.publishAnnouncement);
  const [id, setId] = useState(newId);
  const [text, setText] = useState('');
  const [minutes, setMinutes] = useState<string>('5');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void publish.run({ body: { id, text: text.trim(), minutes: minutes ? Number(minutes) : null } }, () => {
      setText('');
      setId(newId());
    });
  };
  return (
    <Panel title={t('tips.announce')} hint={t('tips.announceHint')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t('tips.announceText')}
            autosize
            minRows={3}
            maxLength={LIMITS.announcementText}
            description={t('tips.lettersLeft', { count: LIMITS.announcementText - text.length })}
            inputWrapperOrder={['label', 'input', 'description']}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-testid="announcement-text"
          />
          <Group align="flex-end" justify="space-between" gap="sm">
            <NativeSelect
              label={t('tips.duration')}
              data={MINUTES.map((value) => ({
                value,
                label: value ? t('tips.minutes', { count: Number(value) }) : t('tips.untilWithdrawn'),
              }))}
              value={minutes}
              onChange={(event) => setMinutes(event.currentTarget.value)}
              data-testid="announcement-minutes"
            />
            <Button
              type="submit"
              loading={publish.busy}
              disabled={text.trim() === ''}
              leftSection={<IconSpeakerphone size={18} aria-hidden="true" />}
              data-testid="announcement-publish"
            >
              {t('tips.publish')}
            </Button>
          </Group>
        </Stack>
      </form>
      <Active />
    </Panel>
  );
}
