import { ThreadLine, ThreadMark } from '@commonground/ui';
import { useTranslation } from 'react-i18next';

/** While the first answer is on its way; `failing` once a try went unanswered. */
export function Splash({ failing = false }: { failing?: boolean }) {
  const { t } = useTranslation();
  return (
    <main className="page narrow splash" aria-busy="true">
      <ThreadMark />
      <ThreadLine />
      <p role="status">{failing ? t('app.no-answer') : t('app.loading')}</p>
      {failing && <p className="hint">{t('app.no-answer.hint')}</p>}
    </main>
  );
}
