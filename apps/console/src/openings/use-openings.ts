import { consoleApi } from '@commonground/client';
import type { OpeningView, PutOpening } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { useEventId } from '../workspace/event-id.js';

/** People declare themselves and pairs are kept apart while the page is open; it is asked again this often. */
const ASK_AGAIN_MS = 10_000;

export interface OpeningsState {
  readonly openings: readonly OpeningView[] | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
  again(): void;
  /** Answers whether it was accepted; a refusal has been shown by then. */
  put(openingId: string, opening: PutOpening): Promise<boolean>;
  remove(openingId: string): Promise<boolean>;
}

/** The openings of the event, and what can be done with them. */
export function useOpenings(): OpeningsState {
  const call = useCall();
  const queries = useQueryClient();
  const eventId = useEventId() ?? '';
  const queryKey = queryKeys.openings(eventId);
  const known = useQuery({
    queryKey,
    queryFn: () => call(consoleApi.openings, { params: { eventId } }),
    refetchInterval: ASK_AGAIN_MS,
  });
  const putting = useCommand(consoleApi.putOpening);
  const removing = useCommand(consoleApi.removeOpening);
  const settle = (edit: (openings: readonly OpeningView[]) => readonly OpeningView[]) => {
    queries.setQueryData<readonly OpeningView[]>(queryKey, (openings) => openings && edit(openings));
    // Who may be brought together is another question now.
    void queries.invalidateQueries({ queryKey: queryKeys.matchingPreview(eventId) });
    void queries.invalidateQueries({ queryKey: queryKeys.pairOutlook(eventId) });
  };
  return {
    openings: known.data,
    error: known.error,
    busy: putting.busy,
    again: () => void known.refetch(),
    put: (openingId, body) =>
      putting.run({ params: { openingId }, body }, (put) =>
        settle((openings) =>
          openings.some(({ id }) => id === openingId)
            ? openings.map((old) => (old.id === openingId ? put : old))
            : [...openings, put],
        ),
      ),
    remove: (openingId) =>
      removing.run({ params: { openingId } }, () =>
        settle((openings) => openings.filter(({ id }) => id !== openingId)),
      ),
  };
}
