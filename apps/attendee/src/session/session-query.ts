import { ApiError, attendeeApi, OfflineError } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { askOrRemember, memory } from '../memory/memory.js';

/** Where the signed-in attendee lies in the query cache. */
export const SESSION_KEY = ['session'] as const;

/** Who is signed in on this phone; null: nobody. */
export function useSession() {
  const call = useCall();
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) =>
      askOrRemember('session', () =>
        call(attendeeApi.session, { signal }).catch((error: unknown) => {
          if (!(error instanceof ApiError)) throw error;
          if (error.problem.status === 401) return null;
          // The event is over: what this phone kept of it goes.
          if (error.problem.code === 'event.phase') void memory.forget();
          throw error;
        }),
      ),
    staleTime: Infinity,
    retry: (_count, error) => error instanceof OfflineError,
  });
}
