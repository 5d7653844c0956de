import { useTranslation } from 'react-i18next';

/** In place of a section that is on its way. */
export function PartWaiting({ failing }: { failing: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p className="hint">{failing ? t('app.no-answer') : t('app.loading')}</p>
      {failing && <p className="hint">{t('app.no-answer.hint')}</p>}
    </div>
  );
}
