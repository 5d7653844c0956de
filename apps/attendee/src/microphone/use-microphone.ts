import type { MicrophoneView, MyMicrophoneEntry } from '@commonground/contracts';
import { useEntities } from '@commonground/ui';
import { useMemo, useState } from 'react';
import { overlayEntry, type ShownEntry } from '../outbox/microphone-overlay.js';
import { useWritten } from '../outbox/outbox-provider.js';

/** The microphone of the event; undefined where it was never opened. */
export const useMicrophone = (): MicrophoneView | undefined => useEntities<MicrophoneView>('microphone')[0];

/** My entry, with what I tapped a moment ago. */
export function useMyEntry(): ShownEntry {
  const [mine] = useEntities<MyMicrophoneEntry>('microphone-entry');
  const written = useWritten();
  const known = mine?.id ?? null;
  const [seen, setSeen] = useState(known);
  const shown = useMemo(() => overlayEntry(known, seen, written), [known, seen, written]);
  const sees = known ?? (shown.isLeaving ? null : seen);
  if (sees !== seen) setSeen(sees);
  return shown;
}
