import { attendeeApi } from '@commonground/client';
import type { Me, MyOpening } from '@commonground/contracts';
import { useCall, useEntities } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { askOrRemember, remember } from '../memory/memory.js';
import { useWritten } from '../outbox/outbox-provider.js';
import { overlayOpenings } from './opening-overlay.js';

/** The openings of this event as they concern me, with what I said a moment ago. */
export function useOpenings(): MyOpening[] {
  const call = useCall();
  const written = useWritten();
  const me = useEntities<Me>('me')[0];
  const { data, refetch } = useQuery({
    queryKey: ['openings'],
    queryFn: ({ signal }) =>
      askOrRemember('openings', async () =>
        remember('openings', await call(attendeeApi.openings, { signal })),
      ),
  });
  // When an organizer puts me on a panel or on a list, the feed says that something about me has changed.
  useEffect(() => {
    if (me) void refetch();
  }, [me, refetch]);
  return useMemo(() => overlayOpenings(data ?? [], written), [data, written]);
}
