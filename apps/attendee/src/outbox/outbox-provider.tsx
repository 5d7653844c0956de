import { ApiError, attendeeApi, indexedDbStorage, type RefusedCommand } from '@commonground/client';
import type { Problem } from '@commonground/contracts';
import { errorText, useCall } from '@commonground/ui';
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addressOf } from '../shell/tab-bar.js';
import { useToast } from '../shell/toast.js';
import { wordOf } from './command-word.js';
import { openOutbox, type OutboxStore } from './outbox-store.js';
import type { Written } from './written.js';

type CommandName = keyof typeof attendeeApi;
type BodyOf<K extends CommandName> = NonNullable<(typeof attendeeApi)[K]['body']>;
type Rest<K extends CommandName> = [BodyOf<K>] extends [never] ? [] : [body: BodyOf<K>];

/** Gives a command to the outbox: kept first, then sent. Answers its key. */
type Send = <K extends CommandName>(
  name: K,
  params: Record<string, string>,
  ...rest: Rest<K>
) => Promise<string>;

const OutboxContext = createContext<OutboxStore | null>(null);
/** The sheet that shows what waits and what was refused. */
interface SheetState {
  readonly isOpen: boolean;
  setOpen(isOpen: boolean): void;
}
const SheetContext = createContext<SheetState>({ isOpen: false, setOpen: () => undefined });
const NOTHING: readonly Written[] = [];
const NONE: readonly RefusedCommand[] = [];

/** Commands after which lists that are fetched over HTTP are fetched again. */
const STALE_AFTER: Partial<Record<CommandName, string[]>> = {
  copyPin: ['contacts'],
  changeContact: ['contacts'],
  removeContact: ['contacts'],
  confirmMet: ['contacts'],
  metPartner: ['contacts'],
  block: ['blocks', 'contacts'],
  unblock: ['blocks'],
  applyFor: ['openings'],
  withdrawApplication: ['openings'],
};

/** Where an offer is written, on the wall. */
export const OFFER_ADDRESS = `${addressOf('wall')}?pin=new-offer`;

/** Opens the outbox of this attendee while the app is shown. Commands of others on this device stay theirs. */
export function OutboxProvider({ attendeeId, children }: { attendeeId: string; children: ReactNode }) {
  const call = useCall();
  const queries = useQueryClient();
  const toast = useToast();
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [store, setStore] = useState<OutboxStore | null>(null);
  const [isOpen, setOpen] = useState(false);
  const sheet = useMemo(() => ({ isOpen, setOpen }), [isOpen]);

  const answered = useEffectEvent((name: CommandName) => {
    for (const key of STALE_AFTER[name] ?? []) void queries.invalidateQueries({ queryKey: [key] });
  });
  const refused = useEffectEvent((name: CommandName, problem: Problem, isKept: boolean, isHeard: boolean) => {
    // What was laid over it is gone, so that what stands there has to be the latest.
    answered(name);
    if (isHeard && !isKept) return;
    if (problem.code === 'copy.offer-first') {
      const action = { label: t('outbox.offer'), run: () => navigate(OFFER_ADDRESS) };
      return toast({ text: errorText(t, new ApiError(problem)), action });
    }
    if (!isKept) return toast({ text: t('outbox.refused', { reason: errorText(t, new ApiError(problem)) }) });
    const action = { label: t('outbox.look'), run: () => setOpen(true) };
    toast({ text: t('outbox.kept', { what: t(wordOf(name)) }), action });
  });

  useEffect(() => {
    const opened = openOutbox(call, indexedDbStorage(attendeeId), indexedDbStorage(attendeeId, 'refused'), {
      onAnswer: ({ name }) => answered(name),
      onRefused: ({ name }, problem, isKept, isHeard) => refused(name, problem, isKept, isHeard),
    });
    setStore(opened);
    return () => opened.outbox.close();
  }, [call, attendeeId]);

  if (!store) return null;
  return (
    <OutboxContext value={store}>
      <SheetContext value={sheet}>{children}</SheetContext>
    </OutboxContext>
  );
}

function useStore(): OutboxStore {
  const store = useContext(OutboxContext);
  if (!store) throw new Error('OutboxProvider is missing');
  return store;
}

/** My commands that the feed may not show yet, oldest first. */
export function useWritten(): readonly Written[] {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.written, () => NOTHING);
}

/** What the server refused and I have not decided about yet. */
export function useRefused(): readonly RefusedCommand[] {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.refused, () => NONE);
}

/** Opens and closes the sheet that shows what waits and what was refused. */
export const useOutboxSheet = (): SheetState => useContext(SheetContext);

/** Takes a waiting command back, and lets go of a refused one. */
export function useOutboxHand(): {
  discard(key: string): Promise<boolean>;
  settle(key: string): Promise<void>;
} {
  const { outbox, settle } = useStore();
  return { discard: outbox.discard, settle };
}

/** The one way in which screens write. */
export function useSend(): Send {
  const { outbox } = useStore();
  return useMemo<Send>(
    () =>
      (name, params, ...rest) =>
        outbox.add(name, params, rest[0]),
    [outbox],
  );
}

/** Runs something once a command was answered, with its answer. */
export function useWhenAnswered(): OutboxStore['whenAnswered'] {
  return useStore().whenAnswered;
}

/** Says on the screen itself why a command was refused. */
export function useHearRefusal(): OutboxStore['hearRefusal'] {
  return useStore().hearRefusal;
}

/** Sends what waits, now. Used when the feed comes back. */
export function useFlush(): () => Promise<void> {
  return useStore().outbox.flush;
}
