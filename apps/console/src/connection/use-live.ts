import { consoleApi } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../calls/query-client.js';
import { useEventId } from '../workspace/event-id.js';

/** Nodes write their figures down this often; looking more often would show nothing new. */
const EVERY_MS = 5000;

/** How the connections of the event are, looked at again while the page is open. */
export function useLive() {
  const call = useCall();
  const eventId = useEventId() ?? '';
  return useQuery({
    queryKey: queryKeys.live(eventId),
    queryFn: () => call(consoleApi.live, { params: { eventId } }),
    refetchInterval: EVERY_MS,
    staleTime: 0,
  });
}
