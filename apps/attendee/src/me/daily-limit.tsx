import { LIMITS } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { SwitchRow } from '../shell/switch-row.js';

/** What a limit begins with, when somebody sets one. */
const FIRST = 5;

/** How many meetings a day I want at the most, if I want a limit at all. */
export function DailyLimit() {
  const { t } = useTranslation();
  const send = useSend();
  const { dailyLimit } = useMe();
  const set = (next: number | null) => void send('changeMe', {}, { dailyLimit: next });
  return (
    <div className="stack">
      <ul className="switches">
        <SwitchRow
          label={t('limit.switch')}
          hint={t('limit.switch.hint')}
          checked={dailyLimit !== null}
          testId="daily-limit"
          onChange={(checked) => set(checked ? FIRST : null)}
        />
      </ul>
      {dailyLimit !== null && (
        <div className="stepper" role="group" aria-label={t('limit.switch')}>
          <button
            type="button"
            className="icon-button"
            aria-label={t('me.goal.less')}
            data-testid="daily-limit-less"
            disabled={dailyLimit <= 1}
            onClick={() => set(dailyLimit - 1)}
          >
            <span aria-hidden="true">−</span>
          </button>
          <p aria-live="polite" data-testid="daily-limit-value">
            {t('limit.value', { count: dailyLimit })}
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label={t('me.goal.more')}
            data-testid="daily-limit-more"
            disabled={dailyLimit >= LIMITS.dailyLimit}
            onClick={() => set(dailyLimit + 1)}
          >
            <span aria-hidden="true">+</span>
          </button>
        </div>
      )}
    </div>
  );
}
