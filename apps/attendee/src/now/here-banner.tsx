import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useLiveEvent, useMe } from '../shell/attendee-data.js';

/** Somebody who signed up beforehand says that they have arrived: only people who are present are suggested. */
export function HereBanner() {
  const { t } = useTranslation();
  const send = useSend();
  const me = useMe();
  const event = useLiveEvent();
  if (event.phase !== 'live' || me.present) return null;
  return (
    <section className="meet-banner" data-testid="here-banner">
      <p>{t('now.here')}</p>
      <button
        type="button"
        className="primary"
        data-testid="here-confirm"
        onClick={() => void send('changeMe', {}, { present: true })}
      >
        {t('now.here.confirm')}
      </button>
    </section>
  );
}
