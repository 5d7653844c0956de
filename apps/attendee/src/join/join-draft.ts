import { newId } from '@commonground/client';
import type { Consents } from '@commonground/contracts';
import { useCallback, useState } from 'react';
import type { Intent } from './intent.js';

/** What a person has entered so far. */
export interface JoinDraft extends Intent {
  name: string;
  consents: Consents;
  newcomer: boolean;
  /** Asked for where each has one seat. */
  profession: string;
  /** Made once, so that a repeated join neither joins nor pins twice. */
  pinId: string;
  key: string;
}

/** What is known of somebody before they join. */
type Known = Pick<JoinDraft, 'name' | 'newcomer' | 'profession'>;

const freshDraft = (known: Known): JoinDraft => ({
  ...known,
  direction: 'need',
  text: '',
  topicId: null,
  consents: { listed: false, suggested: true, screen: false },
  pinId: newId(),
  key: newId(),
});

const placeOf = (code: string) => `cg-join-${code}`;

function readDraft(code: string, known: Known): JoinDraft {
  const fresh = freshDraft(known);
  try {
    const kept = JSON.parse(sessionStorage.getItem(placeOf(code)) ?? '{}') as Partial<JoinDraft>;
    return { ...fresh, ...kept };
  } catch {
    return fresh;
  }
}

/** The draft of joining with this code. It survives a reload of the tab. */
export function useJoinDraft(code: string, known: Known) {
  const [draft, setDraft] = useState(() => readDraft(code, known));
  const change = useCallback(
    (part: Partial<JoinDraft>) =>
      setDraft((before) => {
        // Another content is another command.
        const next = { ...before, key: newId(), ...part };
        sessionStorage.setItem(placeOf(code), JSON.stringify(next));
        return next;
      }),
    [code],
  );
  const forget = useCallback(() => sessionStorage.removeItem(placeOf(code)), [code]);
  return { draft, change, forget };
}
