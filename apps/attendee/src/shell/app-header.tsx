import { MoodShape } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useLiveEvent, useMe } from './attendee-data.js';
import { ConnectionState } from './connection-state.js';

/** On every tab: where I am, whether it is live, and my mood. */
export function AppHeader({ onMood }: { onMood: () => void }) {
  const { t } = useTranslation();
  const event = useLiveEvent();
  const { mood } = useMe();
  const word = t(`mood.${mood}.word`);
  return (
    <header className="app-header">
      <div className="app-header-text">
        <p className="event-name" dir="auto">
          {event.name}
        </p>
        <ConnectionState />
      </div>
      <button
        type="button"
        className="mood-button"
        data-testid="mood-button"
        data-mood={mood}
        aria-label={t('mood.button', { mood: word })}
        onClick={onMood}
      >
        <MoodShape mood={mood} />
        <span aria-hidden="true">{word}</span>
      </button>
    </header>
  );
}
