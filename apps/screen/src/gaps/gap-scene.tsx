import { TopicIcon } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { topicColours } from '../wall/topic-colours.js';
import type { GapPage, ShownGap } from './gap-pages.js';
import { whoSeeks } from './who-seeks.js';

interface GapSceneProps {
  readonly page: GapPage | undefined;
  /** Whether people look for something, and all of it is given by somebody. */
  readonly allAnswered: boolean;
}

/** What people in the room look for and nobody in it gives, and how to help. */
export function GapScene({ page, allAnswered }: GapSceneProps): ReactNode {
  const { t } = useTranslation();
  if (!page)
    return (
      <div className="words" data-testid="screen-no-gaps">
        <h1 className="words-title">{t('gaps.title')}</h1>
        <p className="words-text medium">{t(allAnswered ? 'gaps.answered' : 'gaps.early')}</p>
      </div>
    );
  return (
    <div className="gaps">
      <div className="gaps-ask">
        <h1 className="gaps-title">{t('gaps.title')}</h1>
        <p className="gaps-how">{t('gaps.how')}</p>
      </div>
      <ul className="gaps-list" data-count={page.gaps.length}>
        {page.gaps.map((gap) => (
          <Gap key={gap.id} gap={gap} />
        ))}
      </ul>
    </div>
  );
}

function Gap({ gap }: { gap: ShownGap }): ReactNode {
  const { t, i18n } = useTranslation();
  const { key, count, names } = whoSeeks(gap);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return (
    <li className="gap" data-testid="screen-gap" style={gap.topic && topicColours(gap.topic)}>
      <span className="gap-icon">{gap.topic && <TopicIcon icon={gap.topic.icon} />}</span>
      <div className="gap-words">
        <p className="gap-who" dir="auto">
          {t(`gaps.${key}`, { count, names: list })}
        </p>
        <p className="gap-label" dir="auto">
          {gap.label}
        </p>
      </div>
    </li>
  );
}
