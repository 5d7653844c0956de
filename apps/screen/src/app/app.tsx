import type { Call } from '@commonground/client';
import { useCallback, useRef, type ReactNode } from 'react';
import type { ScreenOptions } from '../screens/options.js';
import { PairedScreen } from '../screens/paired-screen.js';
import { PairingPage } from '../screens/pairing-page.js';
import { useScreenSession } from '../screens/use-screen-session.js';
import { reloadWhenServed } from './reload.js';
import { useBurnInShift, useKiosk } from './use-kiosk.js';

const REPEATED_MS = 30_000;

/** Shows the pairing code until the console knows this device, then the playlist of its event. */
export function App({ call, options }: { call: Call; options: ScreenOptions }): ReactNode {
  useKiosk();
  const [x, y] = useBurnInShift();
  const { session, askAgain } = useScreenSession(call);
  const refusedAt = useRef(-REPEATED_MS);

  // Refused although paired, twice in a row: the server has moved on and this page is too old for it.
  const onRefused = useCallback(() => {
    const now = performance.now();
    const repeated = now - refusedAt.current < REPEATED_MS;
    refusedAt.current = now;
    if (repeated) void reloadWhenServed();
    else askAgain();
  }, [askAgain]);

  return (
    <div className="screen" style={{ transform: `translate(${x}px, ${y}px)` }}>
      {session.state === 'paired' ? (
        <PairedScreen
          key={session.kept.event.id}
          call={call}
          before={session.kept}
          isRemembered={session.isRemembered}
          options={options}
          onRefused={onRefused}
        />
      ) : (
        <PairingPage code={session.state === 'pairing' ? session.code : null} />
      )}
    </div>
  );
}
