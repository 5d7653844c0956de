import { consoleApi, newId } from '@commonground/client';
import type { TopicView } from '@commonground/contracts';
import { LIMITS, TOPIC_COLOURS, TOPIC_ICONS, type TopicIcon } from '@commonground/contracts/constants';
import { TopicIcon as Icon } from '@commonground/ui';
import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';

interface Props {
  /** The topic to change; left out for a new one. */
  topic?: TopicView;
  /** Number of topics so far: a new one takes the next colour. */
  count: number;
  onClose: () => void;
}

/** Name, icon and colour of a topic, new or changed in place. */
export function TopicForm({ topic, count, onClose }: Props) {
  const { t } = useTranslation();
  const [id] = useState(() => topic?.id ?? newId());
  const [name, setName] = useState(topic?.name ?? '');
  const [icon, setIcon] = useState<TopicIcon>(
    topic?.icon ?? TOPIC_ICONS[count % TOPIC_ICONS.length] ?? 'spark',
  );
  const [colour, setColour] = useState(topic?.colour ?? count % TOPIC_COLOURS);
  const [missing, setMissing] = useState(false);
  const add = useCommand(consoleApi.addTopic);
  const change = useCommand(consoleApi.changeTopic);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { name: name.trim(), icon, colour };
    if (body.name === '') {
      setMissing(true);
      return;
    }
    const accepted = topic
      ? await change.run({ params: { topicId: id }, body })
      : await add.run({ body: { id, ...body } });
    if (accepted) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('topics.name')}
          value={name}
          required
          maxLength={LIMITS.topicName}
          error={missing && name.trim() === '' ? t('topics.nameMissing') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
          data-testid="topic-name"
        />
        <Radio.Group label={t('topics.icon')} value={icon} onChange={(value) => setIcon(value as TopicIcon)}>
          <Group gap={6} mt={6}>
            {TOPIC_ICONS.map((one) => (
              <Radio.Card key={one} value={one} aria-label={t(`icon.${one}`)} className="console-pick">
                <Icon icon={one} />
              </Radio.Card>
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group
          label={t('topics.colour')}
          value={String(colour)}
          onChange={(value) => setColour(Number(value))}
        >
          <Group gap={6} mt={6}>
            {Array.from({ length: TOPIC_COLOURS }, (_, one) => (
              <Radio.Card
                key={one}
                value={String(one)}
                aria-label={t('topics.colourNumber', { number: one + 1 })}
                className="console-pick"
                style={{ background: `var(--cg-topic-${one})`, color: `var(--cg-topic-ink-${one})` }}
              >
                <Icon icon={icon} />
              </Radio.Card>
            ))}
          </Group>
        </Radio.Group>
        <Group justify="space-between" align="flex-end">
          <Text size="sm" c="dimmed">
            {t('topics.formHint')}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={add.busy || change.busy} data-testid="topic-save">
              {t('common.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
