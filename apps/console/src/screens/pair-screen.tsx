import { consoleApi } from '@commonground/client';
import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';
import { Panel } from '../design/panel.js';
import { useScreens } from '../workspace/entities.js';

/** The code on the device is typed here; from then on the device shows this event. */
export function PairScreen() {
  const { t } = useTranslation();
  const screens = useScreens();
  const pair = useCommand(consoleApi.pairScreen);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const address = `${window.location.origin}/screen`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      code: code.trim(),
      name: name.trim() || t('screens.defaultName', { number: screens.length + 1 }),
    };
    if (body.code.length < 4) return;
    void pair.run({ body }, (screen) => {
      setCode('');
      setName('');
      notifications.show({ message: t('screens.paired', { name: screen.name }) });
    });
  };
  return (
    <Panel title={t('screens.pair')}>
      <Text size="sm">
        <Trans
          t={t}
          i18nKey="screens.pairHint"
          values={{ address }}
          components={{ page: <Anchor href="/screen" target="_blank" rel="noopener" /> }}
        />
      </Text>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={t('screens.code')}
            size="xl"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={20}
            styles={{
              label: { fontSize: 'var(--mantine-font-size-sm)' },
              input: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.18em', fontWeight: 650 },
            }}
            data-testid="screen-code"
          />
          <Group align="flex-end" gap="sm">
            <TextInput
              label={t('screens.name')}
              placeholder={t('screens.defaultName', { number: screens.length + 1 })}
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
              style={{ flex: 1 }}
              data-testid="screen-name"
            />
            <Button
              type="submit"
              loading={pair.busy}
              disabled={code.trim().length < 4}
              data-testid="screen-pair"
            >
              {t('screens.pairSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
