import { consoleApi, newId } from '@commonground/client';
import type { ChangeEventWord, ConceptList, EventWordView } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryKeys } from '../../calls/query-client.js';
import { useCommand } from '../../calls/use-command.js';
import { useEventId } from '../../workspace/event-id.js';

/** Pins come and go while the page is open; what a word touches is counted again this often. */
const COUNT_AGAIN_MS = 15_000;

export interface EventWordsState {
  readonly lines: readonly EventWordView[] | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
  again(): void;
  /** Answers whether it was accepted; a refusal has been shown by then. */
  add(line: ChangeEventWord): Promise<boolean>;
  change(id: string, line: ChangeEventWord): Promise<boolean>;
  remove(id: string): Promise<boolean>;
}

/** The words of the event, and what can be done with them. */
export function useEventWords(): EventWordsState {
  const call = useCall();
  const queries = useQueryClient();
  const eventId = useEventId() ?? '';
  const queryKey = queryKeys.eventWords(eventId);
  const known = useQuery({
    queryKey,
    queryFn: () => call(consoleApi.eventWords, { params: { eventId } }),
    refetchInterval: COUNT_AGAIN_MS,
  });
  const adding = useCommand(consoleApi.addEventWord);
  const changing = useCommand(consoleApi.putEventWord);
  const removing = useCommand(consoleApi.removeEventWord);
  const settle = (edit: (lines: readonly EventWordView[]) => readonly EventWordView[]) => {
    queries.setQueryData<readonly EventWordView[]>(queryKey, (lines) => lines && edit(lines));
    // What people would be suggested is another thing now.
    void queries.invalidateQueries({ queryKey: queryKeys.matchingPreview(eventId) });
    void queries.invalidateQueries({ queryKey: queryKeys.insights(eventId) });
  };
  return {
    lines: known.data,
    error: known.error,
    busy: adding.busy || changing.busy,
    again: () => void known.refetch(),
    add: (line) =>
      adding.run({ body: { id: newId(), ...line } }, (added) => settle((lines) => [...lines, added])),
    change: (wordId, line) =>
      changing.run({ params: { wordId }, body: line }, (changed) =>
        settle((lines) => lines.map((old) => (old.id === wordId ? changed : old))),
      ),
    remove: (wordId) =>
      removing.run({ params: { wordId } }, () => settle((lines) => lines.filter(({ id }) => id !== wordId))),
  };
}

/** What words may mean, as options of a field; two concepts of one name also show their ids. */
export function useConceptOptions(): { value: string; label: string }[] {
  const call = useCall();
  const eventId = useEventId() ?? '';
  const { data } = useQuery({
    queryKey: queryKeys.concepts(eventId),
    queryFn: () => call(consoleApi.concepts, { params: { eventId } }),
    staleTime: Infinity,
  });
  return useMemo(() => conceptOptions(data?.concepts ?? []), [data]);
}

export function conceptOptions(concepts: ConceptList['concepts']): { value: string; label: string }[] {
  const times = new Map<string, number>();
  for (const { label } of concepts) times.set(label, (times.get(label) ?? 0) + 1);
  return concepts.map(({ id, label }) => ({
    value: id,
    label: times.get(label) === 1 ? label : `${label} (${id})`,
  }));
}
