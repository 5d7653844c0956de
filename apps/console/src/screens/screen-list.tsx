import { consoleApi } from '@commonground/client';
import type { ScreenView } from '@commonground/contracts';
import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import IconDeviceDesktop from '~icons/tabler/device-desktop';
import IconDeviceDesktopOff from '~icons/tabler/device-desktop-off';
import IconPencil from '~icons/tabler/pencil';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { EmptyNote } from '../design/empty-note.js';
import { Panel } from '../design/panel.js';
import { useScreens } from '../workspace/entities.js';

function RenameForm({ screen, onClose }: { screen: ScreenView; onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(screen.name);
  const change = useCommand(consoleApi.changeScreen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (await change.run({ params: { screenId: screen.id }, body: { name: name.trim() } })) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('screens.name')}
          value={name}
          autoFocus
          maxLength={80}
          onChange={(event) => setName(event.currentTarget.value)}
          style={{ flex: 1 }}
          data-testid="screen-new-name"
        />
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={change.busy}>
          {t('common.save')}
        </Button>
      </Group>
    </form>
  );
}

function ScreenRow({ screen }: { screen: ScreenView }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const [renaming, setRenaming] = useState(false);
  const remove = useCommand(consoleApi.removeScreen);
  const Icon = screen.online ? IconDeviceDesktop : IconDeviceDesktopOff;
  return (
    <li
      className="console-row"
      style={{ paddingBlock: 10 }}
      data-testid="screen-row"
      data-screen-id={screen.id}
      data-online={screen.online}
    >
      {renaming ? (
        <RenameForm screen={screen} onClose={() => setRenaming(false)} />
      ) : (
        <Group wrap="nowrap" gap="sm">
          <Icon
            size={24}
            aria-hidden="true"
            style={{ flex: 'none' }}
            color={screen.online ? 'var(--cg-accent)' : 'var(--cg-ink-soft)'}
          />
          <div style={{ flex: 1, minWidth: 0 }}>
            <Text size="sm" fw={550} truncate dir="auto">
              {screen.name}
            </Text>
            <Text size="xs" c="dimmed">
              {t(screen.online ? 'screens.online' : 'screens.offline')}
            </Text>
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('screens.rename', { name: screen.name })}
            onClick={() => setRenaming(true)}
            data-testid="screen-rename"
          >
            <IconPencil size={20} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('screens.remove', { name: screen.name })}
            loading={remove.busy}
            data-testid="screen-remove"
            onClick={() =>
              ask({
                title: t('screens.remove', { name: screen.name }),
                text: t('screens.removeText'),
                confirm: t('screens.removeConfirm'),
                danger: true,
                testId: 'screen-remove-confirm',
                onConfirm: () => void remove.run({ params: { screenId: screen.id } }),
              })
            }
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </Group>
      )}
    </li>
  );
}

/** The paired devices and whether they are there. */
export function ScreenList() {
  const { t } = useTranslation();
  const screens = useScreens();
  return (
    <Panel title={t('screens.list')}>
      {screens.length === 0 && <EmptyNote title={t('screens.emptyTitle')} text={t('screens.emptyText')} />}
      <ul className="console-list">
        {screens.map((screen) => (
          <ScreenRow key={screen.id} screen={screen} />
        ))}
      </ul>
    </Panel>
  );
}
