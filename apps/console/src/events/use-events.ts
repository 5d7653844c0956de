import { consoleApi } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../calls/query-client.js';

/** All events of the organization, over HTTP. */
export function useEvents() {
  const call = useCall();
  return useQuery({ queryKey: queryKeys.events, queryFn: () => call(consoleApi.events) });
}
