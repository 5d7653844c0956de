import { useFeedReady } from '@commonground/ui';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useSuggestions } from '../shell/attendee-data.js';
import { MeetScreen } from '../shell/sections.js';
import { useToast } from '../shell/toast.js';
import { meetChanges, seenStates, type SeenStates } from './meet-changes.js';
import { isolate } from '../shell/isolate.js';

const PUT_ASIDE = 'cg-meet-put-aside';
const OpenMeet = createContext<(suggestionId: string) => void>(() => undefined);

/** Opens "where to meet" for an agreed suggestion. */
export const useOpenMeet = () => useContext(OpenMeet);

const readPutAside = () =>
  new Set((sessionStorage.getItem(PUT_ASIDE) ?? '').split(' ').filter((id) => id !== ''));

/** Watches my suggestions and shows "where to meet" as soon as both said yes, whatever is on the screen. */
export function MeetProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const toast = useToast();
  const send = useSend();
  const ready = useFeedReady();
  const suggestions = useSuggestions();
  const [openId, setOpenId] = useState<string | null>(null);
  const seen = useRef<SeenStates | null>(null);
  const cancelled = useRef(new Set<string>());

  useEffect(() => {
    if (!ready) return;
    const changes = meetChanges(seen.current, suggestions, readPutAside(), cancelled.current);
    seen.current = seenStates(suggestions);
    if (changes.open) setOpenId(changes.open);
    for (const name of changes.calledOff) toast({ text: t('meet.called-off', { name: isolate(name) }) });
  }, [ready, suggestions, toast, t]);

  const putAside = useCallback((id: string) => {
    sessionStorage.setItem(PUT_ASIDE, [...readPutAside(), id].join(' '));
    setOpenId(null);
  }, []);
  const open = useCallback((id: string) => setOpenId(id), []);
  const cancel = (id: string) => {
    cancelled.current.add(id);
    setOpenId(null);
    toast({ text: t('meet.cannot.done') });
    void send('decline', { suggestionId: id });
  };

  const shown = suggestions.find(
    ({ id, state }) => id === openId && (state === 'accepted' || state === 'met'),
  );
  return (
    <OpenMeet value={open}>
      {children}
      {shown && (
        <MeetScreen
          suggestion={shown}
          onBack={() => putAside(shown.id)}
          onMet={() => void send('confirmMet', { suggestionId: shown.id })}
          onCancel={() => cancel(shown.id)}
        />
      )}
    </OpenMeet>
  );
}
