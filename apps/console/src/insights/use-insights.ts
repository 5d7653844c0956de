import { consoleApi } from '@commonground/client';
import type { Insights } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { useThrottledValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../calls/query-client.js';
import { useCounters } from '../workspace/entities.js';
import { useEventId } from '../workspace/event-id.js';

/** What moves no counter, such as that an encounter was useful, is seen after this time. */
const ANYWAY_MS = 30_000;

/** Costlier numbers over HTTP: read again when the live counters moved, at most once in two seconds. */
export function useInsights(): Insights | undefined {
  const call = useCall();
  const eventId = useEventId() ?? '';
  const moved = useThrottledValue(JSON.stringify(useCounters()), 2000);
  const insights = useQuery({
    queryKey: [...queryKeys.insights(eventId), moved],
    queryFn: () => call(consoleApi.insights, { params: { eventId } }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
    refetchInterval: ANYWAY_MS,
  });
  return insights.data;
}
