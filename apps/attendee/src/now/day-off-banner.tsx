import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';

/** I left two cards in a row unanswered, and get none until I say so. */
export function DayOffBanner() {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <section className="meet-banner" data-testid="day-off">
      <p>{t('now.day-off')}</p>
      <button
        type="button"
        className="primary"
        data-testid="day-off-end"
        onClick={() => void send('endDayOff', {})}
      >
        {t('now.day-off.end')}
      </button>
    </section>
  );
}
