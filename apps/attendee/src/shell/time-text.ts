import type { EventView } from '@commonground/contracts';
import { useLanguage } from '@commonground/ui';
import { useEffect, useState } from 'react';

/** The reader's own variety of the chosen language, for dates and times: British English has 18:00. */
export function useLocale(): string {
  const [language] = useLanguage();
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(language)) ?? language;
}

/** When an event takes place, in its own time zone: "Thu, 12 March, 18:00 – 22:00 GMT+1". */
export function useEventDates(event: Pick<EventView, 'startsAt' | 'endsAt' | 'timeZone'>): string {
  const locale = useLocale();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: event.timeZone,
    // People elsewhere need to know whose clock it is.
    ...(here === event.timeZone ? {} : { timeZoneName: 'short' }),
  });
  return format.formatRange(new Date(event.startsAt), new Date(event.endsAt));
}

/** Renders again every so often, for texts that speak of minutes. */
export function useTick(everyMs: number): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}
