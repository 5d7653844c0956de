import { attendeeApi } from '@commonground/client';
import type { ContactHint, ContactView } from '@commonground/contracts';
import { useCall, useEntities } from '@commonground/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { askOrRemember, remember } from '../memory/memory.js';
import { overlayContacts } from '../outbox/contact-overlay.js';
import { useWritten } from '../outbox/outbox-provider.js';

const NONE: ContactView[] = [];

/** My contacts with their fields. The feed only says that something changed; the fields are fetched. */
export function useContacts(): { contacts: ContactView[]; loading: boolean } {
  const call = useCall();
  const queries = useQueryClient();
  const written = useWritten();
  const hints = useEntities<ContactHint>('contact');
  const query = useQuery({
    queryKey: ['contacts'],
    queryFn: ({ signal }) =>
      askOrRemember('contacts', async () =>
        remember('contacts', await call(attendeeApi.contacts, { signal })),
      ),
  });

  useEffect(() => {
    if (hints.length > 0) void queries.invalidateQueries({ queryKey: ['contacts'] });
  }, [hints, queries]);

  const contacts = useMemo(() => overlayContacts(query.data ?? NONE, written), [query.data, written]);
  return { contacts, loading: query.isPending };
}
