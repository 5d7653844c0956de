import { ApiError, screenApi, type Call } from '@commonground/client';
import type { ScreenSession } from '@commonground/contracts';
import { useCallback, useEffect, useState } from 'react';
import { forgetKept, keptBefore, type Kept } from './kept.js';

const POLL_MS = 2_000;
const PATIENCE_MS = 8_000;
/** A screen that remembers its event does not wait so long before it shows that. */
const SHORT_PATIENCE_MS = 3_000;
/** A code that could not be confirmed for so long is not shown any more: it may be somebody else's by now. */
const STALE_MS = 10_000;

export type ScreenPairing =
  | { readonly state: 'seeking' }
  | { readonly state: 'pairing'; readonly code: string }
  | { readonly state: 'paired'; readonly kept: Kept; readonly isRemembered: boolean };

const pairingOf = ({ state, pairingCode, event }: ScreenSession): ScreenPairing => {
  if (state === 'paired') {
    return event ? { state, kept: { event, tips: [] }, isRemembered: false } : { state: 'seeking' };
  }
  return { state, code: pairingCode };
};

/**
 * Asks every two seconds what this device is, until it is paired. The server replaces the code before it expires. Where
 * nobody answers, the screen takes itself for what it was; the feed finds out whether that is still true.
 * `askAgain` starts over, for a device whose feed was refused.
 */
export function useScreenSession(call: Call): { session: ScreenPairing; askAgain: () => void } {
  const [session, setSession] = useState<ScreenPairing>({ state: 'seeking' });
  const asking = session.state !== 'paired';

  useEffect(() => {
    if (!asking) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let answeredAt = performance.now();

    const ask = async () => {
      let pause = POLL_MS;
      const kept = keptBefore(Date.now());
      try {
        const signal = AbortSignal.any([
          stop.signal,
          AbortSignal.timeout(kept ? SHORT_PATIENCE_MS : PATIENCE_MS),
        ]);
        const answer = await call(screenApi.session, { signal });
        if (stop.signal.aborted) return;
        answeredAt = performance.now();
        if (answer.state === 'pairing') forgetKept();
        setSession(pairingOf(answer));
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof ApiError) pause = Math.max(pause, error.problem.retryAfterMs ?? 0);
        else if (kept) return setSession({ state: 'paired', kept, isRemembered: true });
        if (performance.now() - answeredAt > STALE_MS) setSession({ state: 'seeking' });
      }
      timer = setTimeout(() => void ask(), pause);
    };
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [asking, call]);

  const askAgain = useCallback(() => setSession({ state: 'seeking' }), []);
  return { session, askAgain };
}
