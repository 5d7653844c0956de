import { useFeedRefusal, useUpdates } from '@commonground/ui';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWritten } from '../outbox/outbox-provider.js';
import { useRoundMoment } from '../rounds/use-round.js';
import { useSuggestions } from '../shell/attendee-data.js';
import { mayChangeOver, mayMention, type Occupation, POCKET_MS } from './may-change-over.js';
import { attention, hasDialog, isWriting } from './watch-attention.js';

/**
 * Says quietly that a new version is ready, and changes over by itself where nobody notices. Somebody whose version the
 * server no longer understands is told to reload instead.
 */
export function UpdateBar() {
  const { t } = useTranslation();
  const { isReady, apply } = useUpdates('/app/sw.js');
  const isTooOld = useFeedRefusal() === 'feed.client-too-old';
  const occupation = useOccupation();

  const tryIt = useEffectEvent(() => {
    const now = { ...occupation, hasDialog: hasDialog(), isWriting: isWriting() };
    if (mayChangeOver(now, attention())) apply();
  });
  useEffect(() => {
    if (!isReady) return undefined;
    tryIt();
    let timer: ReturnType<typeof setInterval> | undefined;
    const look = () => {
      clearInterval(timer);
      // What stands in the way now may be done a minute later.
      if (document.visibilityState === 'hidden') timer = setInterval(tryIt, POCKET_MS + 1_000);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isReady]);

  const isShown = isTooOld || (isReady && mayMention(occupation));
  return (
    <div role="status" aria-live="polite">
      {isShown && (
        <p className="notice-bar" data-testid="update-bar">
          <span>{isTooOld ? t('error.feed.client-too-old') : t('update.ready')}</span>
          <button type="button" className="secondary" data-testid="update-now" onClick={apply}>
            {isTooOld ? t('update.reload') : t('update.now')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What somebody is in the middle of, as far as the event knows it. */
function useOccupation(): Occupation {
  const isMeeting = useSuggestions().some(({ state }) => state === 'accepted');
  const isInRound = useRoundMoment() === 'part';
  const isSending = useWritten().some(({ sending }) => sending);
  return { isMeeting, isInRound, isSending, hasDialog: false, isWriting: false };
}
