import { ThreadLine } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { textSize } from './text-size.js';

/** One helpful thing to do in a room full of strangers. */
export function TipScene({ text }: { text: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="words" data-testid="screen-tip">
      <h1 className="words-title">{t('tip.title')}</h1>
      <p className={`words-text ${textSize(text)}`} dir="auto">
        {text}
      </p>
      <div className="words-thread">
        <ThreadLine />
      </div>
    </div>
  );
}
