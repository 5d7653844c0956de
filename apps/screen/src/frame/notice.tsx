import { ThreadMark } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { en } from '../screens/messages.js';

/** One calm sentence in the middle of the screen. */
export function Notice({ title, text }: { title: keyof typeof en; text: keyof typeof en }): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="notice">
      <ThreadMark />
      <h1 className="notice-title">{t(title)}</h1>
      <p className="notice-text">{t(text)}</p>
    </main>
  );
}
