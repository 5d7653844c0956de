import { consoleApi } from '@commonground/client';
import type { PinView, TopicView } from '@commonground/contracts';
import { ActionIcon, Badge, Button, Collapse, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import IconArrowMerge from '~icons/tabler/arrow-merge';
import IconChevronDown from '~icons/tabler/chevron-down';
import IconLock from '~icons/tabler/lock';
import IconLockOpen from '~icons/tabler/lock-open';
import IconPencil from '~icons/tabler/pencil';
import { useCommand } from '../calls/use-command.js';
import { MoveButtons } from '../design/move-buttons.js';
import { SortableItem } from '../design/sortable-list.js';
import { TopicSwatch } from '../design/topic-swatch.js';
import { TopicForm } from './topic-form.js';
import { TopicPins } from './topic-pins.js';

interface Props {
  topic: TopicView;
  index: number;
  count: number;
  pins: readonly PinView[];
  onMove: (from: number, to: number) => void;
  onMerge: (topic: TopicView) => void;
}

/** One topic: renamed, moved, merged and closed in place; its pins unfold. */
export function TopicRow({ topic, index, count, pins, onMove, onMerge }: Props) {
  const { t } = useTranslation();
  const [editing, edit] = useDisclosure(false);
  const [opened, { toggle }] = useDisclosure(false);
  const change = useCommand(consoleApi.changeTopic);
  const { name, closed } = topic;
  const Lock = closed ? IconLockOpen : IconLock;
  const closeLabel = t(closed ? 'topics.reopen' : 'topics.close', { name });
  return (
    <SortableItem
      id={topic.id}
      name={name}
      data={{ 'data-testid': 'topic-row', 'data-topic-id': topic.id, 'data-closed': String(closed) }}
    >
      {editing ? (
        <TopicForm topic={topic} count={count} onClose={edit.close} />
      ) : (
        <Group justify="space-between" gap="xs">
          <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 220px', minWidth: 0 }}>
            <TopicSwatch icon={topic.icon} colour={topic.colour} />
            <div style={{ minWidth: 0 }}>
              <Text fw={600} truncate dir="auto">
                {name}
              </Text>
              <Button
                variant="transparent"
                color="gray"
                size="compact-xs"
                px={0}
                aria-expanded={opened}
                disabled={pins.length === 0}
                style={{ background: 'none' }}
                onClick={toggle}
                rightSection={pins.length > 0 && <IconChevronDown size={14} aria-hidden="true" />}
                data-testid="topic-pins"
              >
                {t('topics.pins', { count: pins.length })}
              </Button>
            </div>
            {closed && (
              <Badge variant="default" tt="none">
                {t('topics.closed')}
              </Badge>
            )}
          </Group>
          <Group gap={2} wrap="nowrap">
            <MoveButtons name={name} index={index} count={count} onMove={onMove} testId="topic" />
            <Tooltip label={t('topics.rename', { name })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('topics.rename', { name })}
                onClick={edit.open}
                data-testid="topic-edit"
              >
                <IconPencil size={20} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('topics.merge', { name })}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('topics.merge', { name })}
                disabled={count < 2}
                onClick={() => onMerge(topic)}
                data-testid="topic-merge"
              >
                <IconArrowMerge size={20} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={closeLabel}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={closeLabel}
                loading={change.busy}
                onClick={() => void change.run({ params: { topicId: topic.id }, body: { closed: !closed } })}
                data-testid="topic-close"
              >
                <Lock size={20} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
      )}
      <Collapse expanded={opened && pins.length > 0}>
        <TopicPins pins={pins} />
      </Collapse>
    </SortableItem>
  );
}
