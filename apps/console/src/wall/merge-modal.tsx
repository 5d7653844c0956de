import { consoleApi } from '@commonground/client';
import type { TopicView } from '@commonground/contracts';
import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';

interface Props {
  topic: TopicView | null;
  topics: readonly TopicView[];
  onClose: () => void;
}

function MergeForm({ topic, topics, onClose }: Props & { topic: TopicView }) {
  const { t } = useTranslation();
  const merge = useCommand(consoleApi.mergeTopic);
  const targets = topics.filter(({ id }) => id !== topic.id);
  const [intoId, setIntoId] = useState(targets[0]?.id ?? '');
  const into = targets.find(({ id }) => id === intoId);
  const press = () =>
    void merge.run({ params: { topicId: topic.id }, body: { intoId } }, () => {
      notifications.show({ message: t('topics.merged', { from: topic.name, into: into?.name ?? '' }) });
      onClose();
    });
  return (
    <Stack gap="md">
      <Text size="sm">{t('topics.mergeText', { name: topic.name })}</Text>
      <NativeSelect
        label={t('topics.mergeInto')}
        data={targets.map(({ id, name }) => ({ value: id, label: name }))}
        value={intoId}
        onChange={(event) => setIntoId(event.currentTarget.value)}
        data-testid="topic-merge-into"
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button onClick={press} loading={merge.busy} disabled={!into} data-testid="topic-merge-confirm">
          {t('topics.mergeConfirm')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Moves the pins of one topic into another. */
export function MergeModal({ topic, topics, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={topic !== null}
      onClose={onClose}
      title={topic ? t('topics.merge', { name: topic.name }) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {topic && <MergeForm key={topic.id} topic={topic} topics={topics} onClose={onClose} />}
    </Modal>
  );
}
