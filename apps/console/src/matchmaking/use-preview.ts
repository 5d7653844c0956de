import { consoleApi } from '@commonground/client';
import type { MatchingPreviewView, MatchingSettings } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../calls/query-client.js';
import { useEventId } from '../workspace/event-id.js';

/** Long enough that a dial that is turned asks once, when it rests. */
const REST_MS = 400;

interface Wish {
  draft: MatchingSettings;
  saved: MatchingSettings;
  seed: number;
}

export interface Previews {
  /** The latest answer, also while the next one is on its way. */
  shown: MatchingPreviewView | undefined;
  /** The same people under the saved settings; undefined while the draft is no other. */
  before: MatchingPreviewView | undefined;
  busy: boolean;
  error: Error | null;
  again: () => void;
}

/** Tries the draft out. An answer to settings that were turned further meanwhile is thrown away. */
export function usePreview({ draft, saved, seed }: Wish): Previews {
  const call = useCall();
  const eventId = useEventId() ?? '';
  const now = JSON.stringify(draft);
  const [rested] = useDebouncedValue(now, REST_MS);
  const wish = (settings: string) => ({
    queryKey: [...queryKeys.matchingPreview(eventId), seed, settings],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      call(consoleApi.previewMatching, {
        params: { eventId },
        query: { seed: String(seed) },
        body: JSON.parse(settings) as MatchingSettings,
        signal,
      }),
    staleTime: 30_000,
    gcTime: 60_000,
  });
  const tried = useQuery({ ...wish(rested), placeholderData: keepPreviousData });
  const same = rested === JSON.stringify(saved);
  const kept = useQuery({ ...wish(JSON.stringify(saved)), enabled: !same });
  return {
    shown: tried.data,
    before: same || tried.isPlaceholderData ? undefined : kept.data,
    busy: tried.isFetching || rested !== now,
    error: tried.error,
    again: () => void tried.refetch(),
  };
}
