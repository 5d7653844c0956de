import { ApiError, screenApi, type Call } from '@commonground/client';
import type { EventView, ScreenSession } from '@commonground/contracts';
import { useCallback, useEffect, useState } from 'react';

const POLL_MS = 2_000;
const PATIENCE_MS = 8_000;
/** A code that could not be confirmed for so long is not shown any more: it may be somebody else's by now. */
const STALE_MS = 10_000;

export type ScreenPairing =
  | { readonly state: 'seeking' }
  | { readonly state: 'pairing'; readonly code: string }
  | { readonly state: 'paired'; readonly event: EventView };

const pairingOf = ({ state, pairingCode, event }: ScreenSession): ScreenPairing => {
  if (state === 'paired') return event ? { state, event } : { state: 'seeking' };
  return { state, code: pairingCode };
};

/**
 * Asks every two seconds what this device is, until it is paired. The server replaces the code before it expires.
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
      try {
        const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE_MS)]);
        const answer = await call(screenApi.session, { signal });
        if (stop.signal.aborted) return;
        answeredAt = performance.now();
        setSession(pairingOf(answer));
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof ApiError) pause = Math.max(pause, error.problem.retryAfterMs ?? 0);
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
