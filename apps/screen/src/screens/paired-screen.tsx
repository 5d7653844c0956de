import { askFeed, screenApi, type Call } from '@commonground/client';
import type { EventView } from '@commonground/contracts';
import { FeedProvider } from '@commonground/ui';
import { useCallback, useState, type ReactNode } from 'react';
import type { Kept } from './kept.js';
import { startingPolicy, type OfflinePolicy } from './offline-policy.js';
import type { ScreenOptions } from './options.js';
import type { Play } from './play.js';
import { Room } from './room.js';

interface PairedScreenProps {
  readonly call: Call;
  readonly event: EventView;
  readonly options: ScreenOptions;
  readonly onRefused: () => void;
}

/**
 * A screen that belongs to an event. Everything about people lives in the feed provider and is read nowhere else;
 * a new key throws the provider away with all of it, and the next one starts empty.
 */
export function PairedScreen({ call, event, options, onRefused }: PairedScreenProps): ReactNode {
  const [generation, setGeneration] = useState(0);
  const [policy, setPolicy] = useState<OfflinePolicy>(() => startingPolicy(Date.now()));
  const [kept, setKept] = useState<Kept>({ event, tips: [] });
  const [play, setPlay] = useState<Play | null>(null);

  const onPolicy = useCallback((next: OfflinePolicy) => {
    setPolicy(next);
    if (next.mode === 'safe') setGeneration((past) => past + 1);
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
        onKeep={setKept}
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
