import { consoleApi } from '@commonground/client';
import type { ImportView } from '@commonground/contracts';
import { useCall, useEntity } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeys } from '../../calls/query-client.js';
import { useEventId } from '../../workspace/event-id.js';
import { furtherOf } from './progress.js';

const RUNNING = ['applying', 'undoing'];

/**
 * One import with its dry run. Progress comes over the feed (which carries no rows); while something runs the
 * import is polled as well, so that a lost feed never leaves the bar standing.
 */
export function useImport(importId: string) {
  const call = useCall();
  const eventId = useEventId() ?? '';
  const told = useEntity<ImportView>('import', importId);
  const query = useQuery({
    queryKey: queryKeys.import(eventId, importId),
    queryFn: () => call(consoleApi.import, { params: { eventId, importId } }),
    refetchInterval: (state) => (RUNNING.includes(state.state.data?.state ?? '') ? 1000 : false),
  });
  const { refetch } = query;
  const asked = query.data?.state;
  const toldState = told?.state;
  useEffect(() => {
    if (toldState && asked && toldState !== asked) void refetch();
  }, [toldState, asked, refetch]);
  const read = query.data;
  return { ...query, data: read && { ...read, ...furtherOf(read, told) } };
}

/** Earlier imports of this event, the newest first. */
export function useImports() {
  const call = useCall();
  const eventId = useEventId() ?? '';
  return useQuery({
    queryKey: queryKeys.imports(eventId),
    queryFn: () => call(consoleApi.imports, { params: { eventId } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some((one) => RUNNING.includes(one.state)) ? 1000 : false),
    select: (list) => [...list].sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
  });
}
