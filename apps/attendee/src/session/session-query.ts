import { ApiError, attendeeApi, OfflineError } from '@commonground/client';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';

/** Where the signed-in attendee lies in the query cache. */
export const SESSION_KEY = ['session'] as const;

/** Who is signed in on this phone; null: nobody. */
export function useSession() {
  const call = useCall();
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: ({ signal }) =>
      call(attendeeApi.session, { signal }).catch((error: unknown) => {
        if (error instanceof ApiError && error.problem.status === 401) return null;
        throw error;
      }),
    staleTime: Infinity,
    retry: (_count, error) => error instanceof OfflineError,
  });
}
