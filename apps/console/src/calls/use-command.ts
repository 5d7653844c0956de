import type { Endpoint } from '@commonground/client';
import { errorText, useCall } from '@commonground/ui';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEventId } from '../workspace/event-id.js';
import { isSignedOut, queryKeys } from './query-client.js';

/** The same complaint is shown once at a time. */
const tell = (title: string, message: string) =>
  notifications.show({ id: message, color: 'red', title, message });

export interface CommandInput<B> {
  params?: Record<string, string>;
  body?: B;
  /** Gives the command up; that is no failure and not told. */
  signal?: AbortSignal;
}

export interface Command<B, R> {
  /** Sends the command. Answers whether it was accepted; a refusal has been shown by then. */
  run(input?: CommandInput<B>, onDone?: (answer: R) => void): Promise<boolean>;
  busy: boolean;
}

/**
 * A command of the console. Inside a workspace `eventId` is filled in.
 * A refusal becomes a notification that says what happened and what to do; `quiet` leaves that to the caller.
 */
export function useCommand<B, R>(
  endpoint: Endpoint<B, R>,
  options: { quiet?: (error: unknown) => void } = {},
): Command<B, R> {
  const call = useCall();
  const eventId = useEventId();
  const queries = useQueryClient();
  const { t } = useTranslation();
  const mutation = useMutation({
    mutationFn: ({ params, body, signal }: CommandInput<B>) =>
      call(endpoint, {
        params: { ...(eventId ? { eventId } : {}), ...params },
        body,
        ...(signal ? { signal } : {}),
      }),
    onError: (error, { signal }) => {
      if (signal?.aborted) return;
      if (isSignedOut(error)) void queries.invalidateQueries({ queryKey: queryKeys.session });
      if (options.quiet) options.quiet(error);
      else tell(t('common.failed'), errorText(t, error));
    },
  });
  return {
    busy: mutation.isPending,
    run: async (input = {}, onDone) => {
      try {
        const answer = await mutation.mutateAsync(input);
        onDone?.(answer);
        return true;
      } catch {
        return false;
      }
    },
  };
}
