import type { EventView } from '@commonground/contracts';
import { LanguageSwitch, ThreadMark } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useEventDates } from '../shell/time-text.js';

/** Name, place and date of the event that one is about to join. Without a step there is nothing left to do. */
export function EventHeading({ event, step }: { event: EventView; step?: 1 | 2 }) {
  const { t } = useTranslation();
  const dates = useEventDates(event);
  return (
    <header className="event-heading">
      <div className="page-top">
        <p className="step-count">
          <ThreadMark />
          {step && t('join.step', { step })}
        </p>
        <LanguageSwitch />
      </div>
      <h1 dir="auto">{event.name}</h1>
      <p className="event-facts">
        <span>{dates}</span>
        {event.place && <span dir="auto">{event.place}</span>}
      </p>
    </header>
  );
}
