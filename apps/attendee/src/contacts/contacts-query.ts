import { attendeeApi, type Call } from '@commonground/client';
import type { ContactHint, ContactView } from '@commonground/contracts';
import { useCall, useEntities, useFeedStatus } from '@commonground/ui';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { askOrRemember, remember } from '../memory/memory.js';
import { overlayContacts } from '../outbox/contact-overlay.js';
import { useWritten } from '../outbox/outbox-provider.js';

const NONE: ContactView[] = [];

const contactsQuery = (call: Call) =>
  queryOptions({
    queryKey: ['contacts'],
    queryFn: ({ signal }) =>
      askOrRemember('contacts', async () =>
        remember('contacts', await call(attendeeApi.contacts, { signal })),
      ),
  });

/** My contacts with their fields. The feed only says that something changed; the fields are fetched. */
export function useContacts(): { contacts: ContactView[]; loading: boolean } {
  const call = useCall();
  const queries = useQueryClient();
  const written = useWritten();
  const hints = useEntities<ContactHint>('contact');
  const query = useQuery(contactsQuery(call));

  useEffect(() => {
    if (hints.length > 0) void queries.invalidateQueries({ queryKey: ['contacts'] });
  }, [hints, queries]);

  const contacts = useMemo(() => overlayContacts(query.data ?? NONE, written), [query.data, written]);
  return { contacts, loading: query.isPending };
}

/** Phones that come back together do not ask together. */
const SOON_MS = 5_000;
const SPREAD_MS = 25_000;

/** Fetches my contacts in a quiet moment after each change, so that they are also there without a network. */
export function KeepContacts(): null {
  const call = useCall();
  const queries = useQueryClient();
  const hints = useEntities<ContactHint>('contact');
  const isLive = useFeedStatus() === 'live';
  useEffect(() => {
    if (!isLive || hints.length === 0) return undefined;
    const fetch = () => void queries.prefetchQuery({ ...contactsQuery(call), staleTime: SPREAD_MS });
    const timer = setTimeout(fetch, SOON_MS + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [isLive, hints, queries, call]);
  return null;
}
