import { useFeedReady, useFeedStatus } from '@commonground/ui';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from './time-text.js';

/** When an earlier visit of this phone was live last, in milliseconds. */
export const SeenAt = createContext<number | undefined>(undefined);

/** A connection that is lost for less than this is not worth a sentence. */
const UNNOTICED_MS = 1_500;

/** Says what is seen while there is no connection, and what becomes of what is done. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const locale = useLocale();
  const isOffline = useFeedStatus() === 'offline';
  const isReady = useFeedReady();
  const lastLive = useLastLive();
  const [isNoticed, setNoticed] = useState(false);

  useEffect(() => {
    if (!isOffline) return undefined;
    const timer = setTimeout(() => setNoticed(true), UNNOTICED_MS);
    return () => {
      clearTimeout(timer);
      setNoticed(false);
    };
  }, [isOffline]);

  const isShown = isNoticed && isReady && lastLive !== undefined;
  return (
    <div role="status" aria-live="polite">
      {isShown && (
        <p className="notice-bar" data-testid="offline-banner">
          {t('offline.banner', { time: timeText(lastLive, Date.now(), locale) })}
        </p>
      )}
    </div>
  );
}

/** When the feed was live last: in this visit, else in an earlier one. */
function useLastLive(): number | undefined {
  const before = useContext(SeenAt);
  const status = useFeedStatus();
  const [lastLive, setLastLive] = useState(before);
  const was = useRef(status);
  useEffect(() => {
    if (was.current === 'live' && status !== 'live') setLastLive(Date.now());
    was.current = status;
  }, [status]);
  return lastLive;
}

const DAY_MS = 86_400_000;

/** "18:42", with its day where that is not certain. */
function timeText(at: number, now: number, locale: string): string {
  const isOld = now - at > DAY_MS / 2;
  const style = isOld
    ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    : ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(locale, style).format(at);
}
