import { STYLES } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';

/** In what company I like to be. A tap takes effect at once. */
export function StyleChoice() {
  const { t } = useTranslation();
  const send = useSend();
  const me = useMe();
  return (
    <div className="stack">
      <p className="hint" id="style-lead">
        {t('style.lead')}
      </p>
      <div className="moods" role="group" aria-labelledby="me-style" aria-describedby="style-lead">
        {STYLES.map((style) => (
          <button
            key={style}
            type="button"
            className="mood-option"
            data-testid={`style-${style}`}
            aria-pressed={me.style === style}
            onClick={() => void send('changeMe', {}, { style })}
          >
            <span>
              <strong>{t(`style.${style}.word`)}</strong>
              <span className="hint">{t(`style.${style}.hint`)}</span>
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}
