import { consoleApi } from '@commonground/client';
import type { PinView, TopicView } from '@commonground/contracts';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import { useCommand } from '../calls/use-command.js';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { SortableList } from '../design/sortable-list.js';
import { usePins, useTopics } from '../workspace/entities.js';
import { MergeModal } from './merge-modal.js';
import { moved } from '../design/order.js';
import { TopicForm } from './topic-form.js';
import { TopicRow } from './topic-row.js';
import { useWantedOrder } from '../design/use-wanted-order.js';

/** The sections of the wall: their names, their order, what hangs in them. */
export function TopicsPage() {
  const { t } = useTranslation();
  const [topics, want] = useWantedOrder(useTopics());
  const pins = usePins();
  const order = useCommand(consoleApi.orderTopics);
  const [adding, setAdding] = useState(false);
  const [merging, setMerging] = useState<TopicView | null>(null);
  const byTopic = useMemo(() => {
    const groups = new Map<string, PinView[]>();
    for (const pin of pins) groups.set(pin.topicId, [...(groups.get(pin.topicId) ?? []), pin]);
    return groups;
  }, [pins]);
  const ids = topics.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const next = moved(ids, from, to);
    want(next);
    void order.run({ body: { ids: next } }).then((accepted) => {
      if (!accepted) want(null);
    });
  };
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      onClick={() => setAdding(true)}
      data-testid="topic-add"
    >
      {t('topics.add')}
    </Button>
  );
  return (
    <Page title={t('topics.title')} hint={t('topics.hint')} action={add}>
      {adding && (
        <Panel title={t('topics.addTitle')}>
          <TopicForm count={topics.length} onClose={() => setAdding(false)} />
        </Panel>
      )}
      <Panel>
        {topics.length === 0 ? (
          <EmptyNote title={t('topics.emptyTitle')} text={t('topics.emptyText')} />
        ) : (
          <SortableList
            ids={ids}
            nameOf={(id) => topics.find((topic) => topic.id === id)?.name ?? ''}
            onMove={move}
          >
            {topics.map((topic, index) => (
              <TopicRow
                key={topic.id}
                topic={topic}
                index={index}
                count={topics.length}
                pins={byTopic.get(topic.id) ?? []}
                onMove={move}
                onMerge={setMerging}
              />
            ))}
          </SortableList>
        )}
      </Panel>
      <MergeModal topic={merging} topics={topics} onClose={() => setMerging(null)} />
    </Page>
  );
}
