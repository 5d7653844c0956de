import type { TopicView } from '@commonground/contracts';
import { TopicIcon } from '@commonground/ui';
import { useTranslation } from 'react-i18next';

interface TopicBarProps {
  topics: readonly TopicView[];
  counts: ReadonlyMap<string, number>;
  total: number;
  chosen: string | null;
  onChoose: (topicId: string | null) => void;
}

/** The sections of the wall, each with icon, colour, word and number. */
export function TopicBar({ topics, counts, total, chosen, onChoose }: TopicBarProps) {
  const { t } = useTranslation();
  return (
    <div className="topic-bar" role="group" aria-label={t('wall.topics')}>
      <button
        type="button"
        className="topic-chip"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        <span>{t('wall.all')}</span>
        <span className="count">{total}</span>
      </button>
      {topics.map((topic) => (
        <button
          key={topic.id}
          type="button"
          className={`topic-chip topic-${topic.colour}`}
          data-testid="topic-chip"
          data-topic-id={topic.id}
          aria-pressed={chosen === topic.id}
          onClick={() => onChoose(topic.id)}
        >
          <TopicIcon icon={topic.icon} />
          <bdi>{topic.name}</bdi>
          <span className="count">{counts.get(topic.id) ?? 0}</span>
          {topic.closed && <span className="closed">{t('wall.closed.short')}</span>}
        </button>
      ))}
    </div>
  );
}
