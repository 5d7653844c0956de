import type { Mood } from '@commonground/contracts/constants';
import { formatTime, MoodShape } from '@commonground/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { AimChoice } from './aim-choice.js';
import { useMe } from './attendee-data.js';
import { Sheet } from './sheet.js';
import { useLocale } from './time-text.js';

const ORDER: readonly Mood[] = ['open', 'approach-me', 'known-only', 'not-now'];
const DURATIONS = [30, 60, null] as const;
type Minutes = (typeof DURATIONS)[number];

/** How welcome company is, and whose. Four moods, each with colour, shape and words. A tap takes effect at once. */
export function MoodSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const send = useSend();
  const me = useMe();
  const [minutes, setMinutes] = useState<Minutes>(null);

  const choose = (mood: Mood, during: Minutes) => {
    setMinutes(during);
    void send('changeMood', {}, { mood, minutes: mood === 'open' ? null : during });
  };
  const until = me.moodUntil
    ? t('mood.until', {
        time: formatTime(me.moodUntil, locale),
      })
    : t('mood.until-none');

  return (
    <Sheet open onClose={onClose} title={t('mood.title')} testId="mood-sheet">
      <p className="hint">{t('mood.lead')}</p>
      <div className="moods" role="group" aria-label={t('mood.title')}>
        {ORDER.map((mood) => (
          <button
            key={mood}
            type="button"
            className="mood-option"
            data-testid={`mood-option-${mood}`}
            aria-pressed={me.mood === mood}
            onClick={() => choose(mood, minutes)}
          >
            <MoodShape mood={mood} />
            <span>
              <strong>{t(`mood.${mood}.word`)}</strong>
              <span className="hint">{t(`mood.${mood}.hint`)}</span>
            </span>
          </button>
        ))}
      </div>
      {me.mood !== 'open' && (
        <div role="group" aria-label={t('mood.duration')} className="durations">
          <p className="label">{t('mood.duration')}</p>
          <div className="chips">
            {DURATIONS.map((during) => (
              <button
                key={String(during)}
                type="button"
                className="chip"
                data-testid={`mood-minutes-${during ?? 'open-end'}`}
                aria-pressed={minutes === during}
                onClick={() => choose(me.mood, during)}
              >
                {during === null ? t('mood.until-changed') : t('mood.minutes', { count: during })}
              </button>
            ))}
          </div>
          <p className="hint" aria-live="polite">
            {until}
          </p>
        </div>
      )}
      <AimChoice />
      <button type="button" className="primary" data-testid="mood-save" onClick={onClose}>
        {t('app.done')}
      </button>
    </Sheet>
  );
}
