import type { TopicView } from '@commonground/contracts';
import { TopicIcon } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PinCard } from './pin-card.js';
import { topicColours } from './topic-colours.js';
import type { WallPage } from './wall-pages.js';

interface WallSceneProps {
  readonly page: WallPage | undefined;
  readonly topics: readonly TopicView[];
}

/** One page of the connecting wall; without any pin, its topics and an invitation. */
export function WallScene({ page, topics }: WallSceneProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="visually-hidden">{t('wall.title')}</h1>
      {page ? <Columns page={page} /> : <EmptyWall topics={topics} />}
    </>
  );
}

function Columns({ page }: { page: WallPage }): ReactNode {
  return (
    <div className="wall">
      {page.columns.map((sections) => (
        <div className="wall-column" key={sections[0]?.pins[0]?.id}>
          {sections.map(({ topic, pins }) => (
            <section className="wall-section" key={pins[0]?.id} style={topicColours(topic)}>
              <TopicName topic={topic} />
              <ul className="wall-pins">
                {pins.map((pin) => (
                  <PinCard key={pin.id} pin={pin} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      ))}
    </div>
  );
}

function EmptyWall({ topics }: { topics: readonly TopicView[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="words">
      <p className="words-text medium">{t('wall.empty')}</p>
      <ul className="empty-topics">
        {topics.slice(0, 8).map((topic) => (
          <li key={topic.id} style={topicColours(topic)}>
            <TopicName topic={topic} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TopicName({ topic }: { topic: TopicView }): ReactNode {
  return (
    <h2 className="topic-name">
      <span className="topic-icon">
        <TopicIcon icon={topic.icon} />
      </span>
      <span className="topic-word" dir="auto">
        {topic.name}
      </span>
    </h2>
  );
}
