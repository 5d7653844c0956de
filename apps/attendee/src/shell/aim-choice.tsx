import { AIMS } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from './attendee-data.js';

/** Whom I would like to be brought together with. A tap takes effect at once; open cards stay. */
export function AimChoice() {
  const { t } = useTranslation();
  const send = useSend();
  const me = useMe();
  return (
    <section className="choice-block" aria-labelledby="aim-title">
      <h3 id="aim-title">{t('aim.title')}</h3>
      <p className="hint">{t('aim.lead')}</p>
      <div className="moods" role="group" aria-labelledby="aim-title">
        {AIMS.map((aim) => (
          <button
            key={aim}
            type="button"
            className="mood-option"
            data-testid={`aim-${aim}`}
            aria-pressed={me.aim === aim}
            onClick={() => void send('changeAim', {}, { aim })}
          >
            <span>
              <strong>{t(`aim.${aim}.word`)}</strong>
              <span className="hint">{t(`aim.${aim}.hint`)}</span>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
