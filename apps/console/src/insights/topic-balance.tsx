import type { TopicNumbers } from '@commonground/contracts';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyNote } from '../design/empty-note.js';
import { Panel } from '../design/panel.js';
import { TopicSwatch } from '../design/topic-swatch.js';
import { useFormat } from '../design/use-format.js';
import { useTopics } from '../workspace/entities.js';

function Bar({ name, value, most, hollow }: { name: string; value: number; most: number; hollow: boolean }) {
  const format = useFormat();
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="xs" w={64} c="dimmed">
        {name}
      </Text>
      <div style={{ flex: 1 }} aria-hidden="true">
        <div className="console-track">
          {value > 0 && (
            <span data-hollow={hollow} style={{ width: `${(value / most) * 100}%`, minWidth: 8 }} />
          )}
        </div>
      </div>
      <Text size="xs" w={28} ta="end" className="console-number" fw={600}>
        {format.number(value)}
      </Text>
    </Group>
  );
}

/** Needs and offers of every topic side by side: where one side is missing, somebody can be invited. */
export function TopicBalance({ numbers }: { numbers: readonly TopicNumbers[] }) {
  const { t } = useTranslation();
  const topics = useTopics();
  const byTopic = new Map(numbers.map((one) => [one.topicId, one]));
  const most = Math.max(1, ...numbers.flatMap(({ needs, offers }) => [needs, offers]));
  return (
    <Panel title={t('overview.balance')} hint={t('overview.balanceHint')}>
      {topics.length === 0 ? (
        <EmptyNote
          title={t('overview.noTopics')}
          text={t('overview.noTopicsText')}
          action={
            <Anchor component={Link} href="/topics">
              {t('nav.topics')}
            </Anchor>
          }
        />
      ) : (
        <Stack component="ul" gap="md" className="console-list">
          {topics.map((topic) => {
            const { needs, offers } = byTopic.get(topic.id) ?? { needs: 0, offers: 0 };
            return (
              <Group component="li" key={topic.id} wrap="nowrap" gap="sm" align="center">
                <TopicSwatch icon={topic.icon} colour={topic.colour} />
                <div style={{ flex: 1, minWidth: 0 }}>
                  <Text size="sm" fw={550} truncate dir="auto">
                    {topic.name}
                  </Text>
                  <Bar name={t('overview.needs')} value={needs} most={most} hollow />
                  <Bar name={t('overview.offers')} value={offers} most={most} hollow={false} />
                </div>
              </Group>
            );
          })}
        </Stack>
      )}
    </Panel>
  );
}
