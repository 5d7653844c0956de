import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textSize } from './text-size.js';

/** What the organizer says to everybody. */
export function AnnouncementScene({ text }: { text: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="words announcement" role="status" data-testid="screen-announcement">
      <h1 className="words-title">{t('announcement.title')}</h1>
      <p className={`words-text ${textSize(text)}`} dir="auto">
        {text}
      </p>
    </div>
  );
}
