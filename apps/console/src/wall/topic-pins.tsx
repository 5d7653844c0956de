import { consoleApi } from '@commonground/client';
import type { PinView } from '@commonground/contracts';
import { ActionIcon, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';

function PinRow({ pin }: { pin: PinView }) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const remove = useCommand(consoleApi.removePin);
  return (
    <Group
      component="li"
      justify="space-between"
      wrap="nowrap"
      py={6}
      className="console-row"
      data-testid="topic-pin"
    >
      <div style={{ minWidth: 0 }}>
        <Text size="sm" dir="auto">
          {pin.text}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            pin.owner.name,
            t(`overview.pinned.${pin.direction}`),
            ...(pin.owner.full ? [t('topics.full')] : []),
          ].join(' · ')}
        </Text>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('topics.removePin', { text: pin.text })}
        loading={remove.busy}
        data-testid="pin-remove"
        onClick={() =>
          ask({
            title: t('topics.removePinTitle'),
            text: t('topics.removePinText', { name: pin.owner.name, text: pin.text }),
            confirm: t('topics.removePinConfirm'),
            danger: true,
            testId: 'pin-remove-confirm',
            onConfirm: () => void remove.run({ params: { pinId: pin.id } }),
          })
        }
      >
        <IconTrash size={20} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}

/** The pins of one topic; one that does not belong on a wall can be taken off. */
export function TopicPins({ pins }: { pins: readonly PinView[] }) {
  return (
    <ul className="console-list" style={{ paddingBlockStart: 8 }}>
      {pins.map((pin) => (
        <PinRow key={pin.id} pin={pin} />
      ))}
    </ul>
  );
}
