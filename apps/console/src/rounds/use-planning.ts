import { consoleApi } from '@commonground/client';
import type { RoundSettings } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { useEventId } from '../workspace/event-id.js';

/** How often to look how far it is. A plan for some hundred people is ready before the first look. */
const LOOK_MS = 700;

export interface Planning {
  start(settings: RoundSettings): void;
  cancel(): void;
  busy: boolean;
  /** Rounds that are thought out; null as long as that is not known. */
  thoughtOut: number | null;
  /** Why the last one failed. */
  failed: Error | null;
}

/** Planning of rounds, which takes seconds in a room of thousands. */
export function usePlanning(): Planning {
  const call = useCall();
  const eventId = useEventId() ?? '';
  const [failed, setFailed] = useState<Error | null>(null);
  const giveUp = useRef<AbortController | null>(null);
  const plan = useCommand(consoleApi.planRounds, {
    quiet: (error) => setFailed(error instanceof Error ? error : new Error(String(error))),
  });
  const look = useQuery({
    queryKey: queryKeys.roundPlanning(eventId),
    queryFn: () => call(consoleApi.roundPlanning, { params: { eventId } }),
    enabled: plan.busy,
    refetchInterval: LOOK_MS,
    staleTime: 0,
    gcTime: 0,
  });
  return {
    busy: plan.busy,
    failed,
    thoughtOut: plan.busy ? (look.data?.thoughtOut ?? null) : null,
    cancel: () => giveUp.current?.abort(),
    start: (settings) => {
      setFailed(null);
      giveUp.current = new AbortController();
      void plan.run({ body: { settings }, signal: giveUp.current.signal });
    },
  };
}
