import { askFeed, screenApi, type Call } from '@commonground/client';
import { FeedProvider } from '@commonground/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { keepForLater, type Kept } from './kept.js';
import { startingPolicy, type OfflinePolicy } from './offline-policy.js';
import type { ScreenOptions } from './options.js';
import type { Play } from './play.js';
import { Room } from './room.js';

interface PairedScreenProps {
  readonly call: Call;
  /** What is known of the event before the feed is there. */
  readonly before: Kept;
  /** Nobody answered yet: the screen begins with what is not about people. */
  readonly isRemembered: boolean;
  readonly options: ScreenOptions;
  readonly onRefused: () => void;
}

/**
 * A screen that belongs to an event. Everything about people lives in the feed provider and is read nowhere else;
 * a new key throws the provider away with all of it, and the next one starts empty.
 */
export function PairedScreen(props: PairedScreenProps): ReactNode {
  const { call, before, isRemembered, options, onRefused } = props;
  const { event } = before;
  const [generation, setGeneration] = useState(0);
  const [policy, setPolicy] = useState<OfflinePolicy>(() =>
    isRemembered ? { mode: 'safe' } : startingPolicy(Date.now()),
  );
  const [kept, setKept] = useState(before);
  const [play, setPlay] = useState<Play | null>(null);

  const onPolicy = useCallback((next: OfflinePolicy) => {
    setPolicy(next);
    if (next.mode === 'safe') setGeneration((past) => past + 1);
  }, []);
  const onKeep = useCallback((next: Kept) => {
    setKept(next);
    keepForLater(next, Date.now());
  }, []);
  const connect = useCallback(
    () => ({
      origin: '',
      audience: 'screen' as const,
      eventId: event.id,
      snapshot: () => call(screenApi.snapshot),
      poll: askFeed(call, screenApi.feed),
    }),
    [call, event.id],
  );

  return (
    <FeedProvider key={generation} connect={connect}>
      <Room
        kept={kept}
        onKeep={onKeep}
        options={options}
        policy={policy}
        onPolicy={onPolicy}
        play={play}
        onPlay={setPlay}
        onRefused={onRefused}
      />
    </FeedProvider>
  );
}
