import { LIMITS } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';

/** I have had the meetings that I want today, and get no new cards unless I say so. */
export function FullBanner() {
  const { t } = useTranslation();
  const send = useSend();
  const { dailyLimit } = useMe();
  if (dailyLimit === null) return null;
  const next = dailyLimit < LIMITS.dailyLimit ? dailyLimit + 1 : null;
  return (
    <section className="card" data-testid="full-today">
      <p>{t('now.full', { count: dailyLimit })}</p>
      <button
        type="button"
        className="secondary"
        data-testid="full-today-more"
        onClick={() => void send('changeMe', {}, { dailyLimit: next })}
      >
        {t('now.full.more')}
      </button>
    </section>
  );
}
