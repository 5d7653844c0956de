import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';

const MOST = 20;

/** How many new people I would like to meet. */
export function GoalStepper() {
  const { t } = useTranslation();
  const send = useSend();
  const { goal } = useMe();
  const set = (next: number) => void send('changeMe', {}, { goal: next });
  return (
    <div className="stepper" role="group" aria-label={t('me.goal')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('me.goal.less')}
        disabled={goal === 0}
        onClick={() => set(goal - 1)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <p aria-live="polite">{goal === 0 ? t('me.goal.none') : t('me.goal.value', { count: goal })}</p>
      <button
        type="button"
        className="icon-button"
        aria-label={t('me.goal.more')}
        disabled={goal >= MOST}
        onClick={() => set(goal + 1)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
